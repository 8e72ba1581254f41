/**
 * A long form followed by its acronym in brackets: "Parliamentary Assembly of the Council of Europe (PACE)".
 *
 * The letters decide where the long form begins (after Schwartz & Hearst 2003), so a demonym or a
 * title in front of it stays out.
 */
import type { TextSpan } from "../article/text-span.ts";
import type { Token } from "../text/tokens.ts";
import { nameKey } from "./surface.ts";

export interface AcronymDefinition {
  readonly short: string;
  readonly shortSpan: TextSpan;
  readonly longSpan: TextSpan;
  /** A name, as against "unmanned aerial vehicles (UAVs)". */
  readonly isName: boolean;
}

/** Both orders: "Long Form (LF)" and "LF (Long Form)". */
export function acronymDefinitions(tokens: readonly Token[]): readonly AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.text !== "(") continue;
    const definition = shortInBrackets(tokens, at) ?? longInBrackets(tokens, at);
    if (definition) found.push(definition);
  }
  return found;
}

/** A name that is written in capitals for its letters: "UN", "S.D.F.", "NACo", "A4E". */
export const isAcronym = (form: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})\p{L}[\p{L}\p{N}&./-]{1,11}$/u.test(form) && !/\p{Ll}{3}/u.test(form);

/** In words: a longer name has no acronym. */
const mostWords = 14;

/** The acronyms that a name may have by its words' first letters, as keys: with and without its small words. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s–-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const large = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (large.length < 2 || words.length > mostWords) return [];
  const letters = (some: readonly string[]) => some.map((word) => nameKey(word)[0] ?? "").join("");
  // "Hamburger SV" is "HSV".
  const spelt = words.map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? nameKey(word) : (nameKey(word)[0] ?? ""))).join("");
  return [...new Set([letters(large), letters(words), spelt])];
}

const isShortForm = (token: Token | undefined): token is Token =>
  token?.kind === "word" && /^(?=.{2,12}$)(?=(?:.*\p{Lu}){2})\p{L}[\p{L}\p{N}&/.]*$/u.test(token.text);

function shortInBrackets(tokens: readonly Token[], bracket: number): AcronymDefinition | null {
  const short = tokens[bracket + 1];
  const closing = tokens[bracket + 2]?.text;
  if (!isShortForm(short) || (closing !== ")" && closing !== "," && closing !== ";")) return null;
  const first = longFormStart(short.text, tokens.slice(Math.max(0, bracket - longestForm), bracket));
  const start = first === null ? undefined : tokens[Math.max(0, bracket - longestForm) + first];
  const end = tokens[bracket - 1];
  return start && end ? define(short, start, end) : null;
}

function longInBrackets(tokens: readonly Token[], bracket: number): AcronymDefinition | null {
  const short = tokens[bracket - 1];
  if (!isShortForm(short)) return null;
  const close = tokens.slice(bracket + 1, bracket + 2 + longestForm).findIndex((token) => token.text === ")");
  const inside = close < 2 ? [] : tokens.slice(bracket + 1, bracket + 1 + close);
  const start = inside[0];
  const end = inside.at(-1);
  return start && end && longFormStart(short.text, inside) === 0 ? define(short, start, end) : null;
}

const define = (short: Token, start: Token, end: Token): AcronymDefinition => ({
  short: short.text,
  shortSpan: short.span,
  longSpan: { start: start.span.start, end: end.span.end },
  isName: /^\p{Lu}/u.test(start.text) && /^\p{Lu}/u.test(end.text),
});

/** In tokens: no long form known to us is longer. */
const longestForm = 12;

/** The index of the word with which the long form begins, or null when the letters do not fit. */
function longFormStart(short: string, before: readonly Token[]): number | null {
  const letters = [
    ...short
      .replace(/[^\p{L}\p{N}]/gu, "")
      .replace(/s$/u, "")
      .toLowerCase(),
  ];
  return byInitials(letters, before) ?? byLetters(letters, before);
}

/** Every letter is a word's first; small words ("of", "and") may be passed over. */
function byInitials(letters: readonly string[], before: readonly Token[]): number | null {
  let at = before.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && !startsWith(before[at], letters[letter]) && isPassable(before, at)) at--;
    if (at < 0 || !startsWith(before[at], letters[letter])) return null;
    if (letter === 0) return at;
    at--;
  }
  return null;
}

/** The letters come in order inside the words, the first at a word's start; at most two words to a letter. */
function byLetters(letters: readonly string[], before: readonly Token[]): number | null {
  let letter = letters.length - 1;
  const limit = Math.max(0, before.length - letters.length * 2);
  for (let at = before.length - 1; at >= limit; at--) {
    const word = before[at];
    if (!word || (word.kind === "mark" && word.text !== "-")) return null;
    const chars = word.text.toLowerCase();
    for (let char = chars.length - 1; char >= 0 && letter >= 0; char--) {
      if (chars[char] !== letters[letter] || (letter === 0 && char > 0)) continue;
      letter--;
    }
    if (letter < 0) return /^\p{Lu}/u.test(word.text) && startsWith(word, letters[0]) ? at : null;
  }
  return null;
}

const startsWith = (token: Token | undefined, letter: string | undefined): boolean =>
  token !== undefined && letter !== undefined && token.kind !== "mark" && token.text.toLowerCase().startsWith(letter);

/** "of", "-", and the second half of "Co-operation". */
const isPassable = (words: readonly Token[], at: number): boolean => isSmall(words[at]) || words[at - 1]?.text === "-";

const isSmall = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "-" || token.text === "&" || /^\p{Ll}{1,4}$/u.test(token.text));
