/** Text that was typed and is not yet in the database, so that closing the panel does not lose it. */
import type { NoteId } from "../../../core/article/brand.ts";

export interface DraftStore {
  read(id: NoteId): string | null;
  /** Null forgets it. */
  write(id: NoteId, body: string | null): void;
}

const prefix = "draft:";

/** Only for notes that are stored on this machine anyway. */
export const drafts: DraftStore = {
  read: (id) => localStorage.getItem(prefix + id),
  write(id, body) {
    if (body === null) localStorage.removeItem(prefix + id);
    else localStorage.setItem(prefix + id, body);
  },
};

/** Private windows write nothing to the disk. */
export const noDrafts: DraftStore = { read: () => null, write: () => undefined };
