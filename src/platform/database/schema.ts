/** What is in the database now; `migrations` is how it got there. */
import type { DBSchema } from "idb";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { KnownAddress } from "../../core/article/known-address.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { ArticleDigest } from "../../core/library/article-digest.ts";
import type { StoredNote } from "../../core/notes/note.ts";
import type { NoteStep } from "../../core/notes/note-step.ts";
import type { TagCount } from "../../core/notes/tag-count.ts";
import type { Staged } from "./staged.ts";

/** Counts the writes to an article and its notes, so that whoever read them before knows whether to read again. */
interface ArticleVersion {
  readonly article: ArticleId;
  /** Grows with each write, also when the article was gone in between. */
  readonly version: number;
  /** Of the digest that was made along with it (`digestForm`); 0 for none yet. */
  readonly form: number;
}

export interface Schema extends DBSchema {
  notes: {
    key: NoteId;
    value: StoredNote;
    /** A note that is not in the bin has no entry in `deleted`, because null is no key. */
    indexes: { article: ArticleId; deleted: string };
  };
  /** By title, address and moment of capture: what a list shows is in the index, and no text needs to be read. */
  articles: { key: ArticleId; value: StoredArticle; indexes: { head: [string, string, string] } };
  addresses: { key: ArticleId; value: KnownAddress; indexes: { article: ArticleId } };
  positions: { key: ArticleId; value: ReadingPosition & { readonly article: ArticleId } };
  steps: { key: [ArticleId, number]; value: NoteStep; indexes: { at: string } };
  digests: { key: ArticleId; value: ArticleDigest };
  versions: { key: ArticleId; value: ArticleVersion };
  /** Counted along with each write (`tag-keeper.ts`). */
  tags: { key: string; value: TagCount };
  /** Parts of a file that is being imported, by import and number. */
  staged: { key: [string, number]; value: Staged };
}

export const storeNames = [
  "notes",
  "articles",
  "addresses",
  "steps",
  "positions",
  "digests",
  "versions",
  "tags",
  "staged",
] as const;
export type StoreNames = (typeof storeNames)[number][];
