/**
 * The judgement that no single rule can make: decision trees that vote on a passage's signals.
 *
 * The trees (grown-trees.ts) were grown by gradient boosting on 717 pages of the development data, each passage
 * labelled by whether its words stand in the article's known text. A tree is a number (its vote, in log-odds)
 * or [signal, threshold, tree for values up to the threshold, tree for greater ones].
 */
import { grownSignals, grownTrees } from "./grown-trees.ts";
import type { Passage } from "./passages.ts";
import type { Scene } from "./scene.ts";
import { signalNames, signalsOf } from "./signals.ts";

type Tree = number | readonly [signal: number, threshold: number, upTo: Tree, above: Tree];

const trees: readonly Tree[] = grownTrees.map((tree) => JSON.parse(tree));
/** Where each of the trees' signals stands in the table of signals. */
const places = grownSignals.map((name) => signalNames.indexOf(name));

/** Log-odds that the passage belongs to the article: above 0, it more likely does than not. */
export function vote(passage: Passage, scene: Scene): number {
  const values = signalsOf(passage, scene);
  return trees.reduce<number>((sum, tree) => sum + followed(tree, values), 0);
}

function followed(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== "number") {
    const [signal, threshold, upTo, above] = at;
    at = (values[places[signal] ?? -1] ?? 0) <= threshold ? upTo : above;
  }
  return at;
}
