/** The store on disk: IndexedDB. */
import { type IDBPTransaction, unwrap, wrap } from "idb";
import type { ArticleId } from "../../core/article/brand.ts";
import type { ArticleHead } from "../../core/article/known-address.ts";
import { fail, type Result } from "../../core/article/result.ts";
import type { Note } from "../../core/notes/note.ts";
import { mostUsedFirst } from "../../core/notes/tag-count.ts";
import { mayWrite } from "../storage-room.ts";
import type { Connection } from "./connection.ts";
import { type Schema, type StoreNames, storeNames } from "./schema.ts";
import type { Reading, Store, Writing } from "./store.ts";
import { readArticle, readArticles, readNote, readNotes } from "./stored-records.ts";
import { type TagKeeper, tagKeeper } from "./tag-keeper.ts";
import { versionKeeper } from "./version-keeper.ts";

const names: StoreNames = [...storeNames];

export function indexedStore(connection: Connection): Store {
  return {
    read: (work) =>
      connection.use(async (database) => {
        const transaction = database.transaction(names, "readonly");
        const [found] = await Promise.all([work(reading(transaction)), transaction.done]);
        return found;
      }),

    async write<T>(work: (writing: Writing) => Promise<Result<T>>) {
      if (!(await mayWrite())) return fail({ code: "disk-full", detail: "not begun" });
      const written = await connection.use(async (database): Promise<Result<T>> => {
        // Strict: done means on the disk, not in the operating system's memory.
        const transaction = database.transaction(names, "readwrite", { durability: "strict" });
        const done = transaction.done.then(
          () => null,
          (error: unknown) => ({ error }),
        );
        try {
          const tags = tagKeeper(transaction);
          const result = await work(writing(transaction, tags));
          if (result.ok) {
            await tags.settle();
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

function reading(transaction: IDBPTransaction<Schema, StoreNames, IDBTransactionMode>): Reading {
  const notes = transaction.objectStore("notes");
  const articles = transaction.objectStore("articles");
  const addresses = transaction.objectStore("addresses");
  const steps = transaction.objectStore("steps");
  const positions = transaction.objectStore("positions");
  const staged = transaction.objectStore("staged");

  /** Articles that have no other notes. */
  async function onlyThese(some: readonly Pick<Note, "article">[]): Promise<ReadonlySet<ArticleId>> {
    const counts = new Map<ArticleId, number>();
    for (const { article } of some) counts.set(article, (counts.get(article) ?? 0) + 1);
    const all = [...counts];
    const isAll = await Promise.all(all.map(async ([id, count]) => (await notes.index("article").count(id)) === count));
    return new Set(all.flatMap(([id], at) => (isAll[at] ? [id] : [])));
  }

  return {
    note: async (id) => readNote(await notes.get(id)),
    notesOf: async (article) => readNotes(await notes.index("article").getAll(article)),
    notes: async () => readNotes(await notes.getAll()),
    async aliveIds() {
      const [all, inBin] = await Promise.all([notes.getAllKeys(), notes.index("deleted").getAllKeys()]);
      const gone = new Set(inBin);
      return all.filter((id) => !gone.has(id));
    },
    async names(mostNotes) {
      if ((await notes.count()) > mostNotes) return null;
      const all = [notes.getAllKeys(), articles.getAllKeys(), addresses.getAllKeys()] as const;
      const [noteIds, articleIds, addressIds] = await Promise.all(all);
      return { notes: noteIds, articles: articleIds, addresses: addressIds };
    },
    tags: async () => mostUsedFirst(await transaction.objectStore("tags").getAll()),
    binnedUntil: async (moment) => readNotes(await notes.index("deleted").getAll(IDBKeyRange.upperBound(moment))),
    article: async (id) => readArticle(await articles.get(id)),
    hasArticle: async (id) => (await articles.getKey(id)) !== undefined,
    articles: async () => readArticles(await articles.getAll()),
    async size() {
      const inBin = await notes.index("deleted").getAll();
      const articlesInBin = await onlyThese(inBin);
      return {
        articles: (await articles.count()) - articlesInBin.size,
        notes: (await notes.count()) - inBin.length,
      };
    },
    idsByTitle: () => articles.index("head").getAllKeys(),
    binned: async () => onlyThese(await notes.index("deleted").getAll()),
    async heads(title) {
      const inBin = await notes.index("deleted").getAll();
      const found: Omit<ArticleHead, "notes">[] = [];
      const range = title === null ? null : IDBKeyRange.bound([title], [title, []]);
      for (let at = await articles.index("head").openKeyCursor(range); at; at = await at.continue()) {
        const [title, url, captured] = at.key;
        found.push({ id: at.primaryKey, title, url, captured });
      }
      const counts = await Promise.all(found.map(({ id }) => notes.index("article").count(id)));
      return found.map((head, at) => ({
        ...head,
        notes: (counts[at] ?? 0) - inBin.filter(({ article }) => article === head.id).length,
      }));
    },
    addresses: () => addresses.getAll(),
    address: (address) => addresses.get(address),
    addressesOf: (article) => addresses.index("article").getAll(article),
    async position(article) {
      const stored = await positions.get(article);
      return stored && { offset: stored.offset, progress: stored.progress, at: stored.at };
    },
    stepsOf: (article) => steps.getAll(IDBKeyRange.bound([article, 0], [article, Number.MAX_SAFE_INTEGER])),
    stepsUntil: (moment) => steps.index("at").getAll(IDBKeyRange.upperBound(moment)),
    staged: (session, number) => staged.get([session, number]),
  };
}

function writing(transaction: IDBPTransaction<Schema, StoreNames, "readwrite">, tags: TagKeeper): Writing {
  const notes = transaction.objectStore("notes");
  const articles = transaction.objectStore("articles");
  const addresses = transaction.objectStore("addresses");
  const steps = transaction.objectStore("steps");
  const positions = transaction.objectStore("positions");
  const staged = transaction.objectStore("staged");
  const versions = versionKeeper(transaction, Date.now);
  return {
    ...reading(transaction as unknown as IDBPTransaction<Schema, StoreNames, IDBTransactionMode>),
    async putNote(note) {
      tags.noteWritten(readNote(await notes.get(note.id)), note);
      await notes.put(note);
      await versions.noteWritten(note.article);
    },
    async putNotes(changes) {
      // Of a hundred thousand answers only the last is waited for: one that fails ends the transaction.
      const bare = unwrap(notes);
      const asked = changes.map(({ after }) => bare.put(after)).at(-1);
      for (const { before, after } of changes) tags.noteWritten(before, after);
      if (asked) await wrap(asked);
      for (const article of new Set(changes.map(({ after }) => after.article))) await versions.noteWritten(article);
    },
    async deleteNote(id) {
      const note = readNote(await notes.get(id));
      tags.noteWritten(note, undefined);
      await notes.delete(id);
      if (note) await versions.noteWritten(note.article);
    },
    async putArticle(article) {
      await articles.put(article);
      await versions.articleWritten(article);
    },
    async deleteArticle(id) {
      // A note on it that cannot be understood keeps it.
      if ((await notes.index("article").count(id)) > 0) return;
      await articles.delete(id);
      await versions.articleGone(id);
    },
    putAddress: async (address) => void (await addresses.put(address)),
    deleteAddress: (address) => addresses.delete(address),
    putPosition: async (article, position) => void (await positions.put({ ...position, article })),
    deletePosition: (article) => positions.delete(article),
    putStep: async (step) => void (await steps.put(step)),
    deleteStep: ({ article, number }) => steps.delete([article, number]),
    putStaged: async (session, number, part) => void (await staged.put(part, [session, number])),
    deleteStaged: (session) =>
      session === null ? staged.clear() : staged.delete(IDBKeyRange.bound([session], [session, []])),
  };
}
