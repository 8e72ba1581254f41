/** What is stored when a note is brought in from a file: only a later one replaces one that is here. */
import type { Note } from "./note.ts";
import { isSameNote } from "./same-note.ts";

/**
 * The note to store, or the stored one itself when there is nothing to write. Because importing is asking for it, a
 * note in the bin comes back.
 *
 * Revision 0 says that the file gave the note no date: it cannot be later than what the reader did with it since.
 */
export function mergeImport(stored: Note | undefined, imported: Note): Note {
  if (!stored) return { ...imported, revision: Math.max(1, imported.revision) };
  const later = imported.revision > 0 && imported.modified > stored.modified ? imported : stored;
  const merged = { ...later, deleted: imported.deleted === null ? null : later.deleted };
  return isSameNote(stored, merged)
    ? stored
    : { ...merged, revision: Math.max(stored.revision, imported.revision) + 1 };
}
