/** What is in the database now; `migrations` is how it got there. */
import type { DBSchema } from "idb";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { StoredNote } from "../../core/notes/note.ts";

export interface Schema extends DBSchema {
  notes: {
    key: NoteId;
    value: StoredNote;
    /** A note that is not in the bin has no entry in `deleted`, because null is no key. */
    indexes: { article: ArticleId; deleted: string };
  };
  articles: { key: ArticleId; value: StoredArticle };
}
