/**
 * Text that was typed and is not yet in the database, so that closing the panel does not lose it.
 *
 * On the disk (local storage, written at once); where that has no room, in memory, which lasts until the browser ends.
 */
import browser from "webextension-polyfill";
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
export function draftStore(): DraftStore & { readonly recall: () => Promise<void> } {
  /** What the disk had no room for, as it also is in the browser's memory. It is later than what the disk has. */
  const inMemory = new Map<string, string>();

  function forget(key: string): void {
    if (inMemory.delete(key)) browser.storage.session.remove(key).catch(() => undefined);
  }

  return {
    /** To be waited for before the first note is shown: memory is read in its own time. */
    async recall() {
      const remembered = await browser.storage.session.get(null).catch(() => ({}));
      for (const [key, text] of Object.entries(remembered)) {
        if (key.startsWith(prefix)) inMemory.set(key, String(text));
      }
    },
    read(id) {
      const key = prefix + id;
      const [, revision, body] = /^(\d+) ([\s\S]*)$/.exec(inMemory.get(key) ?? onDisk(key) ?? "") ?? [];
      return revision === undefined || body === undefined ? null : { body, revision: Number(revision) };
    },
    write(id, draft) {
      const key = prefix + id;
      if (draft === null) {
        forget(key);
        return toDisk(() => localStorage.removeItem(key));
      }
      const text = `${draft.revision} ${draft.body}`;
      toDisk(
        () => {
          localStorage.setItem(key, text);
          forget(key);
        },
        () => {
          inMemory.set(key, text);
          browser.storage.session.set({ [key]: text }).catch(() => undefined);
        },
      );
    },
  };
}

/** Private windows write nothing to the disk. */
export const noDrafts: DraftStore = { read: () => null, write: () => undefined };

/** A disk that is full may refuse anything; what is in the field is shown all the same. */
function toDisk(write: () => void, refused: () => void = () => undefined): void {
  try {
    write();
  } catch {
    refused();
  }
}

function onDisk(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
