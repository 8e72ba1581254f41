/** Nothing is known of the run but its capitals: a guess, to be confirmed by the rest of the article. */
import { inDictionary } from "../../compromise-tags.ts";
import { functionWords, neverNames } from "../../lexicon/function-words.ts";
import { isCapital, type NameRule, type Run, whole, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";
import { isArticle } from "./name-ending.ts";

/** In the order of what is likely: below the least score of `secondLook` a reading only waits for a witness. */
const likely = 0.45;
const unlikely = 0.3;

export const unknownName: NameRule = {
  name: "unknown-name",
  read(run) {
    const words = wordsIn(run);
    const [first] = words;
    if (!first || !words.every((word) => isCapital(word) || word.shape === "lower" || word.kind === "mark")) return [];
    const isSingle = words.length === 1;
    if (isSingle && isOrdinaryWord(first)) return [];
    const score = isQuoted(run) || isArticle(run.sentence.words[run.from - 1]) ? unlikely : likely;
    if (isSingle) return singleWord(run, first, score);
    const capitals = words.filter(isCapital);
    const isOrdinary =
      words.some(isOrdinaryWord) || capitals.length > 3 || capitals.some((word) => word.shape !== "capital");
    return isOrdinary ? whole(run, "organisation", unlikely) : whole(run, "person", score);
  },
};

function singleWord(run: Run, word: Word, score: number): ReturnType<NameRule["read"]> {
  const before = run.sentence.words[run.from - 1];
  const after = run.sentence.words[run.to];
  if (word.shape === "mixed") return whole(run, "product", unlikely);
  if (word.isInitial && word.tags.has("Adjective")) return whole(run, "person", unlikely);
  // "Nectar cardholders": what stands before a noun names a thing, and seldom one that we can type.
  if (after?.shape === "lower" && after.tags.has("Noun") && !after.tags.has("Verb"))
    return whole(run, "organisation", unlikely);
  if (/^(?:at|from|past|via|toward|towards)$/u.test(before?.text ?? "")) return whole(run, "place", score);
  return whole(run, "person", score);
}

const isQuoted = ({ sentence: { words }, from, to }: Run): boolean =>
  /^["“‘«]$/u.test(words[from - 1]?.text ?? "") && /^["”’»,.]$/u.test(words[to]?.text ?? "");

/** In the dictionary as no name, or with an ending that only common nouns have. */
export const isOrdinaryWord = (word: Word): boolean =>
  /(?:tion|sion|ment|ness|ence|ance|ity|ship|hood|ology|ics)$/u.test(word.lower) ||
  word.text.length < 3 ||
  functionWords.has(word.lower) ||
  neverNames.has(word.lower) ||
  ((word.tags.has(inDictionary) || word.tags.has("Plural")) &&
    !["ProperNoun", "LastName", "FirstName"].some((tag) => word.tags.has(tag)));
