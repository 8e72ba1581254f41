/**
 * Gradient boosting of small decision trees for a yes-or-no question (Friedman 2001; leaf-wise growth over histograms
 * as in LightGBM, Ke et al. 2017). Deterministic: chance comes from a seeded generator.
 */

/** A vote in log-odds, or the tree for values up to the threshold and the one for greater ones. */
export type Tree = number | readonly [signal: number, threshold: number, upTo: Tree, above: Tree];

export interface BoostSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Rows that a leaf must have. */
  readonly leastRows: number;
  /** L2 on a leaf's vote. */
  readonly lambda: number;
  /** Shares of the signals and of the rows that each tree sees. */
  readonly signalShare: number;
  readonly rowShare: number;
  readonly seed: number;
}

/** Rows of values in one flat array; label 0 or 1; weights of any scale. */
export interface Rows {
  readonly signals: number;
  readonly values: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

const mostBins = 64;

/** Thresholds per signal, in rising order: value ≤ thresholds[b] is in bin b or below. */
type Bins = readonly (readonly number[])[];

export function grow(rows: Rows, settings: BoostSettings): readonly Tree[] {
  const count = rows.labels.length;
  const mean = rows.weights.reduce((sum, weight) => sum + weight, 0) / Math.max(count, 1);
  const weights = rows.weights.map((weight) => weight / mean);
  const bins = binsOf(rows);
  const binned = inBins(rows, bins);
  const random = generator(settings.seed);
  const scores = new Float64Array(count);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const trees: Tree[] = [];
  for (let turn = 0; turn < settings.trees; turn++) {
    const seen: number[] = [];
    for (let row = 0; row < count; row++) {
      const likely = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (likely - (rows.labels[row] ?? 0));
      hessians[row] = Math.max(weight * likely * (1 - likely), 1e-9);
      if (random() < settings.rowShare) seen.push(row);
    }
    const signals = Array.from({ length: rows.signals }, (_, at) => at).filter(() => random() < settings.signalShare);
    const tree = growOne({ binned, bins, gradients, hessians, count }, Int32Array.from(seen), signals, settings);
    trees.push(plain(tree, bins));
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + voteOfBinned(tree, binned, count, row);
  }
  return trees;
}

interface Binned {
  /** Column after column. */
  readonly binned: Uint8Array;
  readonly bins: Bins;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly count: number;
}

interface Node {
  vote: number;
  split: { readonly signal: number; readonly bin: number; readonly upTo: Node; readonly above: Node } | null;
}

interface Leaf {
  readonly node: Node;
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly best: Split | null;
}

interface Split {
  readonly signal: number;
  readonly bin: number;
  readonly gain: number;
}

/** Per bin: gradient, Hessian, rows. */
const fields = 3;

function growOne(data: Binned, rows: Int32Array, signals: readonly number[], settings: BoostSettings): Node {
  const leafOf = (node: Node, of: Int32Array, histogram: Float64Array): Leaf => {
    return { node, rows: of, histogram, best: bestSplit(histogram, signals, data.bins, settings) };
  };
  const root: Node = { vote: 0, split: null };
  const first = histogramOf(data, rows, signals);
  root.vote = voteOf(first, signals, settings);
  const leaves = [leafOf(root, rows, first)];
  while (leaves.length < settings.leaves) {
    let chosen = -1;
    for (const [at, { best }] of leaves.entries()) {
      if (best && (chosen < 0 || best.gain > (leaves[chosen]?.best?.gain ?? 0))) chosen = at;
    }
    const leaf = leaves[chosen];
    if (!leaf?.best) break;
    const { signal, bin } = leaf.best;
    const column = data.binned.subarray(signal * data.count, (signal + 1) * data.count);
    const lower = leaf.rows.filter((row) => (column[row] ?? 0) <= bin);
    const upper = leaf.rows.filter((row) => (column[row] ?? 0) > bin);
    const smaller = histogramOf(data, lower.length < upper.length ? lower : upper, signals);
    const larger = leaf.histogram.map((sum, at) => sum - (smaller[at] ?? 0));
    const [upToSums, aboveSums] = lower.length < upper.length ? [smaller, larger] : [larger, smaller];
    const upTo: Node = { vote: voteOf(upToSums, signals, settings), split: null };
    const above: Node = { vote: voteOf(aboveSums, signals, settings), split: null };
    leaf.node.split = { signal, bin, upTo, above };
    leaves.splice(chosen, 1, leafOf(upTo, lower, upToSums), leafOf(above, upper, aboveSums));
  }
  return root;
}

function histogramOf({ binned, gradients, hessians, count }: Binned, rows: Int32Array, signals: readonly number[]) {
  const sums = new Float64Array(signals.length * mostBins * fields);
  for (const [at, signal] of signals.entries()) {
    const base = at * mostBins * fields;
    const column = signal * count;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      const slot = base + (binned[column + row] ?? 0) * fields;
      sums[slot] = (sums[slot] ?? 0) + (gradients[row] ?? 0);
      sums[slot + 1] = (sums[slot + 1] ?? 0) + (hessians[row] ?? 0);
      sums[slot + 2] = (sums[slot + 2] ?? 0) + 1;
    }
  }
  return sums;
}

