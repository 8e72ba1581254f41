/** What each tool of this bench is asked: describe a span of a text, find it again in another. */
import type { TextSpan } from "../../../src/core/article/text-span.ts";

export interface Finder<Description = unknown> {
  /** `root.textContent` is the text; spans are UTF-16 code units of it. */
  describe(root: Element, spans: readonly TextSpan[]): readonly Description[];
  /** In order; null where the answer is that it is lost. */
  find(root: Element, descriptions: readonly Description[]): readonly (TextSpan | null)[];
}
