/**
 * The best labels of a sentence, and how likely each is: a linear-chain conditional random field (Lafferty et al. 2001).
 *
 * Emissions and transitions are log potentials. Only legal sequences count: they begin and end outside a
 * name, and a name is closed by the type that opened it.
 *
 * The loops run for every token of every article. Their indices are within bounds by construction, which the compiler
 * cannot see: hence the casts, which cost nothing.
 */
import { isClosed, isOpening, labelCount, mayFollow } from "./labels.ts";

const labels = Array.from({ length: labelCount }, (_, label) => label);

/** Every legal pair of labels, ordered by the second: which labels may stand before each. */
const pairs = labels.flatMap((next) =>
  labels.filter((label) => mayFollow(label, next)).map((label) => [label, next] as const),
);
const pairFrom = Uint8Array.from(pairs, ([label]) => label);
/** Where the pairs of each second label begin; one more at the end. */
const pairStarts = Uint16Array.from([...labels, labelCount], (next) =>
  pairs.findIndex(([, second]) => second === next) >= 0
    ? pairs.findIndex(([, second]) => second === next)
    : pairs.length,
);
const opening = Uint8Array.from(labels, (label) => (isOpening(label) ? 1 : 0));
const closed = Uint8Array.from(labels, (label) => (isClosed(label) ? 1 : 0));

/** Room for one sentence; grows, and is used again for the next. */
export class Lattice {
  /** Tokens of the sentence that `emissions` are of. */
  length = 0;
  /** Log potentials: token × label. Filled by the caller. */
  emissions = new Float32Array(0);
  /** After `marginals`: probability of each label, token × label. */
  probabilities = new Float32Array(0);
  /** After `best`: the most likely legal sequence. */
  labels = new Uint8Array(0);
  #potentials = new Float32Array(0);
  #forward = new Float32Array(0);
  #back = new Uint8Array(0);
  #beta = new Float32Array(labelCount);
  #earlier = new Float32Array(labelCount);
  /** In the order of `pairs`. */
  readonly #steps: Float32Array;
  readonly #expSteps: Float32Array;

  /** Transitions: label × next label; what is illegal is not looked at. */
  constructor(transitions: Float32Array) {
    this.#steps = Float32Array.from(pairs, ([label, next]) => transitions[label * labelCount + next] ?? 0);
    this.#expSteps = this.#steps.map((value) => Math.exp(value));
  }

  reset(length: number): void {
    this.length = length;
    if (this.labels.length < length) {
      const room = Math.max(64, length * 2);
      this.emissions = new Float32Array(room * labelCount);
      this.probabilities = new Float32Array(room * labelCount);
      this.#potentials = new Float32Array(room * labelCount);
      this.#forward = new Float32Array(room * labelCount);
      this.labels = new Uint8Array(room);
      this.#back = new Uint8Array(room * labelCount);
    } else this.emissions.fill(0, 0, length * labelCount);
  }

  /** Viterbi. */
  best(): Uint8Array {
    const { length, emissions } = this;
    const score = this.#forward;
    const back = this.#back;
    const steps = this.#steps;
    for (let label = 0; label < labelCount; label++)
      score[label] = opening[label] === 1 ? (emissions[label] as number) : Number.NEGATIVE_INFINITY;
    for (let at = 1; at < length; at++) {
      const here = at * labelCount;
      const last = here - labelCount;
      for (let label = 0; label < labelCount; label++) {
        let bestScore = Number.NEGATIVE_INFINITY;
        let bestLabel = 0;
        const end = pairStarts[label + 1] as number;
        for (let pair = pairStarts[label] as number; pair < end; pair++) {
          const previous = pairFrom[pair] as number;
          const sum = (score[last + previous] as number) + (steps[pair] as number);
          if (sum > bestScore) {
            bestScore = sum;
            bestLabel = previous;
          }
        }
        score[here + label] = bestScore + (emissions[here + label] as number);
        back[here + label] = bestLabel;
      }
    }
    return this.#traced();
  }

  #traced(): Uint8Array {
    const end = (this.length - 1) * labelCount;
    let best = 0;
    for (let label = 1; label < labelCount; label++)
      if (closed[label] === 1 && (this.#forward[end + label] as number) > (this.#forward[end + best] as number))
        best = label;
    for (let at = this.length - 1; at >= 0; at--) {
      this.labels[at] = best;
      best = this.#back[at * labelCount + best] as number;
    }
    return this.labels;
  }

  /** Forward and backward sums: fills the probabilities. */
  marginals(): Float32Array {
    const { length } = this;
    const forward = this.#forward;
    const potentials = this.#potentials;
    const steps = this.#expSteps;
    this.#exponentiate();
    for (let at = 0; at < length; at++) {
      const here = at * labelCount;
      const last = here - labelCount;
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        let total = at === 0 ? (opening[label] as number) : 0;
        if (at > 0) {
          const end = pairStarts[label + 1] as number;
          for (let pair = pairStarts[label] as number; pair < end; pair++)
            total += (forward[last + (pairFrom[pair] as number)] as number) * (steps[pair] as number);
        }
        const value = total * (potentials[here + label] as number);
        forward[here + label] = value;
        sum += value;
      }
      const scale = sum > 0 ? 1 / sum : 0;
      for (let label = 0; label < labelCount; label++)
        forward[here + label] = (forward[here + label] as number) * scale;
    }
    this.#backward();
    return this.probabilities;
  }

  #exponentiate(): void {
    const { length, emissions } = this;
    const potentials = this.#potentials;
    for (let at = 0; at < length; at++) {
      const here = at * labelCount;
      let highest = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < labelCount; label++) highest = Math.max(highest, emissions[here + label] as number);
      for (let label = 0; label < labelCount; label++)
        potentials[here + label] = Math.exp((emissions[here + label] as number) - highest);
    }
  }

  #backward(): void {
    const { length, probabilities } = this;
    const forward = this.#forward;
    const potentials = this.#potentials;
    const steps = this.#expSteps;
    let beta = this.#beta;
    let earlier = this.#earlier;
    // A sequence that would end inside a name is illegal: zero, or training would diverge unseen.
    for (let label = 0; label < labelCount; label++) beta[label] = closed[label] as number;
    for (let at = length - 1; at >= 0; at--) {
      const here = at * labelCount;
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const value = (forward[here + label] as number) * (beta[label] as number);
        probabilities[here + label] = value;
        sum += value;
      }
      const scale = sum > 0 ? 1 / sum : 0;
      for (let label = 0; label < labelCount; label++)
        probabilities[here + label] = (probabilities[here + label] as number) * scale;
      if (at === 0) break;
      earlier.fill(0);
      let largest = 0;
      for (let next = 0; next < labelCount; next++) {
        const value = (potentials[here + next] as number) * (beta[next] as number);
        const end = pairStarts[next + 1] as number;
        for (let pair = pairStarts[next] as number; pair < end; pair++) {
          const label = pairFrom[pair] as number;
          const total = (earlier[label] as number) + (steps[pair] as number) * value;
          earlier[label] = total;
          if (total > largest) largest = total;
        }
      }
      for (let label = 0; label < labelCount; label++) earlier[label] = (earlier[label] as number) / (largest || 1);
      [beta, earlier] = [earlier, beta];
    }
  }
}
