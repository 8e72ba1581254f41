/**
 * The bridge between `Article.text` and the live DOM: which text node shows which stretch of the text.
 *
 * Made by extraction, used by anchoring, painting and hit testing. It never leaves the page.
 */
import type { TextSpan } from "../core/article/text-span.ts";

/** A stretch of the text that one text node shows unit for unit: text[start + i] is node.data[offset + i]. */
export interface TextPiece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

export interface TextMap {
  /** In text order, not overlapping. Text between two pieces (block breaks, collapsed space) is shown by no node. */
  readonly pieces: readonly TextPiece[];
  /** The page's open shadow roots that show a part of it: what asks the browser for a place must name them. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** One range per text node that still shows part of the span, in text order; [] when the page has changed all of it. */
  rangesOf(span: TextSpan): readonly StaticRange[];
  /** The part of the text that a DOM range covers, without white space at its ends; null when it covers none, or other words by now. */
  spanOf(range: AbstractRange): TextSpan | null;
  /** The text offset of a place in the DOM; null when that place shows no part of the text. */
  offsetOf(node: Node, offset: number): number | null;
}
