/** Text that was typed and is not yet in the database, so that closing the panel does not lose it. */
import type { NoteId } from "../../../core/article/brand.ts";

interface Draft {
  readonly body: string;
  /** Of the note that it was typed over. */
  readonly revision: number;
}

export interface DraftStore {
  read(id: NoteId): Draft | null;
  /** Null forgets it. */
  write(id: NoteId, draft: Draft | null): void;
}

const prefix = "draft:";

/** Only for notes that are stored on this machine anyway. */
export const drafts: DraftStore = {
  read(id) {
    const [, revision, body] = /^(\d+) ([\s\S]*)$/.exec(localStorage.getItem(prefix + id) ?? "") ?? [];
    return revision === undefined || body === undefined ? null : { body, revision: Number(revision) };
  },
  write(id, draft) {
    if (draft === null) return localStorage.removeItem(prefix + id);
    try {
      localStorage.setItem(prefix + id, `${draft.revision} ${draft.body}`);
    } catch {
      // A full disk: the text is still in the field, and storing the note itself will say what is wrong.
    }
  },
};

/** Private windows write nothing to the disk. */
export const noDrafts: DraftStore = { read: () => null, write: () => undefined };
