/** Grown trees in the form that the extension reads (src/page/extract/forest.ts). */
import type { Grown } from "../../src/page/extract/forest.ts";
import type { Tree } from "./boost.ts";

/** `names`: of the signals that the trees count by number; only those that are asked for are kept. */
export function flatTrees(trees: readonly Tree[], names: readonly string[]): Grown {
  const used: number[] = [];
  const signal: number[] = [];
  const value: number[] = [];
  const above: number[] = [];
  const numberOf = (name: number) => {
    if (!used.includes(name)) used.push(name);
    return used.indexOf(name);
  };
  const lay = (tree: Tree): number => {
    const node = signal.length;
    const isLeaf = typeof tree === "number";
    signal.push(isLeaf ? -1 : numberOf(tree[0]));
    value.push(isLeaf ? tree : tree[1]);
    above.push(0);
    if (!isLeaf) {
      lay(tree[2]);
      above[node] = lay(tree[3]);
    }
    return node;
  };
  const roots = trees.map(lay);
  const written = (numbers: readonly number[]) => JSON.stringify(numbers);
  return {
    signals: used.map((at) => names[at] ?? ""),
    roots: written(roots),
    signal: written(signal),
    value: written(value),
    above: written(above),
  };
}
