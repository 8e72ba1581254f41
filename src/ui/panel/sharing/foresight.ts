/** What an import would do, before it is done: the same rule as the import's own, a later note replaces an earlier. */
import type { NoteId } from "../../../core/article/brand.ts";
import { ok, type Result } from "../../../core/article/result.ts";
import type { Note } from "../../../core/notes/note.ts";
import { askBackground } from "../../../platform/messenger.ts";
import type { Library } from "../../../platform/protocol.ts";

export interface Foresight {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

export async function foresee({ notes }: Library): Promise<Result<Foresight>> {
  const here = new Map<NoteId, Note>();
  for (const article of new Set(notes.map((note) => note.article))) {
    const listed = await askBackground("note/list", { article });
    if (!listed.ok) return listed;
    for (const note of listed.value) here.set(note.id, note);
  }
  const foresight = { added: 0, updated: 0, unchanged: 0 };
  for (const note of notes) {
    const old = here.get(note.id);
    if (!old) foresight.added++;
    else if (note.modified > old.modified) foresight.updated++;
    else foresight.unchanged++;
  }
  return ok(foresight);
}
