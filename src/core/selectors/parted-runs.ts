/** Runs of a chain reach into each other where a text repeats itself: here each character is given to one of them. */
import type { Pattern } from "./pattern.ts";
import { type Run, sharedLength } from "./run.ts";
import { beginsWordAt, type Skeleton } from "./skeleton.ts";

/** A run that reaches over an edge of the quote by no more than this, and stops inside it, may do so by chance. */
const chanceReach = 3;

/** Takes away what neighbours share, and what reaches over an edge of the quote by chance. */
export function partedRuns(pattern: Pattern, skeleton: Skeleton, runs: readonly Run[]): readonly Run[] {
  const parted: Run[] = [];
  runs.forEach((run, n) => {
    let later = withoutChance(pattern, run, runs[n - 1], runs[n + 1]);
    for (let earlier = parted.pop(); earlier; earlier = parted.pop()) {
      const overlap = Math.max(0, earlier.i + earlier.length - later.i, earlier.j + earlier.length - later.j);
      const given = givenToLater(pattern, skeleton, earlier, later, overlap);
      if (given === earlier.length) continue;
      parted.push({ ...earlier, length: earlier.length - given });
      const kept = overlap - given;
      later = { i: later.i + kept, j: later.j + kept, length: later.length - kept };
      break;
    }
    if (later.length > 0) parted.push(later);
  });
  return parted;
}

function withoutChance(pattern: Pattern, run: Run, earlier: Run | undefined, next: Run | undefined): Run {
  let { i, j } = run;
  let end = run.i + run.length;
  // Where two runs claim the same characters, it is not chance but their parting that decides.
  const isJumpAfter = (edge: number) => next && next.i > edge && next.j - next.i !== run.j - run.i;
  const isJumpBefore = (edge: number) =>
    earlier && earlier.i + earlier.length < edge && earlier.j - earlier.i !== run.j - run.i;
  for (const edge of [pattern.start, pattern.end]) {
    if (edge <= i || edge >= end) continue;
    const holdsQuote = i <= pattern.start && end >= pattern.end;
    if (isJumpAfter(edge) && end - edge <= chanceReach && !(edge === pattern.start && holdsQuote)) end = edge;
    if (isJumpBefore(edge) && edge - i <= chanceReach && !(edge === pattern.end && holdsQuote)) {
      j += edge - i;
      i = edge;
    }
  }
  return { i, j, length: end - i };
}

/**
 * How much of an overlap belongs to the later of two runs. They part between words, as "in" and "indeed in" show;
 * of such places best at an edge of the quote; and inside it, the one that holds more of the quote keeps all.
 */
function givenToLater(pattern: Pattern, skeleton: Skeleton, earlier: Run, later: Run, overlap: number): number {
  const end = earlier.i + earlier.length;
  const isLaterStronger = sharedLength(later, pattern) > sharedLength(earlier, pattern);
  let best = 0;
  let bestRank = -1;
  for (let given = 0; given <= Math.min(overlap, earlier.length); given++) {
    const edge = end - given;
    const words =
      Number(beginsWordAt(skeleton, earlier.j + earlier.length - given)) +
      Number(beginsWordAt(skeleton, later.j + overlap - given));
    const isEdge = edge === pattern.start || edge === pattern.end;
    const isWhole = isLaterStronger ? given === overlap || edge < pattern.start : given === 0;
    const rank = 4 * words + 2 * Number(isEdge) + Number(isWhole);
    if (rank < bestRank || (rank === bestRank && !isLaterStronger)) continue;
    best = given;
    bestRank = rank;
  }
  return best;
}
