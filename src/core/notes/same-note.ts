/** Whether two notes say the same, however often they were written. */
import type { Note } from "./note.ts";

/** In everything but the revision. */
export function isSameNote(a: Note, b: Note): boolean {
  const plain = (note: Note) => JSON.stringify(Object.entries({ ...note, revision: 0 }).sort());
  return plain(a) === plain(b);
}
