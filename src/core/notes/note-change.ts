/** One change that is made to many notes at once, and what takes it back. */
import type { Note, NoteColour, NoteStatus } from "./note.ts";

export type NoteChange =
  | { readonly kind: "add-tag"; readonly tag: string }
  | { readonly kind: "remove-tag"; readonly tag: string }
  | { readonly kind: "colour"; readonly colour: NoteColour }
  | { readonly kind: "status"; readonly status: NoteStatus }
  /** To the bin, and back from it. */
  | { readonly kind: "remove" }
  | { readonly kind: "restore" };

export interface ChangedNote {
  readonly note: Note;
  /** Made to this note, takes the change back. */
  readonly back: NoteChange;
}

/** As many as a form sends of one note (`library-shapes.ts`). */
const mostTags = 1_000;

/** Null when there is nothing to do. A note in the bin can only be restored. `moment`: ISO 8601, in UTC. */
export function changed(note: Note, change: NoteChange, moment: string): ChangedNote | null {
  if ((note.deleted !== null) !== (change.kind === "restore")) return null;
  const found = part(note, change, moment);
  // Also modified, so that a write from before the change does not undo it.
  return found && { note: { ...note, ...found.to, modified: moment, revision: note.revision + 1 }, back: found.back };
}

function part(
  { tags, colour, status }: Note,
  change: NoteChange,
  moment: string,
): { readonly to: Partial<Note>; readonly back: NoteChange } | null {
  switch (change.kind) {
    case "add-tag":
      if (tags.includes(change.tag) || tags.length >= mostTags) return null;
      return { to: { tags: [...tags, change.tag] }, back: { kind: "remove-tag", tag: change.tag } };
    case "remove-tag":
      if (!tags.includes(change.tag)) return null;
      return { to: { tags: tags.filter((tag) => tag !== change.tag) }, back: { kind: "add-tag", tag: change.tag } };
    case "colour":
      return colour === change.colour ? null : { to: { colour: change.colour }, back: { kind: "colour", colour } };
    case "status":
      return status === change.status ? null : { to: { status: change.status }, back: { kind: "status", status } };
    case "remove":
      return { to: { deleted: moment }, back: { kind: "restore" } };
    case "restore":
      return { to: { deleted: null }, back: { kind: "remove" } };
  }
}
