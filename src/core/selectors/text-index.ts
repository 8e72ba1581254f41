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
const shortPattern = 96;

/** Letters in seeds without which there cannot be evidence enough: two or three words in a row stand in any text. */
const leastSeeds = 24;

/** Parts of the text that are looked through: around so many chains of seeds, so far on each side of a seed. */
const mostChains = 8;
const margin = 300;

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
      const stretches = isShort ? everything : promising(pattern, seedsOf(pattern.codes, coverage), codes.length);
      return stretches.length === 0 ? [] : sharedRuns(pattern.codes, codes, stretches, coverage);
    },
  };
}

function promising(pattern: Pattern, seeds: readonly Run[], length: number): readonly TextSpan[] {
  const stretches: TextSpan[] = [];
  const chains = chainsOf(seeds, pattern, mostChains).filter(
    ({ runs }) => runs.reduce((sum, run) => sum + run.length, 0) >= leastSeeds,
  );
  for (const { j, length: size } of chains.flatMap(({ runs }) => runs).sort((a, b) => a.j - b.j)) {
    const start = Math.max(0, j - margin);
    const end = Math.min(length, j + size + margin);
    const earlier = stretches.at(-1);
    if (earlier && start <= earlier.end)
      stretches.splice(-1, 1, { start: earlier.start, end: Math.max(earlier.end, end) });
    else stretches.push({ start, end });
  }
  return stretches;
}
