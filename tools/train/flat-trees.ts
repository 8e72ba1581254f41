/** Grown trees in the form that the extension reads (src/page/extract/forest.ts). */
import type { Grown } from "../../src/page/extract/forest.ts";
import type { Tree } from "./boost.ts";

/** As many as two digits of base 36 can count. */
const mostQuestions = 36 ** 2;

/** `names`: of the signals that the trees count by number; only those that are asked for are kept. */
export function flatTrees(trees: readonly Tree[], names: readonly string[]): Grown {
  const thresholds = new Map<number, Set<number>>();
  for (const [signal, threshold] of trees.flatMap(askedIn)) {
    thresholds.set(signal, (thresholds.get(signal) ?? new Set()).add(threshold));
  }
  const asked = [...thresholds].map(([signal, set]) => ({ signal, thresholds: [...set].sort((a, b) => a - b) }));
  const keyOf = (signal: number, threshold: number) => `${signal} ${threshold}`;
  const numbers = new Map(
    asked
      .flatMap((each) => each.thresholds.map((threshold) => keyOf(each.signal, threshold)))
      .map((key, at) => [key, at]),
  );
  if (numbers.size > mostQuestions) throw new RangeError(`${numbers.size} questions, at most ${mostQuestions}`);
  const votes: number[] = [];
  const written = (tree: Tree): string => {
    if (typeof tree === "number") {
      votes.push(Math.round(tree * 1000));
      return "-";
    }
    const [signal, threshold, lesser, above] = tree;
    const digits = (numbers.get(keyOf(signal, threshold)) ?? 0).toString(36).padStart(2, "0");
    return digits + written(lesser) + written(above);
  };
  return {
    questions: JSON.stringify(Object.fromEntries(asked.map((each) => [names[each.signal] ?? "", each.thresholds]))),
    nodes: trees.map(written).join(""),
    votes: JSON.stringify(votes),
  };
}

function askedIn(tree: Tree): readonly (readonly [signal: number, threshold: number])[] {
  if (typeof tree === "number") return [];
  const [signal, threshold, lesser, above] = tree;
  return [[signal, threshold], ...askedIn(lesser), ...askedIn(above)];
}
