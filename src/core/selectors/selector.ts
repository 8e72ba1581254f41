/** W3C Web Annotation selectors, and what finding them again can end in. */
import type { TextSpan } from "../article/text-span.ts";

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets are UTF-16 code units of `Article.text`; the W3C format's edge converts to code points. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** "moved": found in another place or another wording; score is 0–1, how sure. */
export type AnchorOutcome =
  | { readonly status: "exact"; readonly span: TextSpan }
  | { readonly status: "moved"; readonly span: TextSpan; readonly score: number }
  | { readonly status: "lost"; readonly reason: "not-found" | "ambiguous" | "no-quote" };
