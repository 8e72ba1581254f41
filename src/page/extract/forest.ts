/**
 * Decision trees that vote, laid flat: the fields of node n stand at place n, because all trees are walked for each passage
 * and because a page's first passage should not wait for three thousand objects.
 */
export interface Grown {
  /** The names of the signals that the nodes count by number. */
  readonly signals: readonly string[];
  /** Numbers as JSON arrays: of each tree the first node; … */
  readonly roots: string;
  /** … of each node its signal, or -1 for a leaf; … */
  readonly signal: string;
  /** … a leaf's vote in log-odds, another node's threshold; … */
  readonly value: string;
  /** … and the node for values above the threshold. That for lesser ones is the next node. */
  readonly above: string;
}

interface Flat {
  readonly roots: Uint16Array;
  readonly signal: Int16Array;
  readonly value: Float64Array;
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

function readFlat({ signals, ...grown }: Grown, names: readonly string[]): Flat {
  const signal = new Int16Array(JSON.parse(grown.signal));
  const places = signals.map((name) => names.indexOf(name));
  for (let node = 0; node < signal.length; node++) {
    const own = signal[node] ?? leaf;
    if (own !== leaf) signal[node] = places[own] ?? leaf;
  }
  return {
    roots: new Uint16Array(JSON.parse(grown.roots)),
    signal,
    value: new Float64Array(JSON.parse(grown.value)),
    above: new Uint16Array(JSON.parse(grown.above)),
  };
}
