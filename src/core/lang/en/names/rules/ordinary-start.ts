/** A word that has its capital only because a sentence, a quotation or a clause starts with it. */
import { inDictionary } from "../../compromise-tags.ts";
import { functionWords } from "../../lexicon/function-words.ts";
import { offices } from "../../lexicon/titles.ts";
import type { Evidence } from "../evidence.ts";
import { homographs, keyOf, knownNames } from "../known-names.ts";
import { again, type NameRule, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";

export const ordinaryStart: NameRule = {
  name: "ordinary-start",
  read(run, evidence) {
    const [first, second] = wordsIn(run);
    if (!first || first.shape === "mixed") return null;
    if (!first.isInitial) return run.to - run.from === 1 && homographs.has(first.lower) && isVerbal(first) ? [] : null;
    const isOrdinary = second ? opensSentence(first, second, evidence) : isOrdinaryAlone(first, evidence);
    return isOrdinary ? again([run.from + 1, run.to]) : null;
  },
};

const named = ["ProperNoun", "Person", "FirstName", "LastName", "Place", "Organization", "Demonym"];

const isNamed = (word: Word): boolean => named.some((tag) => word.tags.has(tag));

const isVerbal = (word: Word): boolean => word.tags.has("Verb") || word.tags.has("Adjective");

/** The only capitalised word here. */
function isOrdinaryAlone(word: Word, evidence: Evidence): boolean {
  if (functionWords.has(word.lower) && word.shape !== "capitals") return true;
  if (word.shape === "capitals") return false;
  if (evidence.capital.has(word.lower)) return false;
  if (evidence.lowerCase.has(word.lower)) return true;
  if (knownNames.has(keyOf(word.text))) return homographs.has(word.lower) && !isNamed(word);
  if (isNamed(word)) return false;
  if (word.tags.has(inDictionary)) return true;
  return (
    ["Plural", "Adverb", "Gerund", "PastTense", "Comparative"].some((tag) => word.tags.has(tag)) ||
    nounEnding.test(word.lower)
  );
}

const nounEnding = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|ing|ists?|ers|ors|ies|ally|ology|ware|work)$/u;

/** More capitalised words follow: "Former President Obama", "Naturally China". */
function opensSentence(word: Word, second: Word, evidence: Evidence): boolean {
  if (second.isGlued || second.shape === "other")
    return functionWords.has(word.lower) && word.shape !== "capitals" && !/^[&.]$/u.test(second.text);
  if (functionWords.has(word.lower)) return word.shape !== "capitals";
  if (evidence.capital.has(word.lower) || isNamed(word) || offices.has(word.lower) || second.shape === "lower")
    return false;
  if (evidence.lowerCase.has(word.lower)) return !word.tags.has("FirstName");
  if (word.tags.has("Adverb") && word.lower.endsWith("ly")) return true;
  const grammar = ["Adverb", "Preposition", "Conjunction", "Determiner", "PastTense", "Gerund", "QuestionWord"];
  return word.tags.has(inDictionary) && grammar.some((tag) => word.tags.has(tag));
}
