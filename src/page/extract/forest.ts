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

/** The trees laid flat, because all of them are walked for each passage: the fields of node n stand at n. */
const flat = { signal: [] as number[], value: [] as number[], upTo: [] as number[], above: [] as number[] };
const leaf = -1;
/** Where each of the trees' signals stands in the table of signals. */
const places = grownSignals.map((name) => signalNames.indexOf(name));
const roots = grownTrees.map((tree) => laidFlat(JSON.parse(tree)));

/** Log-odds that the passage belongs to the article: above 0, it more likely does than not. */
export function vote(passage: Passage, scene: Scene): number {
  const values = signalsOf(passage, scene);
  let sum = 0;
  for (const root of roots) sum += followed(root, values);
  return sum;
}

function followed(root: number, values: readonly number[]): number {
  let node = root;
  for (;;) {
    const signal = flat.signal[node] ?? leaf;
    const value = flat.value[node] ?? 0;
    if (signal === leaf) return value;
    node = ((values[signal] ?? 0) <= value ? flat.upTo[node] : flat.above[node]) ?? root;
  }
}

/** Answers the number of the tree's root. A leaf's value is its vote, another node's its threshold. */
function laidFlat(tree: Tree): number {
  const node = flat.signal.length;
  const [signal, value] = typeof tree === "number" ? [leaf, tree] : [places[tree[0]] ?? leaf, tree[1]];
  flat.signal.push(signal);
  flat.value.push(value);
  flat.upTo.push(node);
  flat.above.push(node);
  if (typeof tree !== "number") {
    flat.upTo[node] = laidFlat(tree[2]);
    flat.above[node] = laidFlat(tree[3]);
  }
  return node;
}
