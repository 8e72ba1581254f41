/** When is the evidence for a place enough, and which of several places is it? Thresholds from bench/anchor. */
import { type Chain, sharedLength } from "./chain.ts";
import { nearContext, type Pattern, type Place } from "./place.ts";

/** Letters from which the same words are taken for the quote, whatever stands around them. */
const tellsByItself = 44;

/** Shorter quotes ("the", "2015") stand anywhere: some of the very next words must be theirs. */
const needsNeighbours = 32;
const leastTouching = 12;

/** Characters of the near context that must be there, of a short quote and of any that says the same. */
const leastNearShort = 50;
const leastNear = 32;

/** A page's first and last words have less context: of what there is, this share is enough. */
const enoughOfContext = 0.6;

/** Is the chain worth a closer look: does it hold half of the quote, or some of what stood beside it? */
export function holdsPart({ runs }: Chain, pattern: Pattern): boolean {
  const around = { start: pattern.start - nearContext, end: pattern.end + nearContext };
  const quote = runs.reduce((sum, run) => sum + sharedLength(run, pattern), 0);
  const near = runs.reduce((sum, run) => sum + sharedLength(run, around), 0) - quote;
  return quote >= (pattern.end - pattern.start) / 2 || near >= 20;
}

export function isEnough(place: Place, pattern: Pattern, places: readonly Place[]): boolean {
  const length = pattern.end - pattern.start;
  if (place.end <= place.start) return false;
  if (place.isSame && length >= tellsByItself) return true;
  if (places.some((other) => wasDeletedAt(other) && other.context * 0.9 > place.context)) return false;
  const near = place.before + place.after;
  const known = Math.min(nearContext, pattern.start) + Math.min(nearContext, pattern.codes.length - pattern.end);
  if (known === 0) return place.isSame && places.filter((other) => other.isSame).length === 1;
  const needed = (characters: number): number => Math.min(characters, known * enoughOfContext);
  if (length < needsNeighbours && place.touching < needed(leastTouching)) return false;
  if (length < needsNeighbours && near < needed(leastNearShort)) return false;
  if (place.isSame) return near >= needed(leastNear);
  return place.quote + (0.4 * near) / (2 * nearContext) >= 0.85;
}

/** Both sides of the context stand together and the quote is not between them. */
const wasDeletedAt = (place: Place): boolean => place.quote < 0.3 && place.before >= 24 && place.after >= 24;

/** The place with the most evidence. Of equal ones the last: key points and previews stand before what they repeat. */
export function likeliest(places: readonly Place[], pattern: Pattern): Place | null {
  const most = Math.max(...places.map((place) => worth(place, pattern)));
  const alike = places.filter((place) => worth(place, pattern) >= most * 0.97);
  return alike.sort((a, b) => b.start - a.start)[0] ?? null;
}

/** The quote counts for more than its context, and context for no more than tells two equal quotes apart. */
function worth(place: Place, pattern: Pattern): number {
  const length = Math.min(pattern.end - pattern.start, 200);
  return place.quote ** 2 * (length + 200) + place.before + place.after + place.context / 4;
}
