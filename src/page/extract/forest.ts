/**
 * Decision trees that vote. Written small, because they are read on every page with an article; laid flat when they vote,
 * because all trees are walked for each passage and because a page's first passage should not wait for three thousand
 * objects.
 */
export interface Grown {
  /**
   * JSON: what the trees ask, namely of each signal the numbers that it may be above. The questions are counted through
   * from the first signal's on: few of them are asked by many nodes.
   */
  readonly questions: string;
  /**
   * The nodes, tree after tree, each before those for lesser values and those before the ones for values above: the number
   * of the question in two digits of base 36, or "-" for a leaf.
   */
  readonly nodes: string;
  /** A JSON array: what each leaf votes, in thousandths of log-odds. */
  readonly votes: string;
}

/** The fields of node n stand at place n. */
interface Flat {
  /** Of each tree the first node. */
  readonly roots: readonly number[];
  /** The place of the signal that is asked, or -1 for a leaf. */
  readonly signal: Int16Array;
  /** A leaf's vote in log-odds, another node's threshold. */
  readonly value: Float64Array;
  /** The node for values above the threshold. That for lesser ones is the next node. */
  readonly above: Uint16Array;
}

const leaf = -1;

/** When this many trees have said this much (in log-odds), the others are not asked. */
const leastTrees = 30;
const certain = 4;

/** The sum of all trees' votes on values that stand in the order of `names`. Nothing is read before the first vote. */
export function forestOf(grown: Grown, names: readonly string[]): (values: readonly number[]) => number {
  let flat: Flat | null = null;
  return (values) => {
    flat ??= readFlat(grown, names);
    const { roots, signal, value, above } = flat;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0;
      for (let at = signal[node] ?? leaf; at !== leaf; at = signal[node] ?? leaf) {
        node = (values[at] ?? 0) <= (value[node] ?? 0) ? node + 1 : (above[node] ?? 0);
      }
      sum += value[node] ?? 0;
      if (tree >= leastTrees && Math.abs(sum) > certain) break;
    }
    return sum;
  };
}

function readFlat({ questions, nodes, votes }: Grown, names: readonly string[]): Flat {
  const asked = Object.entries<readonly number[]>(JSON.parse(questions)).flatMap(([name, thresholds]) =>
    thresholds.map((threshold) => ({ signal: names.indexOf(name), threshold })),
  );
  const leaves: readonly number[] = JSON.parse(votes);
  const written = nodes.match(/-|../g) ?? [];
  const flat = {
    roots: [] as number[],
    signal: new Int16Array(written.length).fill(leaf),
    value: new Float64Array(written.length),
    above: new Uint16Array(written.length),
  };
  /** Nodes whose lesser side is being read, the innermost last. */
  const open: number[] = [];
  let leavesRead = 0;
  let isRoot = true;
  for (const [node, digits] of written.entries()) {
    if (isRoot) flat.roots.push(node);
    isRoot = false;
    const question = asked[Number.parseInt(digits, 36)];
    if (question) {
      flat.signal[node] = question.signal;
      flat.value[node] = question.threshold;
      open.push(node);
      continue;
    }
    flat.value[node] = (leaves[leavesRead++] ?? 0) / 1000;
    const parent = open.pop();
    if (parent === undefined) isRoot = true;
    else flat.above[parent] = node + 1;
  }
  return flat;
}
