/** From positions in the skeleton back to the text: whole words and the quote's own punctuation at its ends. */
import type { TextSpan } from "../article/text-span.ts";
import type { Place } from "./place.ts";
import type { TextQuoteSelector } from "./selector.ts";
import type { Skeleton } from "./skeleton.ts";

export function rawSpan(text: string, skeleton: Skeleton, place: Place, quote: TextQuoteSelector): TextSpan {
  const head = /^[^\p{L}\p{N}]*/u.exec(quote.exact)?.[0] ?? "";
  const tail = /[^\p{L}\p{N}]*$/u.exec(quote.exact)?.[0] ?? "";
  let first = skeleton.at[place.start] ?? 0;
  let last = (skeleton.at[place.end - 1] ?? first) + 1;
  if (!place.isStartSure && (head !== "" || !endsInWord(quote.prefix))) first = wordStart(text, first);
  if (!place.isEndSure && (tail !== "" || !beginsInWord(quote.suffix))) last = wordEnd(text, last);
  return { start: first - lengthBefore(text, first, head), end: last + lengthAfter(text, last, tail) };
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}\u00ad\u200b'’]/u.test(character);
const endsInWord = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);
const beginsInWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** The beginning of the word that stands at `at`: a word that was replaced belongs to the quote as a whole. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWord(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text.charAt(end))) end++;
  return end;
}

/** How far back from `first` the text goes on with the quote's opening punctuation, white space apart. */
function lengthBefore(text: string, first: number, head: string): number {
  const marks = head.replace(/\s/g, "");
  let at = first;
  for (let n = marks.length - 1; n >= 0; n--) {
    while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
    if (text.charAt(at - 1) !== marks.charAt(n)) return adjacentMarks(text, first, -1, marks.length);
    at--;
  }
  return first - at;
}

function lengthAfter(text: string, last: number, tail: string): number {
  const marks = tail.replace(/\s/g, "");
  let at = last;
  for (const mark of marks.split("")) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    if (text.charAt(at) !== mark) return adjacentMarks(text, last, 1, marks.length);
    at++;
  }
  return at - last;
}

/** Other punctuation than the quote had: take what touches the words, about as much as there was. */
function adjacentMarks(text: string, from: number, direction: 1 | -1, had: number): number {
  let length = 0;
  while (length < had + 2) {
    const mark = text.charAt(direction === 1 ? from + length : from - 1 - length);
    if (!/[^\p{L}\p{N}\s]/u.test(mark)) break;
    length++;
  }
  return length;
}
