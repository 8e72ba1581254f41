/** "Officers in Tarbrook and Velmarket": what may be a place, and is joined to one behind "in" or "from", is a place. */
import type { TaggedName, TaggedSentence } from "./name-tagger.ts";

/** From here on a place bears witness for its neighbour. */
const sure = 0.7;

/** Enough to be told, not to be underlined. */
const guessed = 0.5;

const ofPlace = /^(?:in|near|at|from|between|outside|across|around|to|towards?)$/u;

/** `names` in order, the unlikely ones too; what is surer now stands in its place. */
export function withCoordinatedPlaces(tagged: TaggedSentence, names: readonly TaggedName[]): readonly TaggedName[] {
  const { words } = tagged.sentence;
  const result: TaggedName[] = [];
  /** Where a list of places behind a preposition goes on. */
  let listedUpTo = -1;
  for (const [index, name] of names.entries()) {
    const before = result.at(-1);
    if (before && before.to > name.from) continue;
    result.push(name);
    if (name.type !== "place") continue;
    const lead = words[name.from - 1]?.lower ?? "";
    if (!ofPlace.test(lead) && !(lead === "," && listedUpTo === name.from - 1)) continue;
    listedUpTo = name.to;
    const next = names[index + 1];
    const isJoined = words[name.to]?.lower === "and" && next?.from === name.to + 1 && next.type === "place";
    if (next && isJoined && name.score >= sure && next.score < guessed) result.push({ ...next, score: guessed });
  }
  return result;
}
