/** A quote and what stood around it as one sequence of letters, so that both are evidence for the same place. */
import type { TextQuoteSelector } from "./selector.ts";
import { skeletonOf } from "./skeleton.ts";

export interface Pattern {
  readonly codes: Uint16Array;
  /** The quote is codes[start .. end). */
  readonly start: number;
  readonly end: number;
}

export function patternOf(quote: TextQuoteSelector): Pattern {
  const prefix = skeletonOf(quote.prefix).codes;
  const exact = skeletonOf(quote.exact).codes;
  const suffix = skeletonOf(quote.suffix).codes;
  const codes = new Uint16Array(prefix.length + exact.length + suffix.length);
  codes.set(prefix);
  codes.set(exact, prefix.length);
  codes.set(suffix, prefix.length + exact.length);
  return { codes, start: prefix.length, end: prefix.length + exact.length };
}
