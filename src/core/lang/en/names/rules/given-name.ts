/** A given name, or initials, and capitalised words after it: "Ella Pamfilova", "J. K. Rowling", "Donald J. Trump". */
import { givenNameTag, inDictionary } from "../../compromise-tags.ts";
import { nameParticles, nameSuffixes } from "../../lexicon/titles.ts";
import { keyOf, knownNames } from "../known-names.ts";
import { again, isCapital, type NameRule, textOf, whole, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";
import { isHead } from "./title-before-name.ts";
import { isOrdinaryWord } from "./unknown-name.ts";

export const givenName: NameRule = {
  name: "given-name",
  read(run) {
    const words = wordsIn(run);
    const [first] = words;
    if (!first || words.length < 2 || words.length > 7 || !words.every(isNamePart)) return null;
    const startsWithGiven =
      first.shape === "capital" && (first.tags.has("FirstName") || isGivenBeforeUnknown(first, words[1]));
    const hasInitial = words.some(
      (word, at) =>
        /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(word.text) &&
        at < words.length - 1 &&
        (word.text.length > 1 ? at === 0 && !knownNames.has(keyOf(word.text)) : words[at + 1]?.text === "."),
    );
    const hasSuffix = /^(?:[JS]r|I{2,3}|IV)$/u.test(words.at(-1)?.text ?? "");
    const hasSurname = words.at(-1)?.tags.has("LastName") === true && words.length <= 3;
    if (startsWithGiven || hasInitial || hasSuffix) {
      const people = splitKnownPrefix(words);
      return people > 0
        ? again([run.from, run.from + people], [run.from + people, run.to])
        : whole(run, "person", 0.88);
    }
    if (
      hasSurname &&
      !isOrdinaryWord(first) &&
      !isHead(first) &&
      !knownNames.has(keyOf(first.text)) &&
      first.shape === "capital"
    )
      return whole(run, "person", 0.7);
    return null;
  },
};

/** Peoples and places that parents like too. */
const alsoGivenNames: ReadonlySet<string> = new Set(
  "christian finn norman roman israel florence sydney paris austin charlotte madison victoria jordan chad dallas brooklyn chelsea georgia".split(
    " ",
  ),
);

/** "Florence Garrard", "Christian Wolmar": a given name in the dictionary, before a word that is in none. */
const isGivenBeforeUnknown = (first: Word, second: Word | undefined): boolean =>
  (first.tags.has(givenNameTag) || alsoGivenNames.has(first.lower)) &&
  second !== undefined &&
  isCapital(second) &&
  !second.tags.has(inDictionary) &&
  !knownNames.has(keyOf(second.text)) &&
  !isHead(second);

const isNamePart = (word: Word): boolean =>
  (isCapital(word) && (word.shape !== "capitals" || nameSuffixes.has(word.lower) || word.text.includes("."))) ||
  nameParticles.has(word.text) ||
  (word.kind === "mark" && /^[.,'’-]$/u.test(word.text)) ||
  (word.shape === "lower" && word.isGlued);

/** "Georgia Governor Brian Kemp" has lost its title by now; "London Mayor" too. What is left: nothing to split. */
function splitKnownPrefix(words: readonly Word[]): number {
  if (words.length < 3) return 0;
  const known = knownNames.get(keyOf(textOf(words.slice(0, 1))));
  return known?.type === "group" || (known?.type === "organisation" && words[1]?.tags.has("FirstName")) ? 1 : 0;
}
