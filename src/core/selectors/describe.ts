/** Describes a span so that it can be found again: its words, what stands around them, and where it was. */
import type { TextSpan } from "../article/text-span.ts";
import type { Selector } from "./selector.ts";
import { skeletonOf } from "./skeleton.ts";

/**
 * Letters and digits kept on each side of the quote. Measured with bench/anchor: what tells two places with the
 * same words apart, and what a short quote that was reworded hangs on.
 */
const contextLetters = 400;

/** A table of dashes has few letters: the context ends here in any case. */
const longestContext = 8000;

/** A quote selector first, then a position selector. White space at the span's ends is kept as it is. */
export function describe(text: string, span: TextSpan): readonly Selector[] {
  if (span.start < 0 || span.end > text.length || span.start > span.end) {
    throw new RangeError(`span ${span.start}-${span.end} in a text of ${text.length}`);
  }
  const before = text.slice(Math.max(0, span.start - longestContext), span.start);
  const after = text.slice(span.end, span.end + longestContext);
  const lettersBefore = skeletonOf(before).at;
  const lettersAfter = skeletonOf(after).at;
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(span.start, span.end),
      prefix: before.slice(lettersBefore[lettersBefore.length - contextLetters] ?? 0),
      suffix: after.slice(0, (lettersAfter[contextLetters - 1] ?? after.length) + 1),
    },
    { type: "TextPositionSelector", start: span.start, end: span.end },
  ];
}
