/** Multinomial logistic regression: which of several kinds a page is, by gradient descent with momentum (Nesterov). */

export interface KindExample {
  readonly values: readonly number[];
  readonly kind: number;
}

/** Per kind: a bias, and a weight per signal. */
export type Kinds = readonly { readonly bias: number; readonly weights: readonly number[] }[];

const steps = 400;

/** `strictness`: L2. */
export function fitKinds(examples: readonly KindExample[], kinds: number, strictness: number): Kinds {
  const signals = examples[0]?.values.length ?? 0;
  const width = signals + 1;
  const rows = examples.map(({ values }) => Float64Array.from([...values, 1]));
  // The loss bends at most by half of this, so such steps never overshoot.
  const bend = rows.reduce((sum, row) => sum + row.reduce((squares, value) => squares + value * value, 0), 0);
  const pace = 1 / (bend / 8 + strictness);
  let weights = new Float64Array(kinds * width);
  let ahead = weights.slice();
  let momentum = 1;
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(kinds * width);
    rows.forEach((row, at) => {
      const shares = sharesOf(ahead, row, kinds);
      for (let kind = 0; kind < kinds; kind += 1) {
        const error = (shares[kind] ?? 0) - Number(examples[at]?.kind === kind);
        for (let signal = 0; signal < width; signal += 1) {
          const cell = kind * width + signal;
          slope[cell] = (slope[cell] ?? 0) + error * (row[signal] ?? 0);
        }
      }
    });
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const next = ahead.map((value, cell) => {
      const pull = (cell + 1) % width === 0 ? 0 : strictness * value;
      return value - pace * ((slope[cell] ?? 0) + pull);
    });
    ahead = next.map((value, cell) => value + ((momentum - 1) / nextMomentum) * (value - (weights[cell] ?? 0)));
    weights = next;
    momentum = nextMomentum;
  }
  return Array.from({ length: kinds }, (_, kind) => {
    const row = [...weights.slice(kind * width, (kind + 1) * width)];
    return { bias: row.at(-1) ?? 0, weights: row.slice(0, -1) };
  });
}

function sharesOf(weights: Float64Array, row: Float64Array, kinds: number): readonly number[] {
  const sums: number[] = [];
  for (let kind = 0; kind < kinds; kind += 1) {
    let sum = 0;
    for (let at = 0; at < row.length; at += 1) sum += (weights[kind * row.length + at] ?? 0) * (row[at] ?? 0);
    sums.push(sum);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
