/** Where a chain of runs puts the quote, and how much speaks for it. All positions are in skeletons. */
import { align } from "./alignment.ts";
import { type Chain, sharedLength } from "./chain.ts";
import type { Run } from "./shared-runs.ts";

/** What is looked for: context and quote in one, so that both are evidence for the same place. */
export interface Pattern {
  readonly codes: Uint16Array;
  /** The quote is codes[start .. end). */
  readonly start: number;
  readonly end: number;
}

export interface Place {
  /** Empty (start = end) when the context stands there without the quote. */
  readonly start: number;
  readonly end: number;
  /** 0–1: how much of the quote is there. */
  readonly quote: number;
  /** Characters of the nearest context that stand beside the quote, up to `nearContext` on each side. */
  readonly before: number;
  readonly after: number;
  /** The same for the very nearest, both sides together: up to twice `touchingContext`. */
  readonly touching: number;
  /** What the chain says of the whole context, quote apart. */
  readonly context: number;
  /** Nothing but the quote's own words stands there. */
  readonly isSame: boolean;
  readonly hasWholeContext: boolean;
  /** The first and the last character of the quote stand there themselves; otherwise the edge was measured. */
  readonly isStartSure: boolean;
  readonly isEndSure: boolean;
}

export const nearContext = 64;
const touchingContext = 12;

/** An insertion of this many characters between quote and context makes the context count half. */
const halfAway = 400;

export function placeOf(pattern: Pattern, text: Uint16Array, chain: Chain): Place {
  const runs = partedRuns(pattern, chain.runs);
  const length = pattern.end - pattern.start;
  const standing = [...runs];
  for (const gap of gapsOf(pattern, text, runs)) {
    if (gap.iEnd >= pattern.start && gap.i <= pattern.end) standing.push(...bridges(pattern, text, gap));
  }
  standing.sort((a, b) => a.i - b.i);
  dropScraps(pattern, standing);
  const { start, end } = edgesOf(pattern, text, standing);
  const size = Math.max(0, end - start);
  const kept = sharedWith(standing, pattern.start, pattern.end);
  const inserted = Math.min(length, Math.max(0, size - length));
  // What stands there by chance does so in scraps: what is missing counts against it.
  const likeness = size === 0 ? 0 : Math.max(0, kept - bridgedLoss(pattern, runs, kept)) / (length + inserted / 2);
  return {
    start,
    end: Math.max(start, end),
    quote: likeness,
    before: standingBefore(pattern, standing, start, nearContext),
    after: standingAfter(pattern, standing, end, nearContext),
    touching:
      standingBefore(pattern, standing, start, touchingContext) +
      standingAfter(pattern, standing, end, touchingContext),
    context: chain.context,
    isSame: kept === length && size === length,
    hasWholeContext: sharedWith(standing, 0, pattern.codes.length) === pattern.codes.length,
    isStartSure: sharedWith(standing, pattern.start, pattern.start + 1) > 0,
    isEndSure: sharedWith(standing, pattern.end - 1, pattern.end) > 0,
  };
}

/** Half of what is missing, but no more than what was pieced together in the gaps. */
function bridgedLoss(pattern: Pattern, runs: readonly Run[], kept: number): number {
  const pieced = kept - sharedWith(runs, pattern.start, pattern.end);
  return Math.min(pieced, (pattern.end - pattern.start - kept) / 2);
}

const sharedWith = (runs: readonly Run[], start: number, end: number): number =>
  runs.reduce((sum, run) => sum + sharedLength(run, { start, end }), 0);

/** A run that reaches over an edge of the quote by no more than this may do so by chance. */
const chanceReach = 3;

