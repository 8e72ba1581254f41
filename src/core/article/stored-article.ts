/** What is kept of an article once the reader makes a note on it, and not before. */
import type { Analysis } from "../analysis.ts";
import type { Correction } from "../corrections/correction.ts";
import type { ArticleId } from "./brand.ts";

export interface StoredArticle {
  readonly id: ArticleId;
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
  /** ISO 8601 moment of the first note; and of the last time the text was taken from the page. */
  readonly created: string;
  readonly captured: string;
}
