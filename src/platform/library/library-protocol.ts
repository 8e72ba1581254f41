/**
 * What a page of ours may ask of the library's engine, which runs in a worker of that page and only reads: everything
 * is written by the background. All of it is plain JSON.
 */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import type { Problem } from "../../core/article/result.ts";
import type { NamedType } from "../../core/entities/entity.ts";
import type { EntityKey } from "../../core/library/entity-key.ts";
import type { ArticleOrder, FacetCount, Facets, LibraryFilter, NoteOrder } from "../../core/library/library-filter.ts";
import type { Note } from "../../core/notes/note.ts";
import type { MergedEvent } from "../../core/time/merged-timeline.ts";

export type { ArticleOrder, FacetCount, Facets, LibraryFilter, NoteOrder } from "../../core/library/library-filter.ts";
export { articleOrders, noFilter, noteOrders } from "../../core/library/library-filter.ts";

export const entityOrders = ["articles", "mentions", "name"] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** Rows `first` to `first + count - 1` of what is found. */
export interface Slice {
  readonly first: number;
  readonly count: number;
}

export interface ArticleRow {
  readonly id: ArticleId;
  readonly url: string;
  readonly title: string;
  /** What the page calls it, else its host without "www."; "" for neither. */
  readonly site: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly created: string;
  readonly captured: string;
  /** Without those in the bin; and of these, how many the filter lets through. */
  readonly notes: number;
  readonly matching: number;
  /** ISO 8601 moment at which the last note was made. */
  readonly lastNote: string | null;
  readonly position: ReadingPosition | null;
}

export interface NoteRow {
  readonly note: Note;
  readonly article: Pick<ArticleRow, "id" | "url" | "title" | "site" | "published">;
}

export interface EntityRow {
  readonly key: EntityKey;
  readonly type: NamedType | null;
  /** As most articles call it. */
  readonly name: string;
  /** The most used first, at most a few. */
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly mentions: number;
}

/** Where else the reader read this name. */
export interface EntityPlace {
  readonly article: Pick<ArticleRow, "id" | "url" | "title" | "site" | "published">;
  readonly mentions: number;
  /** Of its own notes those in which one of its names stands. */
  readonly notes: readonly NoteId[];
}

export interface EntityStory {
  readonly entity: EntityRow;
  /** The article read last first. */
  readonly places: readonly EntityPlace[];
  /** Who may be the same: of another type, or called by one of its other names. The most met first. */
  readonly alike: readonly EntityRow[];
  /** Who is named in the same articles. The most often first. */
  readonly beside: readonly (EntityRow & { readonly together: number })[];
}

/** Whose events are told together: of these articles and of those with notes of these tags; of all where neither is given. */
export interface TimelineChoice {
  readonly articles: readonly ArticleId[];
  readonly tags: readonly string[];
  /** Only events in which it takes part. */
  readonly entity: EntityKey | null;
  /** Only events in whose words these are found; "" for all. */
  readonly words: string;
}

export interface LibraryTimeline {
  readonly total: number;
  readonly events: readonly MergedEvent[];
  /** The sources of the events above. */
  readonly articles: readonly Pick<ArticleRow, "id" | "url" | "title" | "site" | "published">[];
  /** How many articles are told of altogether. */
  readonly sources: number;
}

export interface LibraryQuestions {
  notes: {
    readonly ask: { readonly filter: LibraryFilter; readonly order: NoteOrder; readonly slice: Slice };
    readonly answer: { readonly total: number; readonly rows: readonly NoteRow[]; readonly facets: Facets };
  };
  /** All that are found, in their order: what a bulk edit or an export takes. */
  noteIds: {
    readonly ask: { readonly filter: LibraryFilter; readonly order: NoteOrder };
    readonly answer: readonly NoteId[];
  };
  /** Articles with notes that the filter lets through, or whose own title and names hold the words. */
  articles: {
    readonly ask: { readonly filter: LibraryFilter; readonly order: ArticleOrder; readonly slice: Slice };
    readonly answer: { readonly total: number; readonly rows: readonly ArticleRow[]; readonly facets: Facets };
  };
  articleIds: {
    readonly ask: { readonly filter: LibraryFilter; readonly order: ArticleOrder };
    readonly answer: readonly ArticleId[];
  };
  /** `types`: null among them stands for names of which nobody knows the type; empty for all. */
  entities: {
    readonly ask: {
      readonly words: string;
      readonly types: readonly (NamedType | null)[];
      readonly order: EntityOrder;
      readonly slice: Slice;
    };
    readonly answer: {
      readonly total: number;
      readonly rows: readonly EntityRow[];
      readonly types: readonly FacetCount<NamedType | null>[];
    };
  };
  /** Null when no article names it any more. */
  entity: { readonly ask: { readonly key: EntityKey }; readonly answer: EntityStory | null };
  timeline: {
    readonly ask: { readonly choice: TimelineChoice; readonly slice: Slice };
    readonly answer: LibraryTimeline;
  };
}

/**
 * "opening": nothing can be answered yet. "preparing": articles from an older version are being read once, and
 * "indexing": notes are being made ready for search; lists answer of what is there already.
 */
export interface LibraryStatus {
  readonly stage: "opening" | "preparing" | "indexing" | "ready" | "failed";
  /** Articles that are done, of how many. */
  readonly done: number;
  readonly total: number;
  readonly articles: number;
  /** Without the bin. */
  readonly notes: number;
  readonly inBin: number;
  readonly problem: Problem | null;
}
