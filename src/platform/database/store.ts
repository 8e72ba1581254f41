/**
 * What a note repository stands on: records in transactions. One store is on disk (IndexedDB), the other in
 * memory for private windows; everything that is decided about notes is written once, above them.
 */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { Note } from "../../core/notes/note.ts";

/** Notes in the bin are among all that are read. */
export interface Reading {
  note(id: NoteId): Promise<Note | undefined>;
  notesOf(article: ArticleId): Promise<readonly Note[]>;
  notes(): Promise<readonly Note[]>;
  /** In the bin since this ISO 8601 moment or longer. */
  binnedUntil(moment: string): Promise<readonly Note[]>;
  article(id: ArticleId): Promise<StoredArticle | undefined>;
  articles(): Promise<readonly StoredArticle[]>;
}

export interface Writing extends Reading {
  putNote(note: Note): Promise<void>;
  deleteNote(id: NoteId): Promise<void>;
  putArticle(article: StoredArticle): Promise<void>;
  deleteArticle(id: ArticleId): Promise<void>;
}

/**
 * `work` may wait for nothing but its own reads and writes, or IndexedDB ends the transaction under it; and it
 * may run twice, when the connection was lost the first time.
 */
export interface Store {
  read<T>(work: (reading: Reading) => Promise<T>): Promise<Result<T>>;
  /** All or nothing, one after the other; nothing is written when `work` answers with a problem. Durable once answered. */
  write<T>(work: (writing: Writing) => Promise<Result<T>>): Promise<Result<T>>;
}
