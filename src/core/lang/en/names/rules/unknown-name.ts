/** Nothing is known of the run but its capitals: a guess, to be confirmed by the rest of the article. */
import { functionWords } from "../../lexicon/function-words.ts";
import { inDictionary } from "../../compromise-tags.ts";
import { isCapital, type NameRule, whole, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";

export const unknownName: NameRule = {
  name: "unknown-name",
  read(run) {
    const words = wordsIn(run);
    const [first] = words;
    if (!first || !words.every((word) => isCapital(word) || word.shape === "lower" || word.kind === "mark")) return [];
    if (words.length === 1) return isOrdinaryWord(first) ? [] : whole(run, "person", 0.3);
    const hasArticle = /^(?:the|a|an|this|that|its|their|his|her|our|my|your)$/u.test(run.sentence.words[run.from - 1]?.lower ?? "");
    const ordinary = words.filter((word) => word.tags.has(inDictionary) && !word.tags.has("ProperNoun") && !word.tags.has("LastName") && !word.tags.has("FirstName")).length;
    if (hasArticle || ordinary === words.length) return whole(run, "organisation", 0.42);
    const capitals = words.filter(isCapital);
    if (capitals.length <= 3 && ordinary === 0 && capitals.every((word) => word.shape === "capital")) return whole(run, "person", 0.6);
    return whole(run, "organisation", 0.45);
  },
};

const isOrdinaryWord = (word: Word): boolean =>
  word.text.length < 3 ||
  functionWords.has(word.lower) ||
  (word.tags.has(inDictionary) && !word.tags.has("ProperNoun"));
