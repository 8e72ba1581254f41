/** "in Rotterdam, Miami and Leith": what nothing else is known of, in a list after a preposition of place, is a place. */
import { calendarWords, functionWords } from "../../lexicon/function-words.ts";
import { keyOf, knownNames } from "../known-names.ts";
import { isCapital, type NameRule, type Run, textOf, whole, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";
import { isOrdinaryWord } from "./unknown-name.ts";

export const listedPlaces: NameRule = {
  name: "listed-places",
  read(run) {
    const words = wordsIn(run);
    if (words.length > longestMember || !words.every(isUnknown) || isPossessor(run)) return null;
    const list = listAround(run);
    if (!list) return null;
    const isPlaces = ofPlace.test(list.preposition.lower) || (ofWay.test(list.preposition.lower) && list.hasPlace);
    return isPlaces ? whole(run, "place", 0.62) : null;
  },
};

/** In words. */
const longestMember = 2;
const longestList = 24;

const ofPlace = /^(?:in|near|outside|across|around|throughout)$/u;

/** People have these prepositions too: they speak for a place only beside a place. */
const ofWay = /^(?:from|to|through|via)$/u;

/** Compromise is asked later, and a name of a person that it knows is no place. */
const isUnknown = (word: Word): boolean =>
  word.shape === "capital" && !word.tags.has("Person") && !isOrdinaryWord(word);

const isPossessor = ({ sentence, to }: Run): boolean => sentence.words[to]?.kind === "possessive";

interface List {
  readonly preposition: Word;
  readonly hasPlace: boolean;
}

/** Null when the run is in no list that begins with a preposition and ends with "and" or "or". */
function listAround(run: Run): List | null {
  const { words } = run.sentence;
  const first = back(words, run.from);
  const last = forward(words, run.to);
  const preposition = words[first - 1];
  const inner = words.slice(first, last);
  const conjunction = inner.findLast((word) => isConjunction(word));
  // "Attack in Black, and ...", "Sami in Sweden and Kven in Norway": here the preposition links two names.
  if ((isCapital(words[first - 2]) && !words[first - 2]?.isInitial) || ofPlace.test(words[last]?.text ?? ""))
    return null;
  if (!preposition || !conjunction || inner.some((word) => calendarWords.has(word.lower))) return null;
  // "In Leith, Berg and Holt met": the comma ends the place.
  if (preposition.isInitial && inner.some((word) => word.text === ",")) return null;
  return { preposition, hasPlace: members(inner).some((member) => knownNames.get(keyOf(member))?.type === "place") };
}

const isConjunction = (word: Word | undefined): boolean => word?.text === "and" || word?.text === "or";

const isLink = (word: Word | undefined): boolean => word?.text === "," || isConjunction(word);

const isMember = (word: Word | undefined): boolean => word?.shape === "capital" && !functionWords.has(word.lower);

function back(words: readonly Word[], from: number): number {
  let at = from;
  while (at > Math.max(0, from - longestList) && (isMember(words[at - 1]) || isLink(words[at - 1]))) at--;
  return at;
}

function forward(words: readonly Word[], to: number): number {
  let at = to;
  while (at < to + longestList && (isMember(words[at]) || (isLink(words[at]) && at < words.length - 1))) at++;
  // The link after the last member leads to something else.
  while (at > to && isLink(words[at - 1])) at--;
  return at;
}

function members(words: readonly Word[]): readonly string[] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (isLink(word)) found.push([]);
    else found.at(-1)?.push(word);
  }
  return found.filter((member) => member.length > 0).map(textOf);
}
