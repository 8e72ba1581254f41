/** What the tagger knows of a word by itself, wherever it stands. Made once for each written form. */
import { hashText } from "../../../entities/tagger/hash.ts";
import { speechVerbs } from "../lexicon/abbreviations.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { headTypes } from "../lexicon/head-words.ts";
import { honorifics, offices, titleModifiers } from "../lexicon/titles.ts";
import { extendHash, smallShare, type WordLists } from "./word-lists.ts";

/** How a word is written; numbers, so that they go straight into a feature. */
export const forms = { mark: 0, lower: 1, capital: 2, initial: 3, capitals: 4, mixed: 5, number: 6, other: 7 } as const;

/** What capitals mean in a sentence: something; Nothing In A Headline; NOTHING AT ALL. */
export const styles = { plain: 0, title: 1, capitals: 2 } as const;

/** Roles that a word plays around or in a name, as bits. */
export const roles = {
  honorific: 1,
  office: 2,
  modifier: 4,
  speech: 8,
  function: 16,
  organisationHead: 32,
  placeHead: 64,
  eventHead: 128,
  workHead: 256,
  productHead: 512,
} as const;

export interface WordInfo {
  readonly lower: string;
  /** Of the lower-case form, digits as 0. */
  readonly hash: number;
  readonly form: number;
  readonly style: number;
  /** Capitals, small letters and digits, runs shortened: "RFE/RL" => "X/X", "iPhone" => "xXx". */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly roles: number;
  /** Of the word alone, in the lists. */
  readonly entry: number;
  readonly small: number;
  readonly isCapital: boolean;
}

/** ASCII letters alone: most words. */
const plain = /^[A-Za-z]+$/;

const cleanLower = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, "");

export function wordInfo(text: string, style: number, lists: WordLists): WordInfo {
  const lower = plain.test(text) ? text.toLowerCase() : cleanLower(text);
  const key = lower.replace(/\d/gu, "0");
  const form = formOf(text);
  const entry = lists.entry(extendHash(hashText(""), lower));
  return {
    lower,
    hash: hashText(key),
    form: style === styles.capitals && form === forms.capitals ? forms.capital : form,
    style,
    shape: hashText(style === styles.capitals ? "" : shapeOf(text)),
    prefixes: form === forms.mark ? [] : [1, 2, 3, 4].filter((n) => n <= key.length).map((n) => hashText(key, 0, n)),
    suffixes:
      form === forms.mark
        ? []
        : [1, 2, 3, 4, 5].filter((n) => n <= key.length).map((n) => hashText(key, key.length - n, key.length)),
    roles: rolesOf(lower),
    entry,
    small: smallShare(entry),
    isCapital: form === forms.capital || form === forms.capitals || form === forms.initial || form === forms.mixed,
  };
}

function formOf(text: string): number {
  const first = text.codePointAt(0) ?? 0;
  if (/^[a-z]+$/.test(text)) return forms.lower;
  if (first >= 97 && first <= 122) return /\p{Lu}/u.test(text) ? forms.mixed : forms.lower;
  if (/^\p{N}/u.test(text)) return forms.number;
  if (/^\p{Lu}/u.test(text)) {
    if (text.length === 1) return forms.initial;
    if (!/\p{Ll}/u.test(text)) return forms.capitals;
    return /^.\p{Ll}[^\p{Lu}]*$/u.test(text) ? forms.capital : forms.mixed;
  }
  if (/^\p{L}/u.test(text)) return /\p{Lu}/u.test(text) ? forms.mixed : forms.lower;
  return /^.{1,3}$/su.test(text) ? forms.mark : forms.other;
}

const shapeOf = (text: string): string =>
  text
    .slice(0, 40)
    .replace(/\p{Lu}+/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{N}+/gu, "0");

function rolesOf(lower: string): number {
  let bits = 0;
  if (honorifics.has(lower)) bits |= roles.honorific;
  if (offices.has(lower)) bits |= roles.office;
  if (titleModifiers.has(lower)) bits |= roles.modifier;
  if (speechVerbs.has(lower)) bits |= roles.speech;
  if (functionWords.has(lower)) bits |= roles.function;
  const head = headTypes.get(lower);
  if (head) bits |= headRoles[head] ?? 0;
  return bits;
}

const headRoles: Readonly<Record<string, number>> = {
  organisation: roles.organisationHead,
  place: roles.placeHead,
  event: roles.eventHead,
  work: roles.workHead,
  product: roles.productHead,
};
