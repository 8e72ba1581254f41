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
  for (const [index, name] of names.entries()) {
    const before = result.at(-1);
    if (before && before.to > name.from) continue;
    result.push(name);
    if (name.type !== "place" || name.score < sure || !isListed(tagged, result)) continue;
    const from = name.to + 1;
    const next = names[index + 1];
    const isJoined = words[name.to]?.lower === "and" && next?.from === from && next.type === "place";
    if (next && isJoined && next.score < guessed) result.push({ ...next, score: guessed });
  }
  return result;
}

/** Behind a preposition of place, or in a list that is. */
function isListed({ sentence: { words } }: TaggedSentence, names: readonly TaggedName[]): boolean {
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at];
    if (name?.type !== "place") return false;
    if (ofPlace.test(words[name.from - 1]?.lower ?? "")) return true;
    if (words[name.from - 1]?.lower !== "," || names[at - 1]?.to !== name.from - 1) return false;
  }
  return false;
}
