/** What is in the database now; `migrations` is how it got there. */
import type { DBSchema } from "idb";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { KnownAddress } from "../../core/article/known-address.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { StoredNote } from "../../core/notes/note.ts";
import type { NoteStep } from "../../core/notes/note-step.ts";

export interface Schema extends DBSchema {
  notes: {
    key: NoteId;
    value: StoredNote;
    /** A note that is not in the bin has no entry in `deleted`, because null is no key. */
    indexes: { article: ArticleId; deleted: string; tags: string };
  };
  /** By title, address and moment of capture: what a list shows is in the index, and no text needs to be read. */
  articles: { key: ArticleId; value: StoredArticle; indexes: { head: [string, string, string] } };
  addresses: { key: ArticleId; value: KnownAddress; indexes: { article: ArticleId } };
  positions: { key: ArticleId; value: ReadingPosition & { readonly article: ArticleId } };
  steps: { key: [ArticleId, number]; value: NoteStep; indexes: { at: string } };
}

export const storeNames = ["notes", "articles", "addresses", "steps", "positions"] as const;
export type StoreNames = (typeof storeNames)[number][];
