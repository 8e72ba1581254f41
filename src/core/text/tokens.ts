/**
 * Words, numbers and marks of one sentence, with their places in the text.
 *
 * A token is what a name is made of: "RFE/RL", "AT&T" and "U.S." are one; a hyphen, and the
 * possessive ’s, are tokens of their own. Every character that is not white space is in one token.
 */
import type { TextSpan } from "../article/text-span.ts";

export interface Token {
  readonly text: string;
  readonly span: TextSpan;
  /** "address": a web address, mail address, @handle or #tag. "possessive": ’s or a bare ’ after s. */
  readonly kind: "word" | "number" | "possessive" | "address" | "mark";
  /** No white space parts it from the token before. */
  readonly isGlued: boolean;
}

// The lengths are bounded so that a text without spaces costs no more than any other.
const source =
  /(?:(?:https?:\/\/|www\.)\S{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}|[@#][\p{L}\p{N}_]{2,60})|(?:(?<=[\p{L}\p{N}.])['’]\s?[sS](?![\p{L}\p{N}])|(?<=[sSxzZ])['’](?=[\s,.;:]|$))|(?:(?:\p{Lu}\.){2,10}(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’](?:[tdm](?![\p{L}])|\p{L}[\p{L}\p{M}]{1,60})|(?<=\p{Lu})&\p{Lu}+(?!\p{Ll})|(?<=(?<!\p{L})\p{Lu}{1,4})\/\p{Lu}{1,4}(?!\p{L})|(?<=\p{Lu}{2})\/\p{Lu}\p{Ll}{2,40}|\.\p{Ll}{2,4}(?![\p{L}.]))*)|(?:\p{N}+(?:[.,:/]\p{N}+)*\p{L}{0,8})|\S/gu;

/** Used by one call at a time, from its start. */
const pattern = new RegExp(source);

export function tokensOf(text: string, span: TextSpan): readonly Token[] {
  const part = text.slice(span.start, span.end);
  const mayHaveMail = part.includes("@");
  const tokens: Token[] = [];
  let last = 0;
  for (;;) {
    let start = last;
    while (isSpace(part.charCodeAt(start))) start++;
    if (start >= part.length) return tokens;
    let end = mayHaveMail ? start : plainEnd(part, start);
    const isPlain = end > start;
    if (!isPlain) {
      // Asked only where the token ends: to be given every match as an object costs more than finding it.
      pattern.lastIndex = start;
      pattern.test(part);
      end = pattern.lastIndex;
    }
    const words = part.slice(start, end);
    tokens.push({
      text: words,
      span: { start: span.start + start, end: span.start + end },
      kind: isPlain ? (isLetter(part.charCodeAt(start)) ? "word" : "mark") : kindOf(words, part, start, end),
      isGlued: start === last && start > 0,
    });
    last = end;
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Marks that are tokens of their own wherever they stand: `, ; : ( ) " ! ?` and the curly double quotes. */
const isPlainMark = (code: number): boolean =>
  code === 44 ||
  code === 59 ||
  code === 58 ||
  code === 40 ||
  code === 41 ||
  code === 34 ||
  code === 33 ||
  code === 63 ||
  code === 8220 ||
  code === 8221;

/**
 * Where the token at `start` ends, when that can be told without the pattern: a plain mark, or letters of ASCII up to
 * white space, a plain mark, a hyphen or the full stop of a sentence. `start` itself when it cannot.
 */
function plainEnd(part: string, start: number): number {
  if (isPlainMark(part.charCodeAt(start))) return start + 1;
  let end = start;
  while (isLetter(part.charCodeAt(end))) end++;
  if (end === start) return start;
  const next = part.charCodeAt(end);
  const isEnd = Number.isNaN(next) || next === 32 || next === 10 || next === 45 || isPlainMark(next);
  const isFullStop = next === 46 && end - start > 1 && (end + 1 >= part.length || part.charCodeAt(end + 1) === 32);
  if (!isEnd && !isFullStop) return start;
  return next === 58 && part.startsWith("http", start) ? start : end;
}

/** What \s matches. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/u.test(String.fromCharCode(code)));

/** `words` is what the pattern matched in `part` from `start` to `end`. */
function kindOf(words: string, part: string, start: number, end: number): Token["kind"] {
  const first = words.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return isAddress(words) ? "address" : "word";
  if (first >= 48 && first <= 57) return words.includes("@") ? "address" : "number";
  if (words[0] === "'" || words[0] === "’") {
    if (words.length > 1) return "possessive";
    return /[sSxzZ]/u.test(part[start - 1] ?? "") && /^[\s,.;:]?$/u.test(part[end] ?? "") ? "possessive" : "mark";
  }
  if (words.length > 1 && /[@#]/u.test(words)) return "address";
  if (/^\p{L}/u.test(words)) return "word";
  return /^\p{N}/u.test(words) ? "number" : "mark";
}

const isAddress = (words: string): boolean => words.includes("@") || /^(?:https?:\/\/|www\.)\S/u.test(words);
