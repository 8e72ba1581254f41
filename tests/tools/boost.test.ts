import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forestOf } from "../../src/page/extract/forest.ts";
import { type BoostSettings, generator, grow, type Rows, type Tree } from "../../tools/train/boost.ts";
import { flatTrees } from "../../tools/train/flat-trees.ts";

const settings: BoostSettings = {
  trees: 60,
  leaves: 4,
  learningRate: 0.3,
  leastRows: 5,
  lambda: 1,
  signalShare: 1,
  rowShare: 0.9,
  seed: 7,
};

/** Yes where exactly one of the first two values is above one half; the third says nothing. */
function eitherOr(count: number): Rows {
  const random = generator(3);
  const values = Float32Array.from({ length: count * 3 }, random);
  const isHigh = (row: number, signal: number) => (values[row * 3 + signal] ?? 0) > 0.5;
  const labels = Uint8Array.from({ length: count }, (_, row) => Number(isHigh(row, 0) !== isHigh(row, 1)));
  return { signals: 3, values, labels, weights: new Float32Array(count).fill(1) };
}

describe("boosted trees", () => {
  const names = ["first", "second", "third"];
  const grown = () => grow(eitherOr(2000), settings);

  test.each([
    { values: [0.1, 0.9, 0.5], isYes: true },
    { values: [0.9, 0.1, 0.5], isYes: true },
    { values: [0.9, 0.9, 0.5], isYes: false },
    { values: [0.1, 0.1, 0.5], isYes: false },
  ])("learn either-or: $values is $isYes", ({ values, isYes }) => {
    const vote = forestOf(flatTrees(grown(), names), names);
    expect(vote(values) > 0).toBe(isYes);
  });

  test("are the same for the same rows and seed", () => expect(grown()).toEqual(grown()));

  test("say nothing that the rows do not say: an even split of labels is nought", () => {
    const rows = { ...eitherOr(200), values: new Float32Array(600) };
    rows.labels.forEach((_, row) => {
      rows.labels[row] = row % 2;
    });
    const vote = forestOf(flatTrees(grow(rows, { ...settings, rowShare: 1 }), names), names);
    expect(vote([0, 0, 0])).toBeCloseTo(0, 2);
  });
});

describe("a forest reads its signals by name", () => {
  const tree: Tree = [0, 5, 2, -1];
  test.each([
    { order: ["a", "b"], values: [1, 9], vote: 2 },
    { order: ["b", "a"], values: [9, 1], vote: 2 },
    { order: ["a", "b"], values: [9, 1], vote: -1 },
  ])("in the order $order", ({ order, values, vote }) =>
    expect(forestOf(flatTrees([tree], ["a"]), order)(values)).toBe(vote),
  );
});

const names = ["a", "b", "c"];
/** Few numbers, so that a value often equals a threshold and a question is often asked twice. */
const number = fc.constantFrom(-2.5, -1, 0, 0.00475, 1, 7);
const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: -900, max: 900 }).map((thousandths) => thousandths / 1000),
    fc.tuple(fc.nat({ max: names.length - 1 }), number, tie("tree"), tie("tree")),
  ),
}));

const voteOf = (tree: Tree, values: readonly number[]): number => {
  if (typeof tree === "number") return tree;
  const [signal, threshold, upTo, above] = tree;
  return voteOf((values[signal] ?? 0) <= threshold ? upTo : above, values);
};

test("written and read again, trees vote what they voted", () => {
  fc.assert(
    fc.property(
      fc.array(anyTree, { minLength: 1, maxLength: 20 }),
      fc.array(number, { minLength: 3, maxLength: 3 }),
      (trees, values) => {
        const vote = forestOf(flatTrees(trees, names), names);
        expect(vote(values)).toBe(trees.reduce<number>((sum, tree) => sum + voteOf(tree, values), 0));
      },
    ),
  );
});