/** Takes away what neighbours share, and what reaches over an edge of the quote by chance. */
function partedRuns(pattern: Pattern, runs: readonly Run[]): readonly Run[] {
  const parted: Run[] = [];
  runs.forEach((run, n) => {
    let { i, j } = run;
    let end = run.i + run.length;
    const earlier = parted[parted.length - 1];
    const next = runs[n + 1];
    for (const edge of [pattern.start, pattern.end]) {
      const isJumpAfter = next !== undefined && next.j - next.i !== run.j - run.i;
      if (isJumpAfter && edge > i && edge < end && end - edge <= chanceReach) end = edge;
      const isJumpBefore = earlier !== undefined && earlier.j - earlier.i !== run.j - run.i;
      if (isJumpBefore && edge > i && edge < end && edge - i <= chanceReach) {
        j += edge - i;
        i = edge;
      }
    }
    const overlap = earlier ? Math.max(0, earlier.i + earlier.length - i, earlier.j + earlier.length - j) : 0;
    if (end - i > overlap) parted.push({ i: i + overlap, j: j + overlap, length: end - i - overlap });
  });
  return parted;
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
const longestGap = 240;

/** The characters of a gap that stand unchanged. */
function bridges(pattern: Pattern, text: Uint16Array, gap: Gap): readonly Run[] {
  const i = gap.open === "start" ? Math.max(gap.i, pattern.start - edgeContext) : gap.i;
  const iEnd = gap.open === "end" ? Math.min(gap.iEnd, pattern.end + edgeContext) : gap.iEnd;
  if (i >= iEnd || iEnd - i > longestGap) return [];
  const reach = iEnd - i + edgeContext;
  const from = gap.open === "start" ? Math.max(gap.j, gap.jEnd - reach) : gap.j;
  const to = gap.open === "end" ? Math.min(gap.jEnd, gap.j + reach) : gap.jEnd;
  // Of a long insertion only the ends can belong to the pattern.
  const isCut = to - from > 2 * reach;
  const part = pattern.codes.slice(i, iEnd);
  const stretch = isCut
    ? joined(text.subarray(from, from + reach), text.subarray(to - reach, to))
    : text.slice(from, to);
  const turned = gap.open === "end";
  const places = turned ? align(part.reverse(), stretch.reverse(), true) : align(part, stretch, gap.open === "start");
  const standing: Run[] = [];
  places.forEach((place, r) => {
    if (place < 0) return;
    const c = turned ? stretch.length - 1 - place : place;
    standing.push({
      i: turned ? iEnd - 1 - r : i + r,
      j: isCut && c >= reach ? to - (stretch.length - c) : from + c,
      length: 1,
    });
  });
  return standing;
}

function joined(a: Uint16Array, b: Uint16Array): Uint16Array {
  const both = new Uint16Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** A few characters at an edge of the quote that stand this far from the rest of it are there by chance. */
const scrapDistance = 12;
const scrapLength = 4;

function dropScraps(pattern: Pattern, standing: Run[]): void {
  const most = Math.min(scrapLength, (pattern.end - pattern.start) / 2);
  const inQuote = standing.filter((run) => run.i >= pattern.start && run.i + run.length <= pattern.end);
  for (const ordered of [inQuote, inQuote.slice().reverse()]) {
    let sum = 0;
    let from = 0;
    ordered.forEach((run, n) => {
      const next = ordered[n + 1];
      sum += run.length;
      if (sum >= most || !next) return;
      if (Math.abs(next.j - next.i - (run.j - run.i)) <= scrapDistance) return;
      for (const scrap of ordered.slice(from, n + 1)) standing.splice(standing.indexOf(scrap), 1);
      from = n + 1;
      sum = 0;
    });
  }
}

/**
 * Each edge is measured from the nearest character of the quote that stands: so a replaced word belongs to
 * the quote, and what was put between quote and context does not.
 */
function edgesOf(pattern: Pattern, text: Uint16Array, standing: readonly Run[]): { start: number; end: number } {
  let beforeStart = 0;
  let start = -1;
  let end = -1;
  let afterEnd = text.length;
  for (const run of standing) {
    const runEnd = run.i + run.length;
    if (run.i < pattern.start) beforeStart = run.j + Math.min(runEnd, pattern.start) - run.i;
    if (runEnd > pattern.start && run.i < pattern.end) {
      if (start < 0) start = Math.max(beforeStart, run.j - run.i + pattern.start);
      end = run.j - run.i + pattern.end;
    }
    if (runEnd > pattern.end) {
      afterEnd = run.j + Math.max(0, pattern.end - run.i);
      break;
    }
  }
  return start < 0 ? { start: beforeStart, end: beforeStart } : { start, end: Math.min(end, afterEnd) };
}

function standingBefore(pattern: Pattern, standing: readonly Run[], start: number, size: number): number {
  let sum = 0;
  for (const run of standing) {
    const stop = Math.min(run.i + run.length, pattern.start);
    const shared = stop - Math.max(run.i, pattern.start - size);
    if (shared <= 0) continue;
    const apart = start - (run.j + stop - run.i) - (pattern.start - stop);
    sum += shared / (1 + Math.max(0, apart) / halfAway);
  }
  return sum;
}

function standingAfter(pattern: Pattern, standing: readonly Run[], end: number, size: number): number {
  let sum = 0;
  for (const run of standing) {
    const first = Math.max(run.i, pattern.end);
    const shared = Math.min(run.i + run.length, pattern.end + size) - first;
    if (shared <= 0) continue;
    const apart = run.j + first - run.i - end - (first - pattern.end);
    sum += shared / (1 + Math.max(0, apart) / halfAway);
  }
  return sum;
}
