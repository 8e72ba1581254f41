/** What is made of a text once, so that any number of notes can be looked for in it. */
import type { TextSpan } from "../article/text-span.ts";
import { chainsOf } from "./chain.ts";
import type { Pattern } from "./pattern.ts";
import { createCoverage, type Run } from "./run.ts";
import { indexSeeds } from "./seeds.ts";
import { sharedRuns } from "./shared-runs.ts";
import { type Skeleton, skeletonInParts } from "./skeleton.ts";

export interface TextIndex {
  readonly skeleton: Skeleton;
  /** What quote and context share with those parts of the text where more than chance words of them stand. */
  runsOf(pattern: Pattern): readonly Run[];
}

/** A shorter text is looked through as a whole, and so is any text for a shorter pattern. */
const shortText = 4000;
const shortPattern = 40;

/**
 * Letters in seeds without which there cannot be evidence enough. Two or three words in a row stand in any text, so
 * of each seed some letters do not count.
 */
const leastSeeds = 16;
const chanceSeed = 8;

/** Parts of the text that are looked through: around so many chains of seeds, so far on each side of a seed. */
const mostChains = 8;
const margin = 300;

/** Of a long seed only the ends are looked at: what stands inside it needs no other explanation. */
const seedEnd = 64;

/** Yields every few milliseconds: a chance to pause. */
export function* indexText(text: string): Generator<undefined, TextIndex, undefined> {
  const skeleton = yield* skeletonInParts(text);
  const { codes } = skeleton;
  const seedsOf = yield* indexSeeds(codes);
  const coverage = createCoverage(codes.length);
  const everything: readonly TextSpan[] = [{ start: 0, end: codes.length }];
  return {
    skeleton,
    runsOf(pattern) {
      const isShort = codes.length <= shortText || pattern.codes.length <= shortPattern;
      if (isShort) return sharedRuns(pattern.codes, codes, everything, [], coverage);
      const seeds = promising(pattern, seedsOf(pattern.codes, coverage));
      return sharedRuns(pattern.codes, codes, stretchesAround(seeds, codes.length), seeds, coverage);
    },
  };
}

/** In text order. */
function promising(pattern: Pattern, seeds: readonly Run[]): readonly Run[] {
  const least = Math.min(leastSeeds, pattern.codes.length / 4);
  return chainsOf(seeds, pattern, mostChains)
    .map(({ runs }) => runs)
    .filter((runs) => runs.reduce((sum, run) => sum + run.length - chanceSeed, 0) >= least)
    .flat()
    .sort((a, b) => a.j - b.j);
}

/** In order, none touching another. */
function stretchesAround(seeds: readonly Run[], textLength: number): readonly TextSpan[] {
  const ends = seeds.flatMap(({ j, length }) =>
    length <= 2 * seedEnd
      ? [{ start: j - margin, end: j + length + margin }]
      : [
          { start: j - margin, end: j + seedEnd },
          { start: j + length - seedEnd, end: j + length + margin },
        ],
  );
  const stretches: TextSpan[] = [];
  for (const { start, end } of ends.sort((a, b) => a.start - b.start)) {
    const earlier = stretches.at(-1);
    const isTouching = earlier && start <= earlier.end;
    if (isTouching) stretches.pop();
    stretches.push({
      start: isTouching ? earlier.start : Math.max(0, start),
      end: Math.min(textLength, Math.max(end, isTouching ? earlier.end : 0)),
    });
  }
  return stretches;
}
