import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isClosed, isOpening, labelCount, mayFollow } from "../../../src/core/entities/tagger/labels.ts";
import { Lattice } from "../../../src/core/entities/tagger/lattice.ts";
import { TrainLattice } from "../../../tools/train/entities/train-lattice.ts";

const all = Array.from({ length: labelCount }, (_, label) => label);
const potential = fc.float({ min: -3, max: 3, noNaN: true });
const transitions = fc
  .array(potential, { minLength: labelCount ** 2, maxLength: labelCount ** 2 })
  .map((list) => Float32Array.from(list));
const emissions = (length: number) =>
  fc
    .array(potential, { minLength: length * labelCount, maxLength: length * labelCount })
    .map((list) => Float32Array.from(list));

/** Every legal sequence of this length with its score, found the slow way. */
function* sequences(length: number, scores: Float32Array, steps: Float32Array): Generator<[number[], number]> {
  function* from(labels: readonly number[], score: number): Generator<[number[], number]> {
    const at = labels.length;
    const last = labels.at(-1);
    if (at === length) {
      if (last !== undefined && isClosed(last)) yield [[...labels], score];
      return;
    }
    for (const label of all) {
      if (last === undefined ? !isOpening(label) : !mayFollow(last, label)) continue;
      const step = last === undefined ? 0 : (steps[last * labelCount + label] ?? 0);
      yield* from([...labels, label], score + step + (scores[at * labelCount + label] ?? 0));
    }
  }
  yield* from([], 0);
}

const filled = (length: number, scores: Float32Array, steps: Float32Array): Lattice => {
  const lattice = new Lattice(steps);
  lattice.reset(length);
  lattice.emissions.set(scores);
  return lattice;
};

describe("on three tokens, beside all sequences one by one", () => {
  test("the best sequence is the best", () => {
    fc.assert(
      fc.property(emissions(3), transitions, (scores, steps) => {
        const all = [...sequences(3, scores, steps)];
        const found = [...filled(3, scores, steps).best().slice(0, 3)].join();
        const best = all.reduce((a, [, score]) => Math.max(a, score), Number.NEGATIVE_INFINITY);
        // Two may be equally good.
        expect(all.find(([labels]) => labels.join() === found)?.[1]).toBeCloseTo(best, 4);
      }),
      { numRuns: 15 },
    );
  });

  test("a label's probability is the share of the sequences that have it", () => {
    fc.assert(
      fc.property(emissions(3), transitions, (scores, steps) => {
        const found = filled(3, scores, steps).marginals();
        const expected = new Float64Array(3 * labelCount);
        let total = 0;
        for (const [labels, score] of sequences(3, scores, steps)) {
          const weight = Math.exp(score);
          total += weight;
          for (const [at, label] of labels.entries())
            expected[at * labelCount + label] = (expected[at * labelCount + label] ?? 0) + weight;
        }
        for (const [cell, weight] of expected.entries()) expect(found[cell]).toBeCloseTo(weight / total, 4);
      }),
      { numRuns: 15 },
    );
  });

  test("training sums what reading sums", () => {
    fc.assert(
      fc.property(emissions(3), transitions, (scores, steps) => {
        const training = new TrainLattice();
        training.reset(3);
        training.emissions.set(scores);
        training.setTransitions(steps);
        const sum = training.sum(null);
        let total = 0;
        for (const [, score] of sequences(3, scores, steps)) total += Math.exp(score);
        expect(sum).toBeCloseTo(Math.log(total), 4);
        const read = filled(3, scores, steps).marginals();
        for (let cell = 0; cell < 3 * labelCount; cell++)
          expect(training.probabilities[cell]).toBeCloseTo(read[cell] ?? 0, 4);
      }),
      { numRuns: 15 },
    );
  });
});

test("a lattice that was used for a long sentence reads a short one as a new one does", () => {
  fc.assert(
    fc.property(emissions(9), emissions(2), transitions, (long, short, steps) => {
      const used = filled(9, long, steps);
      used.best();
      used.marginals();
      used.reset(2);
      used.emissions.set(short);
      expect([...used.best().slice(0, 2)]).toEqual([...filled(2, short, steps).best().slice(0, 2)]);
      expect([...used.marginals().slice(0, 2 * labelCount)]).toEqual([
        ...filled(2, short, steps)
          .marginals()
          .slice(0, 2 * labelCount),
      ]);
    }),
    { numRuns: 10 },
  );
});
