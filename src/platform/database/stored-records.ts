/**
 * Records as they are in the database, written by this version or an older one, or spoilt: completed to what the
 * present types want. One that cannot be understood is left as it is and skipped, so that it hides no other.
 */
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { Note } from "../../core/notes/note.ts";
import { note, storedArticle } from "../../core/shapes/library-shapes.ts";
import type { Shape } from "../../core/shapes/shape.ts";

export const readNote = (record: unknown): Note | undefined => understood(note, record);
export const readArticle = (record: unknown): StoredArticle | undefined => understood(storedArticle, record);

export const readNotes = (records: readonly unknown[]): readonly Note[] =>
  records.flatMap((each) => readNote(each) ?? []);
export const readArticles = (records: readonly unknown[]): readonly StoredArticle[] =>
  records.flatMap((each) => readArticle(each) ?? []);

function understood<T extends object>(shape: Shape<T>, record: unknown): T | undefined {
  const read = shape(record);
  if (read.ok) return read.value;
  // What was put together from several writes may be longer than one write may be: no reason to hide it.
  return read.error.code === "too-long" ? (record as T) : undefined;
}
