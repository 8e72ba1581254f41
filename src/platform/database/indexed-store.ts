/** The store on disk: IndexedDB. */
import type { IDBPTransaction } from "idb";
import { fail, type Result } from "../../core/article/result.ts";
import { completed } from "../../core/notes/note.ts";
import type { Connection } from "./connection.ts";
import type { Schema } from "./schema.ts";
import type { Reading, Store, Writing } from "./store.ts";

const names: ("notes" | "articles")[] = ["notes", "articles"];
type Names = ("notes" | "articles")[];

export function indexedStore(connection: Connection): Store {
  return {
    read: (work) =>
      connection.use(async (database) => {
        const transaction = database.transaction(names, "readonly");
        const [found] = await Promise.all([work(reading(transaction)), transaction.done]);
        return found;
      }),

    async write<T>(work: (writing: Writing) => Promise<Result<T>>) {
      const written = await connection.use(async (database): Promise<Result<T>> => {
        // Strict: done means on the disk, not in the operating system's memory.
        const transaction = database.transaction(names, "readwrite", { durability: "strict" });
        const done = transaction.done.then(
          () => null,
          (error: unknown) => ({ error }),
        );
        try {
          const result = await work(writing(transaction));
          if (result.ok) {
            const failed = await done;
            if (failed) throw failed.error;
          } else {
            transaction.abort();
            await done;
          }
          return result;
        } catch (error) {
          abort(transaction);
          // A full disk aborts the transaction: its requests know only that, the transaction knows why.
          const failed = await done;
          throw isAbort(error) && failed ? failed.error : error;
        }
      });
      return written.ok ? written.value : fail(written.error);
    },
  };
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function reading(transaction: IDBPTransaction<Schema, Names, IDBTransactionMode>): Reading {
  const notes = transaction.objectStore("notes");
  const articles = transaction.objectStore("articles");
  return {
    note: async (id) => {
      const stored = await notes.get(id);
      return stored && completed(stored);
    },
    notesOf: async (article) => (await notes.index("article").getAll(article)).map(completed),
    notes: async () => (await notes.getAll()).map(completed),
    binnedUntil: async (moment) => (await notes.index("deleted").getAll(IDBKeyRange.upperBound(moment))).map(completed),
    article: (id) => articles.get(id),
    articles: () => articles.getAll(),
  };
}

function writing(transaction: IDBPTransaction<Schema, Names, "readwrite">): Writing {
  const notes = transaction.objectStore("notes");
  const articles = transaction.objectStore("articles");
  return {
    ...reading(transaction as unknown as IDBPTransaction<Schema, Names, IDBTransactionMode>),
    putNote: async (note) => void (await notes.put(note)),
    deleteNote: (id) => notes.delete(id),
    putArticle: async (article) => void (await articles.put(article)),
    deleteArticle: (id) => articles.delete(id),
  };
}
