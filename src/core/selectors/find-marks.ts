/** Finds a quote that has no letter or digit, such as "—" or an emoji: to the letter, beside its context. */
import type { TextSpan } from "../article/text-span.ts";
import type { TextQuoteSelector } from "./selector.ts";

/** What must agree of the context, both sides together, of at most so much on each side. */
const leastShared = 12;
const mostShared = 64;

/** Of a text with more dashes than this, none is the one that was meant. */
const mostPlaces = 2000;

/** Null when it is not there, or nothing tells which of several places it is. */
export function findMarks(text: string, quote: TextQuoteSelector): TextSpan | null {
  const wanted = quote.exact.trim();
  let best: { readonly start: number; readonly shared: number } | null = null;
  let isTied = false;
  let places = 0;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    places += 1;
    if (places > mostPlaces) return null;
    const shared = sharedBefore(text, start, quote.prefix) + sharedAfter(text, start + wanted.length, quote.suffix);
    if (best !== null && shared < best.shared) continue;
    isTied = best !== null && shared === best.shared;
    best = { start, shared };
  }
  const needed = Math.min(leastShared, quote.prefix.length + quote.suffix.length);
  if (best === null || isTied || best.shared < needed) return null;
  return { start: best.start, end: best.start + wanted.length };
}

function sharedBefore(text: string, at: number, prefix: string): number {
  let shared = 0;
  while (shared < Math.min(mostShared, prefix.length, at) && text[at - 1 - shared] === prefix.at(-1 - shared)) shared++;
  return shared;
}

function sharedAfter(text: string, at: number, suffix: string): number {
  let shared = 0;
  while (shared < Math.min(mostShared, suffix.length) && text[at + shared] === suffix[shared]) shared++;
  return shared;
}
