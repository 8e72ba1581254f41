/**
 * Finds a described span again in a text that may have changed.
 *
 * First the recorded place, if quote and context still stand there; then evidence: every run of letters that
 * context and quote share with the text, chained. Without enough evidence the answer is "lost": a note in the
 * wrong place is worse than one that is listed with its quote.
 */
import { type Chain, chainsOf } from "./chain.ts";
import { nearContext, type Pattern, type Place, placeOf } from "./place.ts";
import { rawSpan } from "./raw-span.ts";
import type { AnchorOutcome, Selector, TextPositionSelector, TextQuoteSelector } from "./selector.ts";
import { createRunFinder, type RunFinder } from "./shared-runs.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

export type Find = (selectors: readonly Selector[]) => AnchorOutcome;

export const find = (text: string, selectors: readonly Selector[]): AnchorOutcome => createFinder(text)(selectors);

interface Indexed {
  readonly skeleton: Skeleton;
  readonly runs: RunFinder;
}

/** Indexes the text once for any number of notes, and only when the first note needs it. */
export function createFinder(text: string): Find {
  let made: Indexed | null = null;
  const indexed = (): Indexed => {
    if (!made) {
      const skeleton = skeletonOf(text);
      made = { skeleton, runs: createRunFinder(skeleton.codes) };
    }
    return made;
  };
  return (selectors) => {
    const quote = selectors.find((selector) => selector.type === "TextQuoteSelector");
    const position = selectors.find((selector) => selector.type === "TextPositionSelector");
    if (!quote || quote.exact.trim() === "") return { status: "lost", reason: "no-quote" };
    if (position && standsAt(text, quote, position.start)) {
      return { status: "exact", span: { start: position.start, end: position.start + quote.exact.length } };
    }
    return findByEvidence(text, indexed(), quote, position ?? null);
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

function findByEvidence(
  text: string,
  { skeleton, runs }: Indexed,
  quote: TextQuoteSelector,
  position: TextPositionSelector | null,
): AnchorOutcome {
  const pattern = patternOf(quote);
  const shared = runs.runsOf(pattern.codes, pattern.start + 1200, pattern.end - 1200);
  const chains = chainsOf(shared, 8).filter((chain) => isPromising(chain, pattern));
  const places = chains.map((chain) => placeOf(pattern, skeleton.codes, chain));
  const gone = Math.max(0, ...places.map(contextWithoutQuote));
  const accepted = places.filter((place) => isEnough(place, pattern, gone));
  const best = accepted.sort((a, b) => worth(b, pattern) - worth(a, pattern))[0];
  if (!best) return { status: "lost", reason: "not-found" };
  const span = rawSpan(text, skeleton, best.start, best.end, quote);
  const same = best.quote === 1 && best.end - best.start === pattern.end - pattern.start;
  if (same && position && position.start === span.start) return { status: "exact", span };
  return { status: "moved", span, score: Math.min(1, best.quote) };
}

function patternOf(quote: TextQuoteSelector): Pattern {
  const prefix = skeletonOf(quote.prefix).codes;
  const exact = skeletonOf(quote.exact).codes;
  const suffix = skeletonOf(quote.suffix).codes;
  const codes = new Uint16Array(prefix.length + exact.length + suffix.length);
  codes.set(prefix);
  codes.set(exact, prefix.length);
  codes.set(suffix, prefix.length + exact.length);
  return { codes, start: prefix.length, end: prefix.length + exact.length };
}

const worth = (place: Place, pattern: Pattern): number =>
  place.quote ** 2 * (Math.min(pattern.end - pattern.start, 200) + 200) + place.before + place.after + place.context / 4;

function isPromising(chain: Chain, pattern: Pattern): boolean {
  const length = pattern.end - pattern.start;
  let quote = 0;
  let near = 0;
  for (const run of chain.runs) {
    const end = run.i + run.length;
    quote += Math.max(0, Math.min(end, pattern.end) - Math.max(run.i, pattern.start));
    near += Math.max(0, Math.min(end, pattern.end + nearContext) - Math.max(run.i, pattern.start - nearContext));
  }
  near -= quote;
  return quote >= length / 2 || near >= 20;
}

/** Both sides of the context stand together and the quote is not between them: it was deleted there. */
const contextWithoutQuote = (place: Place): number =>
  place.quote < 0.3 && place.before >= 24 && place.after >= 24 ? place.context : 0;

function isEnough(place: Place, pattern: Pattern, gone: number): boolean {
  const length = pattern.end - pattern.start;
  const near = place.before + place.after;
  if (place.end <= place.start) return false;
  const isSame = place.quote === 1 && place.end - place.start === length;
  if (isSame && length >= 40) return true;
  if (place.context < gone * 0.9) return false;
  if (length < 24 && place.touching < 12) return false;
  if (isSame) return near >= 24 || length >= 32;
  return place.quote + (0.4 * near) / (2 * nearContext) >= 0.85;
}
