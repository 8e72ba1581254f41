/** One record that nobody can read hides no other, and is not touched: a later version may understand it. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Connection, connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { noteRepository } from "../../src/platform/database/note-repository.ts";
import { bringIn } from "./bring-in.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote, sampleStored } from "./samples.ts";

const good = sampleNote({ id: noteId("good"), body: "still here" });

const spoiltNotes = [
  { why: "has nothing but its identity", record: { id: "spoilt" } },
  { why: "is on no article", record: { ...good, id: "spoilt", article: null } },
  { why: "has a colour that nobody knows", record: { ...good, id: "spoilt", colour: "gold" } },
  { why: "has a number for its words", record: { ...good, id: "spoilt", body: 7 } },
  { why: "has lost its selectors", record: { ...good, id: "spoilt", target: {} } },
  { why: "is in the bin, since who knows when", record: { ...good, id: "spoilt", deleted: "yesterday", body: 7 } },
];

const spoiltArticles = [
  { why: "has lost its analysis", record: { ...sampleStored(), analysis: null } },
  { why: "ends before its own spans", record: spansOutside() },
];

function spansOutside(): unknown {
  const stored = sampleStored();
  return { ...stored, analysis: { ...stored.analysis, sentences: [{ start: 0, end: 9999 }] } };
}

let name: string;
let count = 0;
const connections: Connection[] = [];

function connectionTo() {
  const connection = connectTo(name, migrations);
  connections.push(connection);
  return connection;
}

const open = () => noteRepository(indexedStore(connectionTo()), () => minute(59));

async function raw<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(name);
  const answer = await work(database);
  database.close();
  return answer;
}

beforeEach(async () => {
  name = `spoilt-${count++}`;
  await open().putNote(good, { analysis: sampleAnalysis(), corrections: [] });
});
afterEach(() => {
  for (const connection of connections.splice(0)) connection.close();
});

describe.each(spoiltNotes)("a note that $why", ({ record }) => {
  beforeEach(() => raw((database) => database.put("notes", record)));

  test("is skipped: the others are read", async () => {
    const notes = open();
    expect(await notes.notesOf(articleId())).toEqual({ ok: true, value: [good] });
    const all = await notes.library(null);
    expect(all.ok && all.value.notes).toEqual([good]);
  });

  test("stays as it is, also when the other notes are deleted for good", async () => {
    const notes = open();
    await notes.removeNote(good.id);
    expect(await notes.purge(minute(59))).toEqual({ ok: true, value: 1 });
    expect(await raw((database) => database.get("notes", "spoilt"))).toEqual(record);
    const keepsItsArticle = "article" in record && record.article === articleId();
    expect(await raw((database) => database.count("articles"))).toBe(keepsItsArticle ? 1 : 0);
  });

  test("is written over by a good one of that identity, out of a backup", async () => {
    const notes = open();
    const backup = { ...good, id: noteId("good") };
    const mended = { ...backup, id: "spoilt" as typeof good.id };
    const imported = await bringIn(indexedStore(connectionTo()), { notes: [mended], articles: [], addresses: [] });
    expect(imported).toMatchObject({ ok: true, value: { added: 1 } });
    const read = await notes.notesOf(articleId());
    expect(read.ok && read.value.map(({ id }) => id).sort()).toEqual([good.id, "spoilt"].sort());
  });
});

describe.each(spoiltArticles)("an article that $why", ({ record }) => {
  beforeEach(() => raw((database) => database.put("articles", record)));

  test("is skipped: its notes are read, and other articles", async () => {
    const notes = open();
    const two = articleId("two");
    await notes.putNote(sampleNote({ id: noteId("two"), article: two }), {
      analysis: sampleAnalysis(two),
      corrections: [],
    });
    const all = await notes.library(null);
    expect(all.ok && all.value.notes).toHaveLength(2);
    expect(all.ok && all.value.articles.map(({ id }) => id)).toEqual([two]);
    expect(await notes.article(articleId())).toEqual({ ok: true, value: null });
  });

  test("is left alone when another note is made on it", async () => {
    const more = sampleNote({ id: noteId("more") });
    expect(await open().putNote(more, { analysis: sampleAnalysis(), corrections: [] })).toMatchObject({ ok: true });
    expect(await raw((database) => database.get("articles", articleId()))).toEqual(record);
  });
});

test("a note that grew longer than one write may be is no spoilt one", async () => {
  const long = { ...good, id: noteId("long"), body: "word ".repeat(1_300_000) };
  await raw((database) => database.put("notes", long));
  const read = await open().notesOf(articleId());
  expect(read.ok && read.value.map(({ body }) => body.length).sort()).toEqual([10, 6_500_000]);
});
