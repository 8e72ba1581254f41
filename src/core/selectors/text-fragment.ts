/**
 * Links that open an article at a passage: https://wicg.github.io/scroll-to-text-fragment/
 *
 * The browser looks for whole words, in any case and with white space alike, each part inside one block. So a
 * quote goes to the edges of its words, and one that is long or crosses blocks is given by its first and last words.
 */
import type { TextSpan } from "../article/text-span.ts";

/** A shorter quote is given in full: longer addresses are cut by mail programs and chats. */
const longestInFull = 160;

/** Words at each end of a long quote, and of context for a quote that stands in more than one place. */
const endWords = 6;
const contextWords = 4;

/** A link to a passage of the text. `url` keeps its own fragment, if it has one. White space alone gives the address as it is. */
export type TextFragmentLinks = (url: string, span: TextSpan) => string;

/** For many links into one text, which is then walked through only once. */
export function textFragmentLinks(text: string): TextFragmentLinks {
  let plain: string | null = null;
  const isOnlyOnce = (part: string): boolean => {
    plain ??= comparable(text);
    const what = comparable(part);
    const first = plain.indexOf(what);
    return first >= 0 && plain.indexOf(what, first + 1) < 0;
  };

  return (url, span) => {
    const quote = wholeWords(text, span);
    if (quote.start >= quote.end) return url;
    const exact = text.slice(quote.start, quote.end);
    const isWhole = exact.length <= longestInFull && !exact.includes("\n");
    const start = isWhole ? exact : leadingWords(firstBlock(exact), endWords);
    const end = isWhole ? null : trailingWords(lastBlock(exact), endWords);
    const isAlone = isOnlyOnce(start) && (end === null || comesFirst(text, end, quote));
    const prefix = isAlone ? "" : trailingWords(lastBlock(text.slice(0, quote.start).trimEnd()), contextWords);
    const suffix = isAlone ? "" : leadingWords(firstBlock(text.slice(quote.end).trimStart()), contextWords);
    const parts = [
      ...(prefix === "" ? [] : [`${encoded(prefix)}-`]),
      encoded(start),
      ...(end === null || end === "" ? [] : [encoded(end)]),
      ...(suffix === "" ? [] : [`-${encoded(suffix)}`]),
    ];
    const [address = url] = url.split(":~:");
    return `${address}${address.includes("#") ? "" : "#"}:~:text=${parts.join(",")}`;
  };
}

export const textFragmentLink = (url: string, text: string, span: TextSpan): string =>
  textFragmentLinks(text)(url, span);

/** Scripts without spaces between words: there a word has no edge that could be seen here. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const isWordAt = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character) && !unspaced.test(character);
};

function wholeWords(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start === end) return { start, end };
  if (isWordAt(text, start)) while (isWordAt(text, start - 1)) start--;
  if (isWordAt(text, end - 1)) while (isWordAt(text, end)) end++;
  return { start, end };
}

const firstBlock = (text: string): string => /^[^\n]*/.exec(text)?.[0].trim() ?? "";
const lastBlock = (text: string): string => /[^\n]*$/.exec(text)?.[0].trim() ?? "";

function leadingWords(text: string, words: number): string {
  return withinLength(text.split(/\s+/, words).join(" "), (whole, length) => whole.slice(0, length));
}

function trailingWords(text: string, words: number): string {
  return withinLength(text.split(/\s+/).slice(-words).join(" "), (whole, length) => whole.slice(-length));
}

/** Without spaces a block may be one word: then a part of it must do. */
function withinLength(words: string, cut: (words: string, length: number) => string): string {
  return words.length <= longestInFull ? words : cut(words, longestInFull);
}

const comparable = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

/** The browser takes the first match after the start: no earlier one may stand inside the quote. */
function comesFirst(text: string, end: string, quote: TextSpan): boolean {
  const inside = comparable(text.slice(quote.start, quote.end));
  return inside.indexOf(comparable(end)) === inside.length - comparable(end).length;
}

/** Commas and hyphens part the directive; brackets and quotes would end a link in Markdown and HTML. */
function encoded(part: string): string {
  const wellFormed = part.replace(/\s+/g, " ").replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(wellFormed).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
