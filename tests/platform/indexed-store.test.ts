/** The disk: what browsers do to a database, and that no note pays for it. */
import "fake-indexeddb/auto";
import { type IDBPTransaction, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Connection, connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { type Migration, migrations } from "../../src/platform/database/migrations.ts";
import { noteRepository } from "../../src/platform/database/note-repository.ts";
import type { Schema } from "../../src/platform/database/schema.ts";
import { bringIn } from "./bring-in.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote, sampleStored } from "./samples.ts";

let name: string;
let count = 0;
const connections: Connection[] = [];
const keep = { analysis: sampleAnalysis(), corrections: [] };

function open(steps: readonly Migration[] = migrations) {
  const connection = connectTo(name, steps);
  connections.push(connection);
  return noteRepository(indexedStore(connection), () => minute(20));
}

beforeEach(() => {
  name = `disk-${count++}`;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const connection of connections.splice(0)) connection.close();
});

const quota = () => new DOMException("The disk is full", "QuotaExceededError");

/** A repository over a connection whose transactions are seen, and may be spoilt, by the test. */
function openWatched(watch: (transaction: WriteTransaction, mode: unknown, options: unknown) => WriteTransaction) {
  const connection = connectTo(name, migrations);
  connections.push(connection);
  const watched: Connection = {
    close: connection.close,
    use: (work) =>
      connection.use((database) => {
        const transaction = (...asked: Parameters<typeof database.transaction>) =>
          watch(database.transaction(...asked) as never, asked[1], asked[2]);
        return work(spoilt(database, { transaction }));
      }),
  };
  return noteRepository(indexedStore(watched), () => minute(20));
}

type WriteTransaction = IDBPTransaction<Schema, ("notes" | "articles")[], "readwrite">;

/** The same object with some properties of its own. */
function spoilt<T extends object>(object: T, own: Readonly<Record<string, unknown>>): T {
  return new Proxy(object, {
    get(target, key) {
      if (Object.hasOwn(own, key)) return own[String(key)];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describe("writing", () => {
  test("is asked to be durable, and answered only when the transaction is done", async () => {
    let isDone = false;
    const seen: unknown[] = [];
    const notes = openWatched((transaction, ...asked) => {
      seen.push(asked);
      const done = transaction.done.then(async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        isDone = true;
      });
      return spoilt(transaction, { done });
    });
    expect(await notes.putNote(sampleNote(), keep)).toMatchObject({ ok: true });
    expect(isDone).toBe(true);
    expect(seen).toEqual([["readwrite", { durability: "strict" }]]);
  });

  test("two connections at once lose nothing", async () => {
    const [here, there] = [open(), open()];
    const first = sampleNote({ body: "start" });
    await here.putNote(first, keep);
    await Promise.all([
      here.putNote({ ...first, body: "start here", modified: minute(1) }, null),
      there.putNote({ ...first, body: "start there", modified: minute(2) }, null),
    ]);
    const notes = await here.notesOf(articleId());
    expect(notes.ok && notes.value).toMatchObject([{ body: "start there\n\n---\n\nstart here", revision: 3 }]);
  });
});

describe("a full disk", () => {
  test("found out by a write: the reader is told, the earlier notes are intact, nothing is half-written", async () => {
    const notes = open();
    await notes.putNote(sampleNote({ body: "earlier" }), keep);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === "articles") throw quota();
      return put.apply(this, args);
    });
    const two = { analysis: sampleAnalysis(articleId("two")), corrections: [] };
    const full = await notes.putNote(sampleNote({ id: noteId("b"), article: articleId("two") }), two);
    expect(full).toMatchObject({ ok: false, error: { code: "disk-full" } });
    vi.restoreAllMocks();
    const library = await notes.library(null);
    expect(library.ok && library.value.notes).toMatchObject([{ body: "earlier" }]);
    expect(library.ok && library.value.articles.map(({ id }) => id)).toEqual([articleId()]);
  });

  test("known before: in Chrome no write is begun, because one that is torn costs every note", async () => {
    const notes = open();
    await notes.putNote(sampleNote({ body: "earlier" }), keep);
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    vi.stubGlobal("location", { protocol: "chrome-extension:" });
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 9, quota: 9 }) } });
    expect(await notes.putNote(sampleNote({ body: "later", modified: minute(1) }), null)).toMatchObject({
      error: { code: "disk-full" },
    });
    expect(put).not.toHaveBeenCalled();
    const all = await notes.notesOf(articleId());
    expect(all.ok && all.value).toMatchObject([{ body: "earlier" }]);
  });

  test("found out only at the end of the transaction: the reader is told", async () => {
    const notes = openWatched((transaction) => {
      const done = transaction.done.then(() => {
        throw quota();
      });
      return spoilt(transaction, { done });
    });
    expect(await notes.putNote(sampleNote(), keep)).toMatchObject({ ok: false, error: { code: "disk-full" } });
  });

  test("of which only the transaction knows, while its requests were merely aborted: the reader is told", async () => {
    const notes = openWatched((transaction) => {
      const done = transaction.done.catch(() => {
        throw quota();
      });
      transaction.abort();
      const objectStore = () => ({ get: () => Promise.reject(new DOMException("Aborted", "AbortError")) });
      return spoilt(transaction, { done, objectStore });
    });
    expect(await notes.putNote(sampleNote(), keep)).toMatchObject({ ok: false, error: { code: "disk-full" } });
  });

  test("in the middle of an import: nothing of it is there", async () => {
    const notes = open();
    const put = IDBObjectStore.prototype.put;
    let left = 5;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- === 0) throw quota();
      return put.apply(this, args);
    });
    const all = Array.from({ length: 10 }, (_, at) => sampleNote({ id: noteId(String(at)) }));
    const connection = connectTo(name, migrations);
    connections.push(connection);
    const imported = await bringIn(indexedStore(connection), { articles: [sampleStored()], notes: all, addresses: [] });
    expect(imported).toMatchObject({ ok: false, error: { code: "disk-full" } });
    vi.restoreAllMocks();
    expect(await notes.library(null)).toEqual({ ok: true, value: { articles: [], notes: [], addresses: [] } });
  });

  test("any other failure has a name of its own", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("?", "DataError");
    });
    expect(await open().putNote(sampleNote(), keep)).toMatchObject({ ok: false, error: { code: "storage-failed" } });
  });
});

