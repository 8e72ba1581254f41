/** Where a chain of runs puts the quote, and how much speaks for it. All positions are in skeletons. */
import { bridgesOf } from "./bridges.ts";
import type { Chain } from "./chain.ts";
import { partedRuns } from "./parted-runs.ts";
import type { Pattern } from "./pattern.ts";
import { type Run, sharedLength } from "./run.ts";
import type { Skeleton } from "./skeleton.ts";

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
  /** Some of the whole context stands on each side. */
  readonly isAmongContext: boolean;
  /** Nothing but the quote's own words stands there. */
  readonly isSame: boolean;
  readonly hasWholeContext: boolean;
  /** The first and the last few characters of the quote stand there themselves; otherwise the edge was measured. */
  readonly isStartSure: boolean;
  readonly isEndSure: boolean;
  /** Where what stood after the quote begins; null when that is not known. */
  readonly next: number | null;
}

export const nearContext = 64;
const touchingContext = 12;

/** Letters of context, near or far, on one side. */
const leastAmong = 60;

/** An insertion of this many characters between quote and context makes the context count half. */
const halfAway = 400;
const touchingHalfAway = 8;

export function placeOf(pattern: Pattern, skeleton: Skeleton, chain: Chain): Place {
  const text = skeleton.codes;
  const runs = partedRuns(pattern, skeleton, chain.runs);
  const length = pattern.end - pattern.start;
  const standing = [...runs, ...bridgesOf(pattern, skeleton, runs)].sort((a, b) => a.i - b.i);
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
    before: standingBefore(pattern, standing, start, nearContext, halfAway),
    after: standingAfter(pattern, standing, end, nearContext, halfAway),
    touching:
      standingBefore(pattern, standing, start, touchingContext, touchingHalfAway) +
      standingAfter(pattern, standing, end, touchingContext, touchingHalfAway),
    context: chain.context,
    isAmongContext:
      sharedWith(standing, 0, pattern.start) >= Math.min(leastAmong, pattern.start / 2) &&
      sharedWith(standing, pattern.end, pattern.codes.length) >=
        Math.min(leastAmong, (pattern.codes.length - pattern.end) / 2),
    isSame: kept === length && size === length,
    hasWholeContext: sharedWith(standing, 0, pattern.codes.length) === pattern.codes.length,
    isStartSure: standsInOne(standing, pattern.start, Math.min(length, sureLength)),
    isEndSure: standsInOne(standing, pattern.end - Math.min(length, sureLength), Math.min(length, sureLength)),
    next: nextAfter(pattern, standing, end),
  };
}

/** A character or two at the quote's edge may stand in another word by chance. */
const sureLength = 4;

const standsInOne = (standing: readonly Run[], start: number, length: number): boolean =>
  standing.some((run) => run.i <= start && run.i + run.length >= start + length);

function nextAfter(pattern: Pattern, standing: readonly Run[], end: number): number | null {
  for (const run of standing) {
    const first = Math.max(run.i, pattern.end);
    if (first < run.i + run.length) return Math.max(end, run.j + first - run.i);
  }
  return null;
}

/** Half of what is missing, but no more than what was pieced together in the gaps. */
function bridgedLoss(pattern: Pattern, runs: readonly Run[], kept: number): number {
  const pieced = kept - sharedWith(runs, pattern.start, pattern.end);
  return Math.min(pieced, (pattern.end - pattern.start - kept) / 2);
}

const sharedWith = (runs: readonly Run[], start: number, end: number): number =>
  runs.reduce((sum, run) => sum + sharedLength(run, { start, end }), 0);

/**
 * A few characters at an edge of the quote are there by chance when they stand far from the rest of it: the
 * farther, the more of them.
 */
const scrapDistance = 12;
const scrapLength = 4;
const scrapGrowth = 24;
const longestScrap = 10;

function dropScraps(pattern: Pattern, standing: Run[]): void {
  const half = (pattern.end - pattern.start) / 2;
  const inQuote = standing.filter((run) => sharedLength(run, pattern) > 0);
  for (const ordered of [inQuote, inQuote.toReversed()]) {
    let sum = 0;
    let from = 0;
    ordered.forEach((run, n) => {
      const next = ordered[n + 1];
      sum += run.length;
      if (!next) return;
      const distance = Math.abs(next.j - next.i - (run.j - run.i));
      if (distance <= scrapDistance || sum >= Math.min(half, longestScrap, scrapLength + distance / scrapGrowth))
        return;
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

function standingBefore(pattern: Pattern, standing: readonly Run[], start: number, size: number, half: number): number {
  let sum = 0;
  for (const run of standing) {
    const stop = Math.min(run.i + run.length, pattern.start);
    const shared = stop - Math.max(run.i, pattern.start - size);
    if (shared <= 0) continue;
    const apart = start - (run.j + stop - run.i) - (pattern.start - stop);
    sum += shared / (1 + Math.max(0, apart) / half);
  }
  return sum;
}

function standingAfter(pattern: Pattern, standing: readonly Run[], end: number, size: number, half: number): number {
  let sum = 0;
  for (const run of standing) {
    const first = Math.max(run.i, pattern.end);
    const shared = Math.min(run.i + run.length, pattern.end + size) - first;
    if (shared <= 0) continue;
    const apart = run.j + first - run.i - end - (first - pattern.end);
    sum += shared / (1 + Math.max(0, apart) / half);
  }
  return sum;
}
