/** Which written forms of people are the same person: "Roberta Metsola", "Metsola"; "Donald J. Trump", "Donald Trump". */
import { nameKey } from "./surface.ts";

export interface PersonName {
  /** The same for two writings that differ in case, accents, marks or order: "Aldous, Corinne" and "Corinne Aldous". */
  readonly key: string;
  /** Without initials, suffixes and nicknames in quotation marks, as keys. */
  readonly words: readonly string[];
  /** The first letter of every part: "djt" of "Donald J. Trump". */
  readonly initials: string;
  /** What stands in quotation marks, as a key; "" when nothing does. */
  readonly nickname: string;
}

/** In words: no one is called by more. */
const longestName = 8;

export function personName(form: string): PersonName {
  const quoted = /["“]([^"”]{1,40})["”]/u.exec(form);
  const plain = quoted ? form.replace(quoted[0], " ").trim() : form;
  const [, last, first] = /^([\p{L}'’-]+), ([\p{L}'’.-]+(?: [\p{L}'’.-]+)?)$/u.exec(plain) ?? [];
  const isTurned = last !== undefined && first !== undefined && !isSuffix(nameKey(first));
  const parts = (isTurned ? `${first} ${last}` : plain)
    // "J.R.R. Tolkien" has three initials.
    .replace(/(?<=(?<!\p{L})\p{Lu})\.(?=\p{L})/gu, ". ")
    .split(" ")
    .map(nameKey)
    .filter((part, at) => part !== "" && (at < 2 || !isSuffix(part)))
    .slice(0, longestName);
  return {
    key: parts.length > 0 ? parts.join(" ") : nameKey(form),
    words: parts.filter((part) => part.length > 1),
    initials: parts.map((part) => part[0] ?? "").join(""),
    nickname: quoted ? nameKey(quoted[1] ?? "") : "",
  };
}

/** After a full name; "Michael III" is another than "Michael I". */
const isSuffix = (word: string): boolean => /^(?:jr|sr|ii|iii|iv)$/u.test(word);

/** First and last word: equal for two full writings of one name. Null for a bare name. */
export function fullNameKey({ words }: PersonName): string | null {
  const [first] = words;
  const last = words.at(-1);
  return words.length > 1 && first && last ? `${first} ${last}` : null;
}

/**
 * Everything by which a person of this name may be called later, in tiers: surname, surname with its particles or an
 * initial; then the given name or nickname; then what stands between, as the surnames of Spanish and Portuguese do.
 */
export function shortForms({ words, initials, nickname }: PersonName): readonly (readonly string[])[] {
  const [first = ""] = words;
  // "T. J. Mizell" may be "Mizell" or "T.J.".
  if (words.length < 2) {
    const given = initials.slice(0, -1);
    return initials.length < 2 ? [] : [[first], given.length > 1 ? [given, [...given].join(" ")] : [], []];
  }
  const surnames = words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
  const letters = [initials[0], first[0], [...initials.slice(0, -1)].join(" ")];
  const given = words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));
  return [
    [
      ...surnames,
      ...surnames.map((surname) => surname.replace(/^(?:al|el|ul) /u, "")),
      ...surnames.flatMap((surname) => letters.map((letter) => `${letter} ${surname}`)),
    ],
    [...given, nickname, isSuffix(words.at(-1) ?? "") ? "" : `${first} ${initials.at(-1)}`],
    [
      ...words.slice(1, -1),
      ...words.filter((word) => word.includes(" ")).flatMap((word) => word.split(" ")),
      initials,
      [...initials].join(" "),
    ],
  ].map((tier) => [...new Set(tier)].filter((form) => form.length > 1));
}