describe("a lost connection", () => {
  test("that the browser closed is opened again, and the write is there once", async () => {
    let isLost = false;
    const notes = openWatched((transaction) => {
      if (!isLost) return transaction;
      isLost = false;
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    await notes.putNote(sampleNote(), keep);
    isLost = true;
    expect(await notes.putNote(sampleNote({ id: noteId("b") }), keep)).toMatchObject({ ok: true });
    const all = await notes.notesOf(articleId());
    expect(all.ok && all.value).toHaveLength(2);
  });

  test("really closed is opened again", async () => {
    const connection = connectTo(name, migrations);
    connections.push(connection);
    await connection.use(async (database) => database.close());
    expect(await connection.use((database) => database.count("notes"))).toEqual({ ok: true, value: 0 });
  });

  test("that stays lost is a problem, not a hang", async () => {
    const notes = openWatched(() => {
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    expect(await notes.notesOf(articleId())).toMatchObject({ ok: false, error: { code: "storage-failed" } });
  });

  test("gives way to a later version of us, and answers that it is one", async () => {
    const notes = open();
    await notes.putNote(sampleNote(), keep);
    const later = await openDB(name, migrations.length + 1);
    expect(later.version).toBe(migrations.length + 1);
    later.close();
    expect(await notes.notesOf(articleId())).toMatchObject({ ok: false, error: { code: "storage-newer" } });
  });

  test("kept away by an older page, it gives up with a problem, and works once that page is gone", async () => {
    const stubborn = await openDB(name, 1, {
      upgrade: (database) => void migrations[0]?.(database as never, null as never),
    });
    const connection = connectTo(name, [...migrations, () => undefined], 20);
    connections.push(connection);
    const notes = noteRepository(indexedStore(connection), () => minute(20));
    expect(await notes.notesOf(articleId())).toMatchObject({ ok: false, error: { code: "storage-failed" } });
    stubborn.close();
    expect(await notes.putNote(sampleNote(), keep)).toMatchObject({ ok: true });
  });
});

describe("migrations", () => {
  /** As version 1 wrote it: never to be changed. */
  async function writeVersion1(): Promise<void> {
    const database = await openDB(name, 1, {
      upgrade(opened) {
        const notes = opened.createObjectStore("notes", { keyPath: "id" });
        notes.createIndex("article", "article");
        notes.createIndex("deleted", "deleted");
        opened.createObjectStore("articles", { keyPath: "id" });
      },
    });
    // The first notes had no status.
    const { status: _, ...first } = sampleNote({ body: "from version 1" });
    await database.put("notes", first);
    await database.put("notes", sampleNote({ id: noteId("binned"), deleted: minute(1) }));
    await database.put("articles", sampleStored());
    database.close();
  }

  test("a database of version 1 opens with everything in it", async () => {
    await writeVersion1();
    const notes = open();
    const library = await notes.library(null);
    expect(library.ok && library.value.notes).toMatchObject([{ body: "from version 1", status: "unchecked" }]);
    expect(await notes.restoreNote(noteId())).toMatchObject({ ok: true, value: { status: "unchecked" } });
    expect(library.ok && library.value.articles).toEqual([sampleStored()]);
    expect(await notes.purge(minute(2))).toEqual({ ok: true, value: 1 });
  });

  const addTag: Migration = async (_, transaction) => {
    const store = transaction.objectStore("notes");
    for (const note of await store.getAll()) await store.put({ ...note, tags: [...note.tags, "migrated"] });
  };

  test("steps run from the version that is there, once", async () => {
    await writeVersion1();
    const steps = [...migrations, addTag];
    open(steps);
    for (let times = 0; times < 2; times++) {
      const notes = await open(steps).notesOf(articleId());
      expect(notes.ok && notes.value).toMatchObject([{ body: "from version 1", tags: ["migrated"] }]);
    }
  });

  test("a step that fails leaves the database as it was", async () => {
    await writeVersion1();
    const breaks: Migration = async (database, transaction) => {
      await addTag(database, transaction);
      throw new Error("no");
    };
    expect(await open([...migrations, breaks]).notesOf(articleId())).toMatchObject({
      ok: false,
      error: { code: "storage-failed" },
    });
    const notes = await open().notesOf(articleId());
    expect(notes.ok && notes.value).toMatchObject([{ body: "from version 1", tags: [] }]);
  });
});
