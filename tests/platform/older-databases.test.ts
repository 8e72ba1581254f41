/**
 * A database of every older version opens with everything in it, as the present types have it.
 *
 * `tests/fixtures/databases/v1.json` was written by the first release's own code (commit acfe469: its analysis of three
 * paragraphs, five writes and a removal through its repository) and dumped with `dumpOf`; `v2.json` by the code of commit
 * 91454d4 (three articles, one of which was moved, a correction, a position, seven writes and a removal); `v3.json` by that
 * of commit 8d41b35, out of `v2.json` (its digests, three more writes with tags, and a removal). Whoever adds a
 * migration dumps a database of the version before it, and adds the file: the first test asks for it.
 */
import "fake-indexeddb/auto";
import { existsSync, readFileSync } from "node:fs";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId, NoteId } from "../../src/core/article/brand.ts";
import { fail, ok } from "../../src/core/article/result.ts";
import { tidemarkJson } from "../../src/core/formats/tidemark-json.ts";
import { countTags } from "../../src/core/notes/tag-count.ts";
import { library as libraryShape } from "../../src/core/shapes/library-shapes.ts";
import { type Connection, connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { type Migration, migrations } from "../../src/platform/database/migrations.ts";
import { noteRepository } from "../../src/platform/database/note-repository.ts";
import { written } from "../core/formats/sample-library.ts";
import { type Dump, dumpOf, restoreDump } from "./database-dump.ts";
import { minute } from "./samples.ts";

const older = Array.from({ length: migrations.length - 1 }, (_, index) => index + 1);
const fileOf = (version: number) => `tests/fixtures/databases/v${version}.json`;
const read = (version: number): Dump => JSON.parse(readFileSync(fileOf(version), "utf8"));

let name: string;
let count = 0;
const connections: Connection[] = [];

function open(steps: readonly Migration[] = migrations) {
  const connection = connectTo(name, steps);
  connections.push(connection);
  return noteRepository(indexedStore(connection), () => minute(59));
}

async function present(version?: number): Promise<Dump> {
  const database = await openDB(name, version);
  const dump = await dumpOf(database);
  database.close();
  return dump;
}

function close(): void {
  for (const connection of connections.splice(0)) connection.close();
}

beforeEach(() => {
  name = `older-${count++}`;
});
afterEach(close);

test("there is one of every older version", () => {
  expect(older.filter((version) => !existsSync(fileOf(version)))).toEqual([]);
  expect(older.map((version) => read(version).version)).toEqual(older);
});

describe.each(older)("a database of version %i", (version) => {
  const dump = read(version);
  beforeEach(() => restoreDump(name, dump));

  test("is restored as it was dumped", async () => {
    expect(await present()).toEqual(dump);
  });

  test("opens with every note and article, complete as the present types want them", async () => {
    const notes = open();
    const all = await notes.library(null);
    if (!all.ok) throw new Error(JSON.stringify(all.error));
    const alive = dump.stores.notes?.records.filter((note) => (note as { deleted: unknown }).deleted === null);
    expect(all.value.notes.map(({ id, body, tags }) => ({ id, body, tags }))).toMatchObject(
      (alive as { id: string; body: string; tags: string[] }[]).map(({ id, body, tags }) => ({ id, body, tags })),
    );
    expect(all.value.articles.map(({ id }) => id)).toEqual(
      dump.stores.articles?.records.map((article) => (article as { id: string }).id),
    );
    // The shape gives every field that the type has, and names the first that it cannot make sense of.
    expect(all).toEqual(libraryShape(all.value));
    const one = all.value.articles[0]?.id as ArticleId;
    expect(await notes.article(one)).toEqual(ok(all.value.articles[0]));
    expect(await notes.notesOf(one)).toEqual(ok(all.value.notes.filter(({ article }) => article === one)));
  });

  test("knows how many notes have each tag", async () => {
    const notes = open();
    const all = await notes.library(null);
    expect(await notes.tags()).toEqual(ok(countTags(all.ok ? all.value.notes : [])));
  });

  test("exports to a file that imports again", async () => {
    const all = await open().library(null);
    if (!all.ok) throw new Error(JSON.stringify(all.error));
    const text = written(tidemarkJson, all.value);
    // A file has them article by article.
    const places = all.value.articles.map(({ id }) => id);
    const at = ({ article }: { readonly article: ArticleId }) => places.indexOf(article);
    const { notes, addresses } = all.value;
    const inFile = {
      ...all.value,
      notes: notes.toSorted((a, b) => at(a) - at(b)),
      addresses: addresses.toSorted((a, b) => at(a) - at(b)),
    };
    expect(tidemarkJson.read?.(text, { imported: minute(0) })).toEqual(ok({ library: inFile, rules: [], broken: [] }));
  });

  test("is written to as a new one: what was in the bin comes back, an edit is an edit", async () => {
    const notes = open();
    const binned = dump.stores.notes?.records.find((note) => (note as { deleted: unknown }).deleted !== null);
    const { id, body } = binned as { id: NoteId; body: string };
    const restored = await notes.restoreNote(id);
    expect(restored).toMatchObject({ ok: true, value: { id, body, deleted: null } });
    if (!restored.ok) return;
    const edited = await notes.putNote({ ...restored.value, body: "later", modified: minute(58) }, null);
    expect(edited).toMatchObject({ ok: true, value: { body: "later" } });
    close();
    const all = await open().library(null);
    expect(all.ok && all.value.notes.find((note) => note.id === id)).toMatchObject({ body: "later" });
  });

  test("is not migrated on a full disk in Chrome, where that may cost all of it", async () => {
    vi.stubGlobal("location", { protocol: "chrome-extension:" });
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 9, quota: 9 }) } });
    expect(await open().library(null)).toEqual(fail(expect.objectContaining({ code: "disk-full" })));
    vi.unstubAllGlobals();
    expect(await present()).toEqual(dump);
    expect(await open().library(null)).toMatchObject({ ok: true });
  });

  test("stays as it was when a step fails", async () => {
    const breaks: Migration = async (_, transaction) => {
      await transaction.objectStore("notes").clear?.();
      throw new Error("no");
    };
    expect(await open([...migrations, breaks]).library(null)).toEqual(
      fail(expect.objectContaining({ code: "storage-failed" })),
    );
    close();
    expect(await present()).toEqual(dump);
  });
});

test("a database of a later version is left alone, and the reader is told to update", async () => {
  const later = await openDB(name, migrations.length + 1, {
    upgrade: (database) => void database.createObjectStore("notes", { keyPath: "id" }).put({ id: "a", body: "later" }),
  });
  later.close();
  const notes = open();
  expect(await notes.library(null)).toEqual(fail(expect.objectContaining({ code: "storage-newer" })));
  close();
  expect((await present()).stores.notes?.records).toEqual([{ id: "a", body: "later" }]);
  const messages = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8"));
  expect(messages.problem_storage_newer.message).toContain("Update Tidemark");
});
