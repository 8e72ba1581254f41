/** Runs that follow each other in pattern and text: one reading of where the pattern stands now. */
import type { TextSpan } from "../article/text-span.ts";
import { type Run, sharedLength } from "./run.ts";

export interface Chain {
  /** In order; neighbours may overlap by a few characters. Never empty. */
  readonly runs: readonly Run[];
  /** Characters shared, those of the quote counted several times, less what the jumps between runs cost. */
  readonly score: number;
  /** The same for the context alone. */
  readonly context: number;
}

/** How much text may have been put between two neighbouring characters of the pattern: a few paragraphs and an ad. */
const widestInsertion = 3000;

/** A run looks back at no more than this many others: the nearest in the text. */
const lookBack = 80;

/** The quote's own characters count so much more than its context: it is the quote that is looked for. */
const quoteBonus = 3;

/** What a run must add to a chain to be part of it, so that chance does not string words together. */
const leastGain = 4;

/** The best chains, best first; each run is part of one of them only. `runs` in text order. */
export function chainsOf(runs: readonly Run[], quote: TextSpan, most: number): readonly Chain[] {
  const scores = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  const reach = widestInsertion + runs.reduce((longest, run) => Math.max(longest, run.i + run.length), 0);
  runs.forEach((run, n) => {
    const weight = run.length + quoteBonus * sharedLength(run, quote);
    scores[n] = weight;
    for (let m = n - 1; m >= 0 && m >= n - lookBack; m--) {
      const earlier = runs[m];
      if (!earlier || run.j - earlier.j > reach) break;
      const gain = gainOf(earlier, run, weight);
      if (gain < leastGain) continue;
      const score = (scores[m] ?? 0) + gain;
      if (score > (scores[n] ?? 0)) {
        scores[n] = score;
        before[n] = m;
      }
    }
  });
  return traceChains(runs, scores, before, quote, most);
}

/** Negative where the two cannot both be true. */
function gainOf(earlier: Run, run: Run, weight: number): number {
  const patternStep = run.i - (earlier.i + earlier.length);
  const textStep = run.j - (earlier.j + earlier.length);
  if (run.i <= earlier.i || run.j <= earlier.j || textStep - patternStep > widestInsertion) return -1;
  const overlap = Math.max(0, -patternStep, -textStep);
  const jump = Math.abs(textStep - patternStep);
  return weight - overlap * (1 + quoteBonus) - (jump === 0 ? 0 : 1 + Math.log2(1 + jump));
}

function traceChains(
  runs: readonly Run[],
  scores: Float64Array,
  before: Int32Array,
  quote: TextSpan,
  most: number,
): readonly Chain[] {
  const isUsed = new Uint8Array(runs.length);
  const ends = Array.from(runs.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const chains: Chain[] = [];
  for (const end of ends) {
    // What is left of a chain that shares runs with a better one is worth less than its end says, never more.
    if (chains.length >= most && (scores[end] ?? 0) <= (chains[most - 1]?.score ?? 0)) break;
    if (isUsed[end]) continue;
    const traced: Run[] = [];
    let n = end;
    while (n >= 0 && !isUsed[n]) {
      isUsed[n] = 1;
      const run = runs[n];
      if (run) traced.push(run);
      n = before[n] ?? -1;
    }
    const score = (scores[end] ?? 0) - (scores[n] ?? 0);
    const inQuote = traced.reduce((sum, run) => sum + sharedLength(run, quote), 0);
    chains.push({ runs: traced.reverse(), score, context: score - (1 + quoteBonus) * inQuote });
    chains.sort((a, b) => b.score - a.score);
  }
  return chains.slice(0, most);
}
