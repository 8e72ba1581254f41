/** Which written forms of people are the same person: "Roberta Metsola", "Metsola"; "Donald J. Trump", "Donald Trump". */
import { surfaceKey } from "./surface.ts";

/** First and last word, without initials and "Jr": equal for two full writings of one name. Null for a bare name. */
export function fullNameKey(name: string): string | null {
  const words = nameWords(name);
  const [first] = words;
  const last = words.at(-1);
  return words.length > 1 && first && last ? `${first} ${last}` : null;
}

/** Everything by which a person of this full name may be called later: surname, surname with its particles or an initial. */
export function shortForms(name: string): readonly string[] {
  const words = nameWords(name);
  if (words.length < 2 || words.length > 8) return [];
  const surnames = words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
  const withoutArticle = surnames.map((surname) => surname.replace(/^(?:al|el|ul)-/u, ""));
  const initials = surnames.map((surname) => `${words[0]?.at(0) ?? ""} ${surname}`);
  return [...new Set([...surnames, ...withoutArticle, ...initials])].filter((form) => form.length > 1);
}

/** Null for a bare name. */
export function givenName(name: string): string | null {
  const words = nameWords(name);
  return words.length > 1 && words.length < 9 ? (words[0] ?? null) : null;
}

const nameWords = (name: string): readonly string[] =>
  surfaceKey(name)
    .replace(/,/gu, "")
    .split(" ")
    .filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/u.test(word));
