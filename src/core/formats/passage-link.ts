/** A link that opens the article at the words of a note. */
import type { Article } from "../article/article.ts";
import type { TextSpan } from "../article/text-span.ts";
import type { Note } from "../notes/note.ts";
import type { TextQuoteSelector } from "../selectors/selector.ts";
import { type TextFragmentLinks, textFragmentLink, textFragmentLinks } from "../selectors/text-fragment.ts";

export const quoteOf = (note: Note): TextQuoteSelector | undefined =>
  note.target.selectors.find((selector) => selector.type === "TextQuoteSelector");

/** The plain address for a note without a quote: one on the page as a whole. */
export function passageLink(note: Note, article: Article): string {
  const quote = quoteOf(note);
  if (!quote) return note.target.source;
  const position = note.target.selectors.find((selector) => selector.type === "TextPositionSelector");
  // From the article's text while the quote still stands in it, because only the whole text tells what is unique.
  if (position && article.text.slice(position.start, position.end) === quote.exact) {
    return linkInto(article, note.target.source, position);
  }
  const start = quote.prefix.length;
  return textFragmentLink(note.target.source, quote.prefix + quote.exact + quote.suffix, {
    start,
    end: start + quote.exact.length,
  });
}

/** Kept with each article: one with many notes is walked through once. */
const links = new WeakMap<Article, TextFragmentLinks>();

/** `url`: one at which the article stands. */
export function linkInto(article: Article, url: string, span: TextSpan): string {
  const known = links.get(article) ?? textFragmentLinks(article.text);
  links.set(article, known);
  return known(url, span);
}
