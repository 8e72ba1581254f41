/** When is the evidence for a place enough, and which of several places is it? Thresholds from bench/anchor. */
import type { Chain } from "./chain.ts";
import type { Pattern } from "./pattern.ts";
import { nearContext, type Place } from "./place.ts";
import { sharedLength } from "./run.ts";

/** Letters from which the same words are taken for the quote, whatever stands around them. */
const tellsByItself = 44;

/** Shorter quotes ("the", "2015") stand anywhere: the very next words must be theirs, or words on both sides. */
const needsNeighbours = 32;
const leastTouching = 12;

/** So much of the near context on each side and in all puts a place between what the quote stood between. */
const leastOnSide = 24;
const leastBetween = 64;

/** Letters of a quote that says the same and of its near context together. */
const leastInAll = 56;

/** The same of the context, for a quote that was reworded; a long one that was hardly touched needs none. */
const leastNear = 40;
const leastTouchingReworded = 8;
const tellsReworded = 100;

/** Of the whole context: enough to show a long quote's place among it, where others words were put next to the quote. */
const leastContext = 200;

/** A page's first and last words have less context: of what there is, this share is enough. */
const enoughOfContext = 0.6;

/** Is the chain worth a closer look: does it hold half of a longer quote, or some of what stood beside it? */
export function holdsPart({ runs }: Chain, pattern: Pattern): boolean {
  const around = { start: pattern.start - nearContext, end: pattern.end + nearContext };
  const quote = runs.reduce((sum, run) => sum + sharedLength(run, pattern), 0);
  const near = runs.reduce((sum, run) => sum + sharedLength(run, around), 0) - quote;
  const length = pattern.end - pattern.start;
  const known = knownContext(pattern);
  return (quote >= length / 2 && (length >= needsNeighbours || known === 0)) || near >= Math.min(20, known / 3);
}

/** Does one run hold quote and near context? */
export const holdsAll = ({ runs }: Chain, pattern: Pattern): boolean =>
  runs.some(
    (run) =>
      run.i <= Math.max(0, pattern.start - nearContext) &&
      run.i + run.length >= Math.min(pattern.codes.length, pattern.end + nearContext),
  );

const knownContext = (pattern: Pattern): number =>
  Math.min(nearContext, pattern.start) + Math.min(nearContext, pattern.codes.length - pattern.end);

export function isEnough(place: Place, pattern: Pattern, places: readonly Place[]): boolean {
  const length = pattern.end - pattern.start;
  if (place.end <= place.start) return false;
  const near = place.before + place.after;
  const wasDeleted = places.some((other) => wasDeletedAt(other) && other.context * 0.9 > place.context);
  // With nothing around them that was around the quote, the same words were moved; with some, they are a twin's.
  if (place.isSame && length >= tellsByItself) return !wasDeleted || near < leastOnSide;
  if (wasDeleted) return false;
  const known = knownContext(pattern);
  if (known === 0) return place.isSame && places.filter((other) => other.isSame).length === 1;
  const needed = (characters: number): number => Math.min(characters, known * enoughOfContext);
  const stands = (touching: number): boolean => place.touching >= needed(touching) || isBetween(place, pattern);
  if (place.isSame) return stands(leastTouching) && near >= needed(leastInAll - length);
  if (places.some((other) => wasReplacedAt(other) && other.context > 2 * place.context) && !isBetween(place, pattern)) {
    return false;
  }
  if (place.quote * length >= tellsReworded && place.quote >= 0.9) return true;
  const isAmongContext = place.isAmongContext && place.context >= leastContext;
  if (length >= tellsByItself && place.quote >= 0.7 && isAmongContext) return true;
  if (near < needed(leastNear) || !stands(length < needsNeighbours ? leastTouching : leastTouchingReworded))
    return false;
  return place.quote + (0.4 * near) / (2 * nearContext) >= 0.85;
}

/** Does some of the near context stand on each side, if not next to the quote? */
function isBetween({ before, after }: Place, pattern: Pattern): boolean {
  const knownAfter = Math.min(nearContext, pattern.codes.length - pattern.end);
  const knownBefore = Math.min(nearContext, pattern.start);
  return (
    before >= Math.min(leastOnSide, knownBefore * enoughOfContext) &&
    after >= Math.min(leastOnSide, knownAfter * enoughOfContext) &&
    before + after >= Math.min(leastBetween, (knownBefore + knownAfter) * enoughOfContext)
  );
}

/** Both sides of the context stand together and the quote is not between them. */
const wasDeletedAt = ({ quote, before, after, touching }: Place): boolean =>
  quote < 0.3 && before >= leastOnSide && after >= leastOnSide && touching >= 16;

/** Most of the whole context stands there, and something else than the quote. */
const wasReplacedAt = ({ quote, context }: Place): boolean => quote < 0.3 && context >= 300;

/** The place with the most evidence. Of equal ones the last: key points and previews stand before what they repeat. */
export function likeliest(places: readonly Place[], pattern: Pattern): Place | null {
  const most = Math.max(...places.map((place) => worth(place, pattern)));
  const alike = places.filter((place) => worth(place, pattern) >= most * 0.97);
  return alike.sort((a, b) => b.start - a.start)[0] ?? null;
}

/** The quote counts for more than its context, and context for no more than tells two equal quotes apart. */
function worth(place: Place, pattern: Pattern): number {
  const length = Math.min(pattern.end - pattern.start, 200);
  return place.quote ** 2 * (length + 200) + place.before + place.after + 4 * place.touching + place.context / 4;
}
