/**
 * Keeps count of the notes that have each tag, in the transaction of the write itself. Those in the bin do not count.
 */
import type { IDBPTransaction } from "idb";
import type { Note } from "../../core/notes/note.ts";
import type { Schema, StoreNames } from "./schema.ts";

export interface TagKeeper {
  /** Undefined: there was none, or there is none any more. */
  noteWritten(before: Note | undefined, after: Note | undefined): void;
  /** Writes down what has changed; to be waited for before the transaction ends. */
  settle(): Promise<void>;
}

/** Of one transaction. */
export function tagKeeper(transaction: IDBPTransaction<Schema, StoreNames, "readwrite">): TagKeeper {
  const changes = new Map<string, number>();

  function count(note: Note | undefined, by: 1 | -1): void {
    if (!note || note.deleted !== null) return;
    for (const tag of new Set(note.tags)) changes.set(tag, (changes.get(tag) ?? 0) + by);
  }

  return {
    noteWritten(before, after) {
      count(before, -1);
      count(after, 1);
    },
    async settle() {
      const tags = transaction.objectStore("tags");
      const all = [...changes].filter(([, by]) => by !== 0);
      await Promise.all(
        all.map(async ([tag, by]) => {
          const notes = ((await tags.get(tag))?.notes ?? 0) + by;
          await (notes > 0 ? tags.put({ tag, notes }) : tags.delete(tag));
        }),
      );
    },
  };
}
