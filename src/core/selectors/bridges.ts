/** Short pieces of a pattern that stand between the runs of a chain, where words were edited. */
import { align } from "./alignment.ts";
import type { Pattern } from "./pattern.ts";
import { type Run, sharedLength } from "./run.ts";
import { beginsWordAt, type Skeleton } from "./skeleton.ts";

/** What stands unchanged beside and between the runs, where it matters: in the quote and at its edges. */
export function bridgesOf(pattern: Pattern, skeleton: Skeleton, runs: readonly Run[]): readonly Run[] {
  return gapsOf(pattern, skeleton.codes, runs)
    .filter((gap) => gap.iEnd >= pattern.start && gap.i <= pattern.end)
    .flatMap((gap) => bridges(pattern, skeleton, gap));
}

/** A stretch between two runs, or beyond the last one. Open: nothing is known on that side. */
interface Gap {
  readonly i: number;
  readonly iEnd: number;
  readonly j: number;
  readonly jEnd: number;
  readonly open: "start" | "end" | null;
}

function gapsOf(pattern: Pattern, text: Uint16Array, runs: readonly Run[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  runs.forEach((run, n) => {
    gaps.push({ i, iEnd: run.i, j, jEnd: run.j, open: n === 0 ? "start" : null });
    i = run.i + run.length;
    j = run.j + run.length;
  });
  gaps.push({ i, iEnd: pattern.codes.length, j, jEnd: text.length, open: "end" });
  return gaps;
}

/** Context that is aligned along with an edge that no run reaches; and how much further the text is looked at. */
const edgeContext = 48;

/** A longer gap was rewritten as a whole: nothing in it is evidence. */
const longestGap = 160;

/** The characters of a gap that stand unchanged. */
function bridges(pattern: Pattern, skeleton: Skeleton, gap: Gap): readonly Run[] {
  const i = gap.open === "start" ? Math.max(gap.i, pattern.start - edgeContext) : gap.i;
  const iEnd = gap.open === "end" ? Math.min(gap.iEnd, pattern.end + edgeContext) : gap.iEnd;
  if (i >= iEnd || iEnd - i > longestGap) return [];
  const reach = iEnd - i + edgeContext;
  const from = gap.open === "start" ? Math.max(gap.j, gap.jEnd - reach) : gap.j;
  const to = gap.open === "end" ? Math.min(gap.jEnd, gap.j + reach) : gap.jEnd;
  // Of a long insertion only the ends can belong to the pattern.
  const isCut = to - from > 2 * reach;
  const isTurned = gap.open === "end";
  const part = pattern.codes.slice(i, iEnd);
  const places = Int32Array.from({ length: isCut ? 2 * reach : to - from }, (_, c) =>
    isCut && c >= reach ? to - 2 * reach + c : from + c,
  );
  const stretch = Uint16Array.from(places, (j) => skeleton.codes[j] ?? 0);
  const beginsWord = Uint8Array.from(places, (j) => Number(beginsWordAt(skeleton, isTurned ? j + 1 : j)));
  if (isTurned) for (const each of [part, places, stretch, beginsWord]) each.reverse();
  const aligned = align(part, stretch, beginsWord, gap.open !== null);
  if (isTurned) aligned.reverse();
  const standing: Run[] = [];
  aligned.forEach((c, r) => {
    if (c < 0) return;
    const j = places[c] ?? 0;
    const earlier = standing.at(-1);
    const isNext = earlier && earlier.i + earlier.length === i + r && earlier.j + earlier.length === j;
    if (isNext) standing.splice(-1, 1, { ...earlier, length: earlier.length + 1 });
    else standing.push({ i: i + r, j, length: 1 });
  });
  return standing.filter((run) => run.length >= leastOfContext || sharedLength(run, pattern) > 0);
}

/** Fewer characters of the context in a row than this stand anywhere. */
const leastOfContext = 3;
