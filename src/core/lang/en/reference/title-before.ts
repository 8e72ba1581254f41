/** The title before a person's name, as it is written there: "President" of "Russian President Vladimir Putin". */
import { honorifics, offices, titleModifiers } from "../lexicon/titles.ts";

/** In UTF-16 code units: no title is longer. */
const longestTitle = 60;

/** Everyone's: says nothing of who someone is. */
const plain = /^(?:mr|mrs|ms|miss|mx|messrs|monsieur|madame|mme|mlle|herr|frau|señor|señora|madam)$/u;

/** Null when there is none, and when it is not capitalised: "the president, Vladimir Putin". */
export function titleBefore(text: string, start: number): string | null {
  const words = capitalsBefore(text, start);
  const last = words.at(-1);
  if (last === undefined || !isTitle(last) || plain.test(wordOf(last))) return null;
  let first = words.length - 1;
  while (first > 0 && (isTitle(words[first - 1]) || titleModifiers.has(wordOf(words[first - 1])))) first--;
  return words.slice(first).join(" ");
}

/** The word right before a name, in lower case: "mr" of "Mr. Berg", "spokesman" of "spokesman Berg". */
export function wordBefore(text: string, start: number): string {
  const [, word = ""] = /([\p{L}-]+)\.?\s$/u.exec(text.slice(Math.max(0, start - longestTitle), start)) ?? [];
  return word.toLowerCase();
}

const wordOf = (word: string | undefined): string => word?.toLowerCase().replace(/\.$/u, "") ?? "";

const isTitle = (word: string | undefined): boolean => offices.has(wordOf(word)) || honorifics.has(wordOf(word));

/** Capitalised words that stand one after another right before the place, as written. */
function capitalsBefore(text: string, start: number): readonly string[] {
  const before = text.slice(Math.max(0, start - longestTitle), start);
  const [run = ""] = /(?:(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}-]*\.? )+$/u.exec(before) ?? [];
  return run.split(" ").filter((word) => word !== "");
}
