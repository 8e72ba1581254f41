/**
 * Finds a described span again in a text that may have changed.
 *
 * First the recorded place, if quote and context still stand there; then evidence: every run of letters that
 * context and quote share with the text, chained. Without enough evidence the answer is "lost": a note in the
 * wrong place is worse than one that is listed with its quote.
 */
import { type Chain, chainsOf } from "./chain.ts";
import { holdsAll, holdsPart, isEnough, likeliest } from "./evidence.ts";
import { findMarks } from "./find-marks.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import { placeOf } from "./place.ts";
import { rawSpan } from "./raw-span.ts";
import type { AnchorOutcome, Selector, TextPositionSelector, TextQuoteSelector } from "./selector.ts";
import { indexText, type TextIndex } from "./text-index.ts";

export interface Finder {
  /**
   * "exact": the same words at the place where they were (or, of a quote without a position, beside the same
   * context). "moved": the same words elsewhere, or another wording; the score is the share of the words that
   * is left, so 1 says that only the place changed.
   */
  find(selectors: readonly Selector[]): AnchorOutcome;
  /** The same, with chances to pause where it would take more than a few milliseconds. */
  findInParts(selectors: readonly Selector[]): Generator<undefined, AnchorOutcome, undefined>;
}

/** Indexes the text once for any number of notes, and only when a note needs it. */
export function createFinder(text: string): Finder {
  let indexed: TextIndex | null = null;
  function* findInParts(selectors: readonly Selector[]): Generator<undefined, AnchorOutcome, undefined> {
    const quote = selectors.find((selector) => selector.type === "TextQuoteSelector");
    const position = selectors.find((selector) => selector.type === "TextPositionSelector") ?? null;
    if (!quote || quote.exact === "") return { status: "lost", reason: "no-quote" };
    if (position && standsAt(text, quote, position.start)) {
      return { status: "exact", span: { start: position.start, end: position.start + quote.exact.length } };
    }
    if (quote.exact.trim() === "") return { status: "lost", reason: "no-quote" };
    const pattern = patternOf(quote);
    if (pattern.start < pattern.end) {
      indexed ??= yield* indexText(text);
      return findByEvidence(text, indexed, pattern, quote, position);
    }
    const span = findMarks(text, quote);
    return span ? { status: "moved", span, score: 1 } : { status: "lost", reason: "not-found" };
  }
  return {
    findInParts,
    find(selectors) {
      const parts = findInParts(selectors);
      for (;;) {
        const { done, value } = parts.next();
        if (done) return value;
      }
    },
  };
}

/** Quote and all of the context, to the letter. */
function standsAt(text: string, quote: TextQuoteSelector, start: number): boolean {
  return (
    start >= quote.prefix.length &&
    text.startsWith(quote.exact, start) &&
    text.startsWith(quote.prefix, start - quote.prefix.length) &&
    text.startsWith(quote.suffix, start + quote.exact.length)
  );
}

/** Chains that are looked at more closely. */
const mostChains = 8;

/** Of a chain that holds the quote and its near context in one piece, only one worth about as much can be a rival. */
const rivalFrom = 0.8;

function rivals(chains: readonly Chain[], pattern: Pattern): readonly Chain[] {
  const best = chains[0];
  const least = best && holdsAll(best, pattern) ? best.score * rivalFrom : 0;
  return chains.filter((chain) => chain.score >= least && holdsPart(chain, pattern));
}

function findByEvidence(
  text: string,
  { skeleton, runsOf }: TextIndex,
  pattern: Pattern,
  quote: TextQuoteSelector,
  position: TextPositionSelector | null,
): AnchorOutcome {
  const chains = rivals(chainsOf(runsOf(pattern), pattern, mostChains), pattern);
  const places = chains.map((chain) => placeOf(pattern, skeleton, chain));
  const best = likeliest(
    places.filter((place) => isEnough(place, pattern, places)),
    pattern,
  );
  if (!best) {
    const isThere = places.filter((place) => place.quote === 1).length > 1;
    return { status: "lost", reason: isThere ? "ambiguous" : "not-found" };
  }
  const span = rawSpan(text, skeleton, best, quote);
  if (best.isSame && (position ? position.start === span.start : best.hasWholeContext))
    return { status: "exact", span };
  return { status: "moved", span, score: Math.min(1, best.quote) };
}
