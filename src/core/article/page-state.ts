/** What one open page knows about itself: asked for by the panel, kept by the content script. */
import type { Analysis } from "../analysis.ts";
import type { Correction } from "../corrections/correction.ts";
import type { EntityRule } from "../entities/entity-rule.ts";
import type { Note } from "../notes/note.ts";
import type { AnchorOutcome } from "../selectors/selector.ts";
import type { EntityId, NoteId } from "./brand.ts";
import type { ReadingPosition } from "./reading-position.ts";
import type { Problem } from "./result.ts";

/** Is this page an article, why, and how sure. */
export interface Detection {
  readonly isArticle: boolean;
  readonly kind: "article" | "listing" | "product" | "forum" | "service" | "documentation" | "home" | "other";
  /** 0–1, the likelihood of being an article. */
  readonly score: number;
  /** What spoke for or against, strongest first: names of signals, e.g. "og-type-article", "many-link-cards". */
  readonly reasons: readonly string[];
}

/** What the reader, on the page, wants to see in the panel. */
export type Wanted =
  | { readonly kind: "note"; readonly id: NoteId }
  | { readonly kind: "entity"; readonly id: EntityId };

export interface PlacedNote {
  readonly note: Note;
  readonly outcome: AnchorOutcome;
}

/**
 * "not-article": nothing was extracted; the reader may annotate anyway.
 * "analysing": extracted; names and dates are on their way. "failed": `problem` says why.
 */
export interface PageState {
  readonly stage: "not-article" | "analysing" | "ready" | "failed";
  readonly url: string;
  readonly detection: Detection;
  /** As the engine found it. Set from "analysing" on; while analysing, everything but its article is empty. */
  readonly analysis: Analysis | null;
  /** The reader's, to be applied to the analysis before it is shown. */
  readonly corrections: readonly Correction[];
  /** The reader's, for every article: applied before the corrections of this one. */
  readonly rules: readonly EntityRule[];
  /** Reading order; notes on the page as a whole first, lost ones last. */
  readonly notes: readonly PlacedNote[];
  /** Are entity underlines and notes shown on the page? */
  readonly marksShown: boolean;
  /** 0–1, how far down the article the reader is. */
  readonly progress: number;
  /** Where the last visit to this article stopped; null when it is not stored or was not read. */
  readonly stopped: ReadingPosition | null;
  /** In a private window notes live in memory only. */
  readonly isPrivate: boolean;
  readonly problem: Problem | null;
}