/** The totals stand in any signal's bins alike. */
function voteOf(histogram: Float64Array, signals: readonly number[], { lambda, learningRate }: BoostSettings): number {
  let [gradient, hessian] = [0, 0];
  for (let bin = 0; bin < mostBins && signals.length > 0; bin++) {
    gradient += histogram[bin * fields] ?? 0;
    hessian += histogram[bin * fields + 1] ?? 0;
  }
  return (-learningRate * gradient) / (hessian + lambda);
}

function bestSplit(histogram: Float64Array, signals: readonly number[], bins: Bins, settings: BoostSettings) {
  const { lambda, leastRows } = settings;
  const worth = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + lambda);
  let best: Split | null = null;
  for (const [at, signal] of signals.entries()) {
    const base = at * mostBins * fields;
    let [gradient, hessian, rows] = [0, 0, 0];
    for (let bin = 0; bin < mostBins; bin++) {
      gradient += histogram[base + bin * fields] ?? 0;
      hessian += histogram[base + bin * fields + 1] ?? 0;
      rows += histogram[base + bin * fields + 2] ?? 0;
    }
    const whole = worth(gradient, hessian);
    let [lowGradient, lowHessian, lowRows] = [0, 0, 0];
    for (let bin = 0; bin < (bins[signal]?.length ?? 0); bin++) {
      lowGradient += histogram[base + bin * fields] ?? 0;
      lowHessian += histogram[base + bin * fields + 1] ?? 0;
      lowRows += histogram[base + bin * fields + 2] ?? 0;
      if (lowRows < leastRows) continue;
      if (rows - lowRows < leastRows) break;
      const gain = worth(lowGradient, lowHessian) + worth(gradient - lowGradient, hessian - lowHessian) - whole;
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { signal, bin, gain };
    }
  }
  return best;
}

function voteOfBinned(node: Node, binned: Uint8Array, count: number, row: number): number {
  let at = node;
  while (at.split) at = (binned[at.split.signal * count + row] ?? 0) <= at.split.bin ? at.split.upTo : at.split.above;
  return at.vote;
}

function plain({ vote, split }: Node, bins: Bins): Tree {
  if (!split) return Math.round(vote * 1000) / 1000;
  const threshold = bins[split.signal]?.[split.bin] ?? 0;
  return [split.signal, Number(threshold.toPrecision(4)), plain(split.upTo, bins), plain(split.above, bins)];
}

/** Thresholds half-way between neighbouring values, about as many rows between each two. */
function binsOf({ values, signals, labels }: Rows): Bins {
  const count = labels.length;
  const step = Math.max(1, Math.floor(count / 20_000));
  return Array.from({ length: signals }, (_, signal) => {
    const sample: number[] = [];
    for (let row = 0; row < count; row += step) sample.push(values[row * signals + signal] ?? 0);
    sample.sort((a, b) => a - b);
    const distinct = sample.filter((value, at) => at === 0 || value !== sample[at - 1]);
    const from = distinct.length <= mostBins ? distinct : sample;
    const thresholds: number[] = [];
    const parts = Math.min(mostBins, from.length);
    for (let part = 1; part < parts; part++) {
      const at = Math.floor((part * from.length) / parts);
      const [below = 0, value = 0] = [from[at - 1], from[at]];
      const threshold = Number(((below + value) / 2).toPrecision(4));
      if (below < value && threshold > (thresholds.at(-1) ?? Number.NEGATIVE_INFINITY)) thresholds.push(threshold);
    }
    return thresholds;
  });
}

function inBins({ values, signals, labels }: Rows, bins: Bins): Uint8Array {
  const count = labels.length;
  const binned = new Uint8Array(signals * count);
  for (let signal = 0; signal < signals; signal++) {
    const thresholds = bins[signal] ?? [];
    for (let row = 0; row < count; row++) {
      const value = values[row * signals + signal] ?? 0;
      let [low, high] = [0, thresholds.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (thresholds[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      binned[signal * count + row] = low;
    }
  }
  return binned;
}

/** Mulberry32: 0 ≤ x < 1, the same row of numbers for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
