/** Every run, also the short ones, that a pattern shares with some stretches of a text. */
import type { TextSpan } from "../article/text-span.ts";
import { type Coverage, firstWeight, gramHash, grownRun, type Run, rolledHash, slotOf } from "./run.ts";

/** Long enough to be rare in a few thousand letters, short enough to survive between two typing errors. */
const gramLength = 7;

const weight = firstWeight(gramLength);

/** What a pattern repeats more often than this tells nothing, and would cost time. */
const commonFrom = 24;
const mostRuns = 4000;

/** In text order, with the `known` ones among them. `stretches` in order, none touching another. */
export function sharedRuns(
  pattern: Uint16Array,
  text: Uint16Array,
  stretches: readonly TextSpan[],
  known: readonly Run[],
  coverage: Coverage,
): readonly Run[] {
  if (stretches.length === 0) return known;
  const table = gramTable(pattern);
  coverage.begin(pattern.length);
  const runs: Run[] = [...known];
  for (const { start, end } of stretches) {
    let hash = gramHash(text, start, gramLength);
    for (let j = start; j + gramLength <= end && runs.length < mostRuns; j++) {
      if (j > start) hash = rolledHash(hash, text[j - 1] ?? 0, text[j + gramLength - 1] ?? 0, weight);
      const slot = slotOf(hash, table.bits);
      if ((table.sizes[slot] ?? 0) > commonFrom) continue;
      for (let n = table.last[slot] ?? 0; n > 0; n = table.previous[n] ?? 0) {
        const i = n - 1;
        if (pattern[i] !== text[j] || pattern[i + 3] !== text[j + 3]) continue;
        const reached = coverage.reached(i, j);
        if (i < reached) continue;
        const run = grownRun(pattern, text, i, j, reached);
        if (run.length < gramLength) continue;
        coverage.cover(run);
        runs.push(run);
      }
    }
  }
  return withoutNoise(runs.sort((a, b) => a.j - b.j || b.length - a.length || a.i - b.i));
}

/** A stretch of text that is part of a long run needs no other explanation; nor is a run told twice. */
function withoutNoise(runs: readonly Run[]): readonly Run[] {
  let widest: Run | null = null;
  return runs.filter((run, n) => {
    const twin = runs[n - 1];
    if (twin && twin.i === run.i && twin.j === run.j) return false;
    const isInside = widest !== null && run.j + run.length <= widest.j + widest.length;
    if (isInside && widest !== null && run.length * 2 <= widest.length) return false;
    if (!isInside) widest = run;
    return true;
  });
}

interface GramTable {
  readonly bits: number;
  /** The grams of a slot: the last one's number, each one's predecessor; 0 for none. */
  readonly last: Int32Array;
  readonly previous: Int32Array;
  readonly sizes: Int32Array;
}

function gramTable(pattern: Uint16Array): GramTable {
  const bits = Math.min(20, Math.max(10, Math.ceil(Math.log2(pattern.length + 1)) + 2));
  const last = new Int32Array(2 ** bits);
  const previous = new Int32Array(pattern.length + 1);
  const sizes = new Int32Array(2 ** bits);
  let hash = gramHash(pattern, 0, gramLength);
  for (let i = 0; i + gramLength <= pattern.length; i++) {
    if (i > 0) hash = rolledHash(hash, pattern[i - 1] ?? 0, pattern[i + gramLength - 1] ?? 0, weight);
    const slot = slotOf(hash, bits);
    previous[i + 1] = last[slot] ?? 0;
    last[slot] = i + 1;
    sizes[slot] = (sizes[slot] ?? 0) + 1;
  }
  return { bits, last, previous, sizes };
}
