/** What is looked for in a library, and in which order it is listed. */
import type { ArticleId } from "../article/brand.ts";
import type { NoteColour, NoteStatus } from "../notes/note.ts";
import type { EntityKey } from "./entity-key.ts";

/** Each field narrows; an empty one does not. Of several values in one field one is enough, of words all are wanted. */
export interface LibraryFilter {
  /** Whole words or their beginnings, in quotes, notes, tags, titles and names. */
  readonly words: string;
  /** As in `siteName`. */
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  readonly colours: readonly NoteColour[];
  readonly statuses: readonly NoteStatus[];
  /** Days of the reader's own calendar, both included, on which the note was made ("2024-04-03"). */
  readonly from: string | null;
  readonly to: string | null;
  /** On articles that name one of these. */
  readonly entities: readonly EntityKey[];
  readonly articles: readonly ArticleId[];
  /** Only what is in the bin; else only what is not. */
  readonly inBin: boolean;
}

export const noFilter: LibraryFilter = {
  words: "",
  sites: [],
  tags: [],
  colours: [],
  statuses: [],
  from: null,
  to: null,
  entities: [],
  articles: [],
  inBin: false,
};

/** "best": where the words are found best; without words as "newest". "article": article by article, in reading order. */
export const noteOrders = ["newest", "oldest", "changed", "article", "best"] as const;
export type NoteOrder = (typeof noteOrders)[number];

/** "newest": by the last note that was made on it. */
export const articleOrders = ["newest", "oldest", "published", "title", "notes", "best"] as const;
export type ArticleOrder = (typeof articleOrders)[number];

export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/**
 * How many would be left for each value, were it chosen: what the field itself narrows is not counted. The most first;
 * values with none are left out. Of notes for notes, of articles for articles.
 */
export interface Facets {
  readonly sites: readonly FacetCount<string>[];
  readonly tags: readonly FacetCount<string>[];
  readonly colours: readonly FacetCount<NoteColour>[];
  readonly statuses: readonly FacetCount<NoteStatus>[];
}
