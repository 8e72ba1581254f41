/** From positions in the skeleton back to the text: whole words and the quote's own punctuation at its ends. */
import type { TextSpan } from "../article/text-span.ts";
import type { Place } from "./place.ts";
import type { TextQuoteSelector } from "./selector.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

export function rawSpan(text: string, skeleton: Skeleton, place: Place, quote: TextQuoteSelector): TextSpan {
  const letters = skeletonOf(quote.exact).at;
  const head = quote.exact.slice(0, letters[0] ?? 0);
  const tail = quote.exact.slice((letters.at(-1) ?? 0) + 1);
  let first = skeleton.at[place.start] ?? 0;
  let last = (skeleton.at[place.end - 1] ?? first) + 1;
  const next = place.next === null ? text.length : (skeleton.at[place.next] ?? text.length);
  if (!place.isStartSure && (head !== "" || !endsInWord(quote.prefix))) first = wordStart(text, first);
  if (!place.isEndSure && (tail !== "" || !beginsInWord(quote.suffix)))
    last = Math.min(wordEnd(text, last), Math.max(last, next));
  last = sentenceEnd(text, last, next, tail);
  const start = first - lengthBefore(text, first, head);
  const end = last + lengthAfter(text, last, tail);
  return { start: start - Number(isInPair(text, start)), end: end + Number(isInPair(text, end)) };
}

/** Is `at` between the halves of one character? */
const isInPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Words that were put in between the quote's last word and its full stop: so many characters, in the same block. */
const longestAddition = 24;

/** Where the quote ended a sentence, and now a word or two stand before its full stop, they belong to it. */
function sentenceEnd(text: string, last: number, next: number, tail: string): number {
  const mark = /^[.!?…。]/.exec(tail)?.[0];
  if (mark === undefined) return last;
  let end = last;
  while (end < Math.min(next, last + longestAddition) && /[\p{L}\p{N}'’\u00ad\u200b \u00a0-]/u.test(text.charAt(end)))
    end++;
  return text.charAt(end) === mark && text.charAt(end - 1) !== " " ? end : last;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}\u00ad\u200b'’]/u.test(character);
const endsInWord = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);
const beginsInWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** A "word" that is longer is none, but a page's way to keep us busy. */
const longestWord = 100;

/** "3.6" is one word. */
const isInNumber = (text: string, at: number): boolean =>
  /[.,]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));

/** The beginning of the word that stands at `at`: a word that was replaced belongs to the quote as a whole. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > at - longestWord && start > 0 && (isWord(text.charAt(start - 1)) || isInNumber(text, start - 1)))
    start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < at + longestWord && end < text.length && (isWord(text.charAt(end)) || isInNumber(text, end))) end++;
  return end;
}

/** The quote's own marks are looked for in no more of the text than this. */
const longestMarks = 200;

/** How far back from `first` the text goes on with the quote's opening punctuation, white space apart. */
function lengthBefore(text: string, first: number, head: string): number {
  const marks = head.replace(/\s/g, "");
  let at = first;
  for (let n = marks.length - 1; n >= 0; n--) {
    while (at > 0 && at > first - longestMarks && /\s/.test(text.charAt(at - 1))) at--;
    if (text.charAt(at - 1) !== marks.charAt(n)) return adjacentMarks(text, first, -1, marks.length);
    at--;
  }
  return first - at;
}

function lengthAfter(text: string, last: number, tail: string): number {
  const marks = tail.replace(/\s/g, "");
  let at = last;
  for (const mark of marks.split("")) {
    while (at < text.length && at < last + longestMarks && /\s/.test(text.charAt(at))) at++;
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
