/**
 * Where segments are kept between two visits: in a database of their own, which may be thrown away at any time, because
 * all of it can be made again from the library.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Segment } from "../../core/library/segment.ts";
import { mayWrite } from "../storage-room.ts";

/** Of segments: those that another version of us has made are not understood. */
const form = 1;

interface Schema extends DBSchema {
  segments: { key: number; value: { readonly form: number; readonly segment: Segment } };
}

interface KeptSegment {
  /** Null where it could not be kept. */
  readonly key: number | null;
  readonly segment: Segment;
}

/** Total: what goes wrong costs time at the next visit, and nothing else. */
export interface IndexStore {
  /** In the order in which they were made. Nothing when they are damaged: then they are thrown away. */
  load(): Promise<readonly KeptSegment[]>;
  /** Answers the new one's key. `gone`: those that it takes the place of. */
  keep(segment: Segment | null, gone: readonly number[]): Promise<number | null>;
  drop(): Promise<void>;
  close(): Promise<void>;
}

export function indexStore(name: string): IndexStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  function forget(): void {
    opening?.then((database) => database.close()).catch(() => undefined);
    opening = null;
  }

  function opened(): Promise<IDBPDatabase<Schema>> {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore("segments", { autoIncrement: true }),
      // Another page of ours throws it away, or the browser does.
      blocking: forget,
      terminated: forget,
    });
    return opening;
  }

  async function drop(): Promise<void> {
    forget();
    await deleteDB(name).catch(() => undefined);
  }

  return {
    async load() {
      try {
        const transaction = (await opened()).transaction("segments");
        const [keys, kept] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
        if (kept.every((each) => each.form === form && isWhole(each.segment))) {
          return kept.map(({ segment }, at) => ({ key: keys[at] ?? null, segment }));
        }
      } catch {
        // It is made anew.
      }
      await drop();
      return [];
    },

    async keep(segment, gone) {
      try {
        if (segment && !(await mayWrite())) return null;
        const transaction = (await opened()).transaction("segments", "readwrite");
        const [key] = await Promise.all([
          segment ? transaction.store.add({ form, segment }) : null,
          ...gone.map((each) => transaction.store.delete(each)),
          transaction.done,
        ]);
        return key;
      } catch {
        return null;
      }
    },

    drop,

    async close() {
      forget();
    },
  };
}

/** Do its columns belong together? What is in them harms nobody. */
function isWhole(segment: Segment): boolean {
  const { articles, firstNote, ids, tags, firstTag, noteTags, noteWords, articleWords } = segment;
  const columns = [segment.colours, segment.statuses, segment.created, segment.modified, segment.deleted];
  return (
    Array.isArray(articles) &&
    Array.isArray(ids) &&
    Array.isArray(tags) &&
    firstNote.length === articles.length + 1 &&
    firstNote.at(-1) === ids.length &&
    columns.every(({ length }) => length === ids.length) &&
    firstTag.length === ids.length + 1 &&
    firstTag.at(-1) === noteTags.length &&
    [noteWords, articleWords].every(
      ({ words, starts, places }) => starts.length === words.length + 1 && starts.at(-1) === places.length,
    )
  );
}
