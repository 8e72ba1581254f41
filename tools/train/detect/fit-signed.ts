/**
 * Logistic regression whose weights keep their sign.
 *
 * With sixty signals and a thousand pages, free weights make up for one another: an author's name ends up speaking
 * against articles because the byline speaks for them too strongly. A weight therefore never has another sign than its
 * signal has by itself (Slawski and Hein 2013 on what sign constraints do for a regression); those that would are 0.
 */

export interface Example {
  readonly values: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: readonly number[];
}

const mostSweeps = 60;
const closeEnough = 1e-3;

/** Cyclic Newton steps, one weight at a time. `strictness`: L2. */
export function fitSigned(examples: readonly Example[], strictness: number): Logistic {
  const signals = examples[0]?.values.length ?? 0;
  const signs = Array.from({ length: signals }, (_, at) => signOf(examples, at));
  const weights = new Array<number>(signals).fill(0);
  const logOdds = new Float64Array(examples.length);
  let bias = 0;

  /** First and second derivative of the loss by what `shownBy` is multiplied with. */
  function slope(shownBy: (example: Example) => number): readonly [first: number, second: number] {
    let first = 0;
    let second = 0;
    examples.forEach((example, at) => {
      const value = shownBy(example);
      if (value === 0) return;
      const likelihood = likelihoodOf(logOdds[at] ?? 0);
      first += example.weight * (likelihood - Number(example.isPositive)) * value;
      second += example.weight * likelihood * (1 - likelihood) * value * value;
    });
    return [first, second];
  }

  function move(by: number, shownBy: (example: Example) => number): void {
    examples.forEach((example, at) => {
      logOdds[at] = (logOdds[at] ?? 0) + by * shownBy(example);
    });
  }

  const one = () => 1;
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let furthest = 0;
    const [first, second] = slope(one);
    const step = -first / Math.max(second, 1e-9);
    bias += step;
    move(step, one);
    for (let at = 0; at < signals; at += 1) {
      const shownBy = ({ values }: Example) => values[at] ?? 0;
      const before = weights[at] ?? 0;
      const [first, second] = slope(shownBy);
      const wanted = before - (first + strictness * before) / (second + strictness);
      const after = wanted * (signs[at] ?? 0) > 0 ? wanted : 0;
      if (after === before) continue;
      weights[at] = after;
      move(after - before, shownBy);
      furthest = Math.max(furthest, Math.abs(after - before));
    }
    if (furthest < closeEnough) break;
  }
  return { bias, weights };
}

export function likelihoodOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logOddsOf({ bias, weights }: Logistic, values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias);
}

/** 1 when the positive examples show more of a signal, else -1. */
function signOf(examples: readonly Example[], at: number): number {
  const meanOf = (isPositive: boolean) => {
    let sum = 0;
    let weights = 0;
    for (const example of examples) {
      if (example.isPositive !== isPositive) continue;
      sum += example.weight * (example.values[at] ?? 0);
      weights += example.weight;
    }
    return sum / Math.max(weights, 1e-9);
  };
  return meanOf(true) > meanOf(false) ? 1 : -1;
}
