/** Notes as they follow each other in the article they were made on. */
import type { Note } from "./note.ts";

/** Notes on the page as a whole first; then by place when they were made; of one place, the earlier note first. */
export function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort(
    (a, b) => formerStart(a) - formerStart(b) || compare(a.created, b.created) || compare(a.id, b.id),
  );
}

function formerStart(note: Note): number {
  const position = note.target.selectors.find((selector) => selector.type === "TextPositionSelector");
  if (position) return position.start;
  return note.target.selectors.length === 0 ? -1 : Number.MAX_SAFE_INTEGER;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
