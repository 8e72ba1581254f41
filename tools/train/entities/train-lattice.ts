/** Forward and backward sums for training: with the expected number of each transition, and under constraints. */
import { isClosed, isOpening, labelCount, mayFollow } from "../../../src/core/entities/tagger/labels.ts";

const labels = Array.from({ length: labelCount }, (_, label) => label);
const pairs = labels.flatMap((label) =>
  labels.filter((next) => mayFollow(label, next)).map((next) => [label, next] as const),
);
const from = Uint8Array.from(pairs, ([label]) => label);
const to = Uint8Array.from(pairs, ([, next]) => next);
const cell = Int32Array.from(pairs, ([label, next]) => label * labelCount + next);
const starts = Float64Array.from(labels, (label) => (isOpening(label) ? 1 : 0));
const ends = Float64Array.from(labels, (label) => (isClosed(label) ? 1 : 0));

export class TrainLattice {
  emissions = new Float64Array(0);
  /** Token × label. */
  probabilities = new Float64Array(0);
  /** Expected number of each transition: label × next label. */
  readonly transitionCounts = new Float64Array(labelCount * labelCount);
  #potentials = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  readonly #expTransitions = new Float64Array(labelCount * labelCount);
  #length = 0;

  reset(length: number): void {
    this.#length = length;
    if (this.emissions.length < length * labelCount) {
      const room = length * labelCount * 2;
      this.emissions = new Float64Array(room);
      this.probabilities = new Float64Array(room);
      this.#potentials = new Float64Array(room);
      this.#forward = new Float64Array(room);
      this.#backward = new Float64Array(room);
    } else this.emissions.fill(0, 0, length * labelCount);
  }

  /** Call when the transitions changed. */
  setTransitions(transitions: Float32Array): void {
    for (let index = 0; index < cell.length; index++) {
      const place = cell[index] ?? 0;
      this.#expTransitions[place] = Math.exp(transitions[place] ?? 0);
    }
  }

  /** As `sum`, where each token may have one label only: nothing is to be summed. */
  certain(allowed: Uint32Array): number {
    const { emissions, probabilities, transitionCounts } = this;
    probabilities.fill(0, 0, this.#length * labelCount);
    transitionCounts.fill(0);
    let log = 0;
    let last = -1;
    for (let at = 0; at < this.#length; at++) {
      const label = 31 - Math.clz32(allowed[at] ?? 1);
      probabilities[at * labelCount + label] = 1;
      log += emissions[at * labelCount + label] ?? 0;
      if (last >= 0) {
        const pair = last * labelCount + label;
        transitionCounts[pair] = (transitionCounts[pair] ?? 0) + 1;
        log += Math.log(this.#expTransitions[pair] ?? 1);
      }
      last = label;
    }
    return log;
  }

  /** The log of the sum over all legal sequences, or of those within `allowed` (sets of labels as bits). */
  sum(allowed: Uint32Array | null): number {
    const length = this.#length;
    const { emissions, probabilities, transitionCounts } = this;
    const potentials = this.#potentials;
    const forward = this.#forward;
    const backward = this.#backward;
    const transitions = this.#expTransitions;
    const size = length * labelCount;
    let log = 0;
    for (let at = 0; at < length; at++) {
      const here = at * labelCount;
      let highest = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < labelCount; label++) highest = Math.max(highest, emissions[here + label] ?? 0);
      const bits = allowed ? (allowed[at] ?? 0) : 0xffffffff;
      for (let label = 0; label < labelCount; label++)
        potentials[here + label] = (bits >>> label) & 1 ? Math.exp((emissions[here + label] ?? 0) - highest) : 0;
      log += highest;
    }
    forward.fill(0, 0, size);
    backward.fill(0, 0, size);
    transitionCounts.fill(0);
    for (let at = 0; at < length; at++) {
      const here = at * labelCount;
      if (at === 0) for (let label = 0; label < labelCount; label++) forward[label] = starts[label] ?? 0;
      else
        for (let index = 0; index < cell.length; index++)
          forward[here + (to[index] ?? 0)] =
            (forward[here + (to[index] ?? 0)] ?? 0) +
            (forward[here - labelCount + (from[index] ?? 0)] ?? 0) * (transitions[cell[index] ?? 0] ?? 0);
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const value = (forward[here + label] ?? 0) * (potentials[here + label] ?? 0);
        forward[here + label] = value;
        sum += value;
      }
      for (let label = 0; label < labelCount; label++) forward[here + label] = (forward[here + label] ?? 0) / sum;
      log += Math.log(sum);
    }
    const end = size - labelCount;
    let ending = 0;
    for (let label = 0; label < labelCount; label++) {
      backward[end + label] = ends[label] ?? 0;
      ending += (forward[end + label] ?? 0) * (ends[label] ?? 0);
    }
    for (let at = length - 1; at >= 0; at--) {
      const here = at * labelCount;
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const value = (forward[here + label] ?? 0) * (backward[here + label] ?? 0);
        probabilities[here + label] = value;
        sum += value;
      }
      for (let label = 0; label < labelCount; label++)
        probabilities[here + label] = (probabilities[here + label] ?? 0) / sum;
      if (at === 0) break;
      const last = here - labelCount;
      let norm = 0;
      for (let index = 0; index < cell.length; index++) {
        const next = here + (to[index] ?? 0);
        const value = (transitions[cell[index] ?? 0] ?? 0) * (potentials[next] ?? 0) * (backward[next] ?? 0);
        backward[last + (from[index] ?? 0)] = (backward[last + (from[index] ?? 0)] ?? 0) + value;
        norm += (forward[last + (from[index] ?? 0)] ?? 0) * value;
      }
      for (let index = 0; index < cell.length; index++) {
        const next = here + (to[index] ?? 0);
        const value =
          (forward[last + (from[index] ?? 0)] ?? 0) *
          (transitions[cell[index] ?? 0] ?? 0) *
          (potentials[next] ?? 0) *
          (backward[next] ?? 0);
        transitionCounts[cell[index] ?? 0] = (transitionCounts[cell[index] ?? 0] ?? 0) + value / norm;
      }
      // Only ratios count: kept near 1 so that nothing under- or overflows.
      for (let label = 0; label < labelCount; label++) backward[last + label] = (backward[last + label] ?? 0) / norm;
    }
    return log + Math.log(ending);
  }
}
