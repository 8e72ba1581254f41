/**
 * What is stored when a note is written over: nothing that was typed is dropped.
 *
 * Which of two writes is the later is told by `modified`, the clock of one machine; whether the writer had seen
 * what is stored is told by `revision`.
 */
import type { Note } from "../../core/notes/note.ts";
import { isSameNote } from "../../core/notes/same-note.ts";

/** Between two bodies that were written without knowledge of each other; a line across, in Markdown. */
const partedBy = "\n\n---\n\n";

/**
 * The note to store, or the stored one itself when there is nothing to write.
 *
 * - The writer had seen what is stored (`incoming.revision` is that of the stored note): it is replaced.
 * - It had not: the later of the two wins, with the tags of both. Where one body holds the other's words, that
 *   body stays; else both stay, the later one first. "unchecked" yields to either other status, because
 *   it is what a writer sends who did not touch it.
 *
 * Writing never puts into the bin; a later write brings back out of it, because its words were typed after.
 */
export function mergeWrite(stored: Note | undefined, incoming: Note): Note {
  const alive = { ...incoming, deleted: null };
  if (!stored) return { ...alive, revision: Math.max(1, incoming.revision) };
  if (isSameNote(stored, alive)) return stored;
  const isStale = incoming.revision < stored.revision;
  const merged = isStale ? mergeStale(stored, alive) : { ...alive, created: stored.created };
  return isSameNote(stored, merged)
    ? stored
    : { ...merged, revision: Math.max(stored.revision, incoming.revision) + 1 };
}

/** The note to store when a file takes the place of what is here, or the stored one itself. */
export function replaceByImport(stored: Note | undefined, imported: Note): Note {
  if (!stored) return { ...imported, revision: Math.max(1, imported.revision) };
  return isSameNote(stored, imported)
    ? stored
    : { ...imported, revision: Math.max(stored.revision, imported.revision) + 1 };
}

function mergeStale(stored: Note, incoming: Note): Note {
  const [later, earlier] = incoming.modified >= stored.modified ? [incoming, stored] : [stored, incoming];
  const body = mergeBodies(later.body, earlier.body);
  return {
    ...later,
    body,
    motivation: body === "" ? "highlighting" : "commenting",
    tags: [...new Set([...later.tags, ...earlier.tags])],
    status: later.status === "unchecked" ? earlier.status : later.status,
    created: stored.created,
  };
}

function mergeBodies(later: string, earlier: string): string {
  if (holds(later, earlier)) return later;
  return holds(earlier, later) ? earlier : later + partedBy + earlier;
}

/** Does the longer text hold the words of the shorter, at its start (typing went on) or as whole words? */
function holds(longer: string, shorter: string): boolean {
  const wanted = shorter.trim();
  if (longer.startsWith(shorter.trimEnd())) return true;
  for (let at = longer.indexOf(wanted); at >= 0; at = longer.indexOf(wanted, at + 1)) {
    if (!isWordAt(longer, at - 1) && !isWordAt(longer, at + wanted.length)) return true;
  }
  return false;
}

/** A code unit beyond the first 65,536 counts as a letter: rather both bodies than half a word. */
const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text[at] ?? " ");
