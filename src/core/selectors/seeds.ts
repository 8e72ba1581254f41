/**
 * Finds the longer runs that a pattern shares with a long text, by an index of every few characters of the text.
 *
 * Whatever can be evidence has a few of them. So a pattern of which nothing is left costs a look-up per character.
 */
import { type Coverage, firstWeight, gramHash, grownRun, type Run, rolledHash, slotOf } from "./run.ts";

const gramLength = 8;
const stride = 4;

/** Every run from this length on is found: it holds a gram that is in the index. */
const seedLength = gramLength + stride - 1;

const weight = firstWeight(gramLength);

/** Grams that stand in more places than this say little about the place, and would cost time. */
const commonFrom = 32;

/** Grams of the text that are indexed between two chances to pause. */
const part = 16_384;

/** Runs of one pattern; a text with more of them repeats itself so often that they tell nothing. */
const mostSeeds = 4000;

/** Of a passage that stands unchanged at this length, only the end is looked up further. */
const settledFrom = 4000;
const settledEnd = 64;

export type SeedFinder = (pattern: Uint16Array, coverage: Coverage) => readonly Run[];

/** Answers seeds in text order. */
export function* indexSeeds(text: Uint16Array): Generator<undefined, SeedFinder, undefined> {
  const count = Math.max(0, Math.floor((text.length - gramLength) / stride) + 1);
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1)) + 1));
  // The grams of a slot: the last one's number in `last`, each one's predecessor in `previous`; 0 for none.
  const last = new Int32Array(2 ** bits);
  const previous = new Int32Array(count + 1);
  const sizes = new Uint8Array(2 ** bits);
  for (let n = 1; n <= count; n++) {
    const slot = slotOf(gramHash(text, (n - 1) * stride, gramLength), bits);
    previous[n] = last[slot] ?? 0;
    last[slot] = n;
    sizes[slot] = Math.min(255, (sizes[slot] ?? 0) + 1);
    if (n % part === 0) yield;
  }

  return (pattern, coverage) => {
    coverage.begin(pattern.length);
    const seeds: Run[] = [];
    let hash = gramHash(pattern, 0, gramLength);
    let settledTo = 0;
    for (let i = 0; i + gramLength <= pattern.length && seeds.length < mostSeeds; i++) {
      if (i > 0) hash = rolledHash(hash, pattern[i - 1] ?? 0, pattern[i + gramLength - 1] ?? 0, weight);
      if (i < settledTo) continue;
      const slot = slotOf(hash, bits);
      if ((sizes[slot] ?? 0) > commonFrom) continue;
      for (let n = last[slot] ?? 0; n > 0; n = previous[n] ?? 0) {
        const j = (n - 1) * stride;
        if (pattern[i] !== text[j] || pattern[i + 4] !== text[j + 4]) continue;
        const reached = coverage.reached(i, j);
        if (i < reached) continue;
        const run = grownRun(pattern, text, i, j, reached);
        if (run.length < seedLength) continue;
        coverage.cover(run);
        seeds.push(run);
        if (run.length >= settledFrom) settledTo = run.i + run.length - settledEnd;
      }
    }
    return seeds.sort((a, b) => a.j - b.j || b.length - a.length);
  };
}
