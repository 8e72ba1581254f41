/** What became of a note's words on a page that was edited since. */
import type { AnchorOutcome } from "../selectors/selector.ts";
import { type WordChange, wordDiff } from "../text/word-diff.ts";

/** From the quote to what stands in its place in the article's present text; null while the words are the same. */
export function changedWording(quote: string, outcome: AnchorOutcome, text: string): readonly WordChange[] | null {
  // A score of 1 says that only the place changed.
  if (outcome.status !== "moved" || outcome.score === 1) return null;
  const changes = wordDiff(quote, text.slice(outcome.span.start, outcome.span.end));
  return changes.some(({ kind }) => kind !== "kept") ? changes : null;
}
