/** What an import would do, before it is done: by the import's own rule. Notes in the bin count as new. */
import type { NoteId } from "../../../core/article/brand.ts";
import { ok, type Result } from "../../../core/article/result.ts";
import type { Library } from "../../../core/notes/library.ts";
import { mergeImport } from "../../../core/notes/merge-import.ts";
import type { Note } from "../../../core/notes/note.ts";
import { askBackground } from "../../../platform/messenger.ts";

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
    foresight[!old ? "added" : mergeImport(old, note) === old ? "unchanged" : "updated"]++;
  }
  return ok(foresight);
}
