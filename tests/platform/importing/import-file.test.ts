/** Bringing a file in: what is foretold comes true, and whatever stops it on the way changes nothing. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import type { PlannedRow } from "../../../src/core/formats/planned-rows.ts";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import type { ImportCounts, ImportMode } from "../../../src/core/notes/import-counts.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import type { CommitOptions } from "../../../src/platform/database/bring-in.ts";
import { type Connection, connectTo } from "../../../src/platform/database/connection.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../../src/platform/database/note-repository.ts";
import { storeNames } from "../../../src/platform/database/schema.ts";
import type { Store } from "../../../src/platform/database/store.ts";
import { foresee, importFile } from "../../../src/platform/importing/import-file.ts";
import type { SourceFile } from "../../../src/platform/importing/source-file.ts";
import { written } from "../../core/formats/sample-library.ts";
import { valueIn } from "../library/library-world.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote, sampleStored } from "../samples.ts";
import { givenFile, goneAfter } from "./given-file.ts";

const moments = { imported: minute(30), now: minute(31) };

let count = 0;
let connection: Connection;
let store: Store;
let notes: NoteRepository;

function openAnew(): void {
  connection?.close();
  connection = connectTo(`import-file-${count++}`, migrations);
  store = indexedStore(connection);
  notes = noteRepository(store, () => minute(20));
}

beforeEach(openAnew);
afterEach(() => void vi.unstubAllGlobals());

const fileOf = (library: Partial<Library>): SourceFile =>
  givenFile(written(tidemarkJson, { articles: [], notes: [], addresses: [], ...library }));

/** Articles by their names, each with its notes. */
const fileWith = (articles: Readonly<Record<string, readonly Partial<Note>[]>>): SourceFile =>
  fileOf({
    articles: Object.keys(articles).map((name) => sampleStored(articleId(name))),
    notes: Object.entries(articles).flatMap(([name, notes]) =>
      notes.map((change) => sampleNote({ article: articleId(name), ...change })),
    ),
  });

const put = (id: string, article: string, change: Partial<Note> = {}) =>
  valueIn(
    notes.putNote(sampleNote({ id: noteId(id), article: articleId(article), ...change }), {
      analysis: sampleAnalysis(articleId(article)),
      corrections: [],
    }),
  );

async function foreseen(file: SourceFile) {
  const rows: PlannedRow[] = [];
  const shares: number[] = [];
  const result = await foresee(store, file, moments.imported, (more, share) => {
    rows.push(...more);
    shares.push(share);
  });
  return { result, rows, shares };
}

const quietly = (mode: ImportMode, parts: number, change: Partial<CommitOptions> = {}): CommitOptions => ({
  ...{ mode, parts, told: () => undefined, isCancelled: () => false },
  ...change,
});

async function broughtIn(file: SourceFile, mode: ImportMode, change: Partial<CommitOptions> = {}) {
  const { parts } = await valueIn(foreseen(file).then(({ result }) => result));
  return importFile(store, file, moments, quietly(mode, parts, change));
}

/** All that there is in the database, record by record. */
const everything = () =>
  valueIn(
    connection.use(async (database) =>
      Promise.all(storeNames.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)])),
    ),
  );

async function changesNothing(work: () => Promise<unknown>): Promise<void> {
  const before = await everything();
  await work();
  expect(await everything()).toEqual(before);
}

const countsOf = (rows: readonly PlannedRow[]): ImportCounts => {
  const counts = { added: 0, updated: 0, unchanged: 0, removed: 0 };
  for (const { outcome } of rows) if (outcome !== "broken") counts[outcome]++;
  return counts;
};

const first = [{ id: noteId("a") }, { id: noteId("b") }];
const two = fileWith({ one: first, two: [{ id: noteId("c") }] });

describe("foreseeing", () => {
  test("tells of each note what merging would do, of each entry that is broken, and changes nothing", async () => {
    await put("a", "one", { modified: minute(5) });
    await put("b", "one", { modified: minute(5), body: "here" });
    await put("x", "other");
    const lines = new TextDecoder()
      .decode(
        fileWith({
          one: [
            { id: noteId("a"), modified: minute(4), body: "earlier" },
            { id: noteId("b"), modified: minute(6), body: "later" },
          ],
          two: [{ id: noteId("c") }],
        }).bytes(0, 1_000_000),
      )
      .split("\n");
    const file = givenFile(lines.toSpliced(2, 0, "{,").join("\n"));
    await changesNothing(async () => {
      const { result, rows, shares } = await foreseen(file);
      expect(result).toEqual({
        ok: true,
        value: { parts: 2, rules: [], isWhole: false, replacing: { added: 1, updated: 2, unchanged: 0, removed: 1 } },
      });
      expect(rows).toEqual([
        { outcome: "unchanged", line: 2, title: "High water", words: "tide" },
        { outcome: "updated", line: 2, title: "High water", words: "tide" },
        { outcome: "broken", line: 3, problem: expect.objectContaining({ code: "file-broken" }) },
        { outcome: "added", line: 4, title: "High water", words: "tide" },
      ]);
      expect(shares.at(-1)).toBe(1);
    });
  });

  test.each([
    { why: "a whole file of ours", file: two, isWhole: true },
    {
      why: "another program's file",
      file: givenFile("Highlight,Title,URL\ntide,High water,https://news.example/one\n", "notes.csv"),
      isWhole: false,
    },
  ])("$why may take the place of everything: $isWhole", async ({ file, isWhole }) => {
    expect((await foreseen(file)).result).toMatchObject({ ok: true, value: { isWhole } });
  });

  test.each([
    {
      why: "is cut off",
      file: givenFile(new TextDecoder().decode(two.bytes(0, two.size - 4))),
      code: "file-truncated",
    },
    { why: "is none of ours", file: givenFile("The tide rose."), code: "file-unknown" },
    { why: "is gone", file: goneAfter(two, two.size), code: "file-unreadable" },
  ])("a file that $why is told as that", async ({ file, code }) => {
    await changesNothing(async () => {
      expect((await foreseen(file)).result).toMatchObject({ ok: false, error: { code } });
    });
  });

  test("how much is read never goes back, also when the last to be read is no article", async () => {
    const names = Array.from({ length: 6 }, (_, at) => `a${at}`);
    const full = fileWith(
      Object.fromEntries(names.map((name) => [name, [{ id: noteId(name), body: "x".repeat(700_000) }]])),
    );
    const text = new TextDecoder().decode(full.bytes(0, full.size));
    for (const content of [text, text.replace(/\n\]\}\n$/, ",\n{,\n]}\n")]) {
      const { shares, rows } = await foreseen(givenFile(content));
      expect(rows.filter(({ outcome }) => outcome === "added")).toHaveLength(6);
      expect(shares.length).toBeGreaterThan(2);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }
  });
});

describe("what was foreseen comes true", () => {
  const names = ["one", "two", "three"] as const;
  /** What a note says, few of them, so that a file and the library often say the same. */
  const anySaying = fc.record({
    body: fc.constantFrom("", "mine"),
    modified: fc.integer({ min: 1, max: 4 }).map(minute),
    deleted: fc.option(fc.constant(minute(9)), { freq: 4 }),
    revision: fc.integer({ min: 0, max: 2 }),
  });
  const anyNoteOf = (home: fc.Arbitrary<(typeof names)[number]>) =>
    fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "f"), on: home, saying: anySaying });
  const anyNotes = fc.uniqueArray(anyNoteOf(fc.constantFrom(...names)), { selector: ({ id }) => id, maxLength: 6 });
  const noteIn = ({ id, on, saying }: { id: string; on: string; saying: Partial<Note> }): Note =>
    sampleNote({ id: noteId(id), article: articleId(on), ...saying });
  const anyArticles = fc
    .subarray([...names])
    .chain((kept) =>
      fc.tuple(
        ...kept.map((name) => fc.integer({ min: 1, max: 3 }).map((at) => sampleStored(articleId(name), minute(at)))),
      ),
    );
  const libraryWith = (articles: readonly StoredArticle[], kept: readonly Note[]): Library => ({
    articles,
    notes: kept.filter(({ article }) => articles.some(({ id }) => id === article)),
    addresses: [],
  });
  const anyLibrary = fc.tuple(anyArticles, anyNotes).map(([articles, kept]) => libraryWith(articles, kept.map(noteIn)));

  /** What the reader said of articles, and so their notes are elsewhere. */
  const anyMoves = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names, "four")), { maxLength: 2 });
  const move = (from: string, to: string) =>
    valueIn(notes.move(articleId(from), { analysis: sampleAnalysis(articleId(to)), corrections: [] }));

  test.each(["merge", "replace"] as const)("whatever is here and whatever the file holds: %s", async (mode) => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyMoves, anyLibrary, async (here, moves, given) => {
        openAnew();
        const start = await broughtIn(fileOf(here), "merge");
        expect(start).toMatchObject({ ok: true, value: { added: here.notes.length } });
        for (const [from, to] of moves) await move(from, to);
        const before = await everything();
        const { result, rows } = await foreseen(fileOf(given));
        expect(await everything()).toEqual(before);
        const { parts, replacing } = await valueIn(Promise.resolve(result));
        const done = await valueIn(importFile(store, fileOf(given), moments, quietly(mode, parts)));
        expect(done).toEqual(mode === "merge" ? countsOf(rows) : replacing);
      }),
      { numRuns: 60 },
    );
  });

  test("with a note that the file holds twice on one article", async () => {
    await put("a", "one", { modified: minute(5) });
    const file = fileWith({
      one: [
        { id: noteId("a"), modified: minute(6), body: "later" },
        { id: noteId("a"), modified: minute(4), body: "earlier" },
        { id: noteId("b") },
        { id: noteId("b"), modified: minute(7) },
      ],
    });
    const { rows, result } = await foreseen(file);
    const { replacing } = await valueIn(Promise.resolve(result));
    expect(rows.map(({ outcome }) => outcome)).toEqual(["updated", "unchanged", "added", "updated"]);
    expect(replacing).toEqual({ added: 1, updated: 3, unchanged: 0, removed: 0 });
    expect(await broughtIn(file, "merge")).toEqual({ ok: true, value: countsOf(rows) });
  });

  test("with a note that is stored on another article: the later of the two says where it is", async () => {
    await put("a", "one", { modified: minute(5) });
    await put("b", "one", { modified: minute(5) });
    const file = fileWith({
      two: [
        { id: noteId("a"), modified: minute(4) },
        { id: noteId("b"), modified: minute(6) },
      ],
    });
    const { rows } = await foreseen(file);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["unchanged", "updated"]);
    expect(await broughtIn(file, "merge")).toEqual({ ok: true, value: countsOf(rows) });
    const library = await valueIn(notes.library(null));
    expect(library.notes.map(({ id, article }) => [id, article])).toEqual([
      [noteId("a"), articleId("one")],
      [noteId("b"), articleId("two")],
    ]);
    expect(library.articles.map(({ id }) => id).sort()).toEqual([articleId("one"), articleId("two")]);
  });

  test("with a note that leaves an article without any: nothing is left of that", async () => {
    await put("a", "one", { modified: minute(5) });
    await broughtIn(fileWith({ two: [{ id: noteId("a"), modified: minute(6) }] }), "merge");
    expect((await valueIn(notes.library(null))).articles.map(({ id }) => id)).toEqual([articleId("two")]);
  });
});

describe("replacing everything", () => {
  test("puts what the file does not hold into the bin, and takes back what is later", async () => {
    await put("a", "one", { modified: minute(9), body: "now" });
    await put("x", "other");
    const { result } = await foreseen(two);
    const { replacing } = await valueIn(Promise.resolve(result));
    expect(await broughtIn(two, "replace")).toEqual({ ok: true, value: replacing });
    expect(replacing).toEqual({ added: 2, updated: 1, unchanged: 0, removed: 1 });
    const library = await valueIn(notes.library(null));
    expect(library.notes.map(({ id, body }) => [id, body])).toEqual([
      [noteId("a"), ""],
      [noteId("b"), ""],
      [noteId("c"), ""],
    ]);
    expect(await valueIn(store.read((reading) => reading.note(noteId("x"))))).toMatchObject({ deleted: moments.now });
    expect(await valueIn(notes.restoreNote(noteId("x")))).toMatchObject({ article: articleId("other") });
  });
});

describe("brought in again", () => {
  test.each([
    { why: "a file of ours", file: two },
    {
      why: "another program's file, read later",
      file: givenFile("Highlight,Title,URL\ntide,High water,https://news.example/one\n", "notes.csv"),
    },
  ])("$why says that all of it is here, and writes nothing", async ({ file }) => {
    const { added } = await valueIn(broughtIn(file, "merge"));
    const later = { imported: minute(40), now: minute(41) };
    await changesNothing(async () => {
      const { rows } = await foreseen(file);
      expect(rows.map(({ outcome }) => outcome)).toEqual(Array(added).fill("unchanged"));
      const again = await importFile(store, file, later, quietly("merge", 2 - Number(added === 1)));
      expect(again).toEqual({ ok: true, value: { added: 0, updated: 0, unchanged: added, removed: 0 } });
    });
  });
});

describe("nothing changes", () => {
  beforeEach(async () => {
    await put("a", "one", { modified: minute(5), body: "here" });
    await put("x", "other");
  });

  const modes = ["merge", "replace"] as const;

  test.each(modes)("when it is stopped in the middle: %s", async (mode) => {
    let done = 0;
    const stopping = { told: () => void done++, isCancelled: () => done === 1 };
    await changesNothing(async () => {
      expect(await broughtIn(two, mode, stopping)).toMatchObject({ ok: false, error: { code: "cancelled" } });
    });
    expect(done).toBe(1);
  });

  test.each(modes)("when the file has fewer articles, or more, than it had: %s", async (mode) => {
    const other = [fileWith({ one: first }), fileWith({ one: first, two: [], three: [] })];
    for (const changed of other) {
      await changesNothing(async () => {
        const done = await importFile(store, changed, moments, quietly(mode, 2));
        expect(done).toMatchObject({ ok: false, error: { code: "import-incomplete" } });
      });
    }
  });

  test.each(modes)("when the file is cut off, or another, since it was foreseen: %s", async (mode) => {
    for (const changed of [
      givenFile(new TextDecoder().decode(two.bytes(0, two.size - 4))),
      givenFile("The tide rose."),
    ]) {
      await changesNothing(async () => {
        const done = await importFile(store, changed, moments, quietly(mode, 2));
        expect(done).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^file-(truncated|unknown)$/) } });
      });
    }
  });

  test.each(modes)("when the file cannot be read a second time, from the start or in the middle: %s", async (mode) => {
    const names = Array.from({ length: 5 }, (_, at) => `a${at}`);
    const large = fileWith(
      Object.fromEntries(names.map((name) => [name, [{ id: noteId(name), body: "x".repeat(500_000) }]])),
    );
    for (const most of [0, large.size + 1_500_000]) {
      let done = 0;
      await changesNothing(async () => {
        const told = () => void done++;
        const result = await importFile(store, goneAfter(large, most), moments, quietly(mode, 5, { told }));
        expect(result).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
      });
      expect(done > 0).toBe(most > 0);
    }
  });

  test.each(modes)("when a write fails in the middle: %s", async (mode) => {
    const onDisk = store;
    store = {
      ...onDisk,
      write: (work) =>
        onDisk.write((writing) =>
          work({
            ...writing,
            putArticle: async (article) => {
              if (article.id === articleId("two")) throw new DOMException("full", "QuotaExceededError");
              await writing.putArticle(article);
            },
          }),
        ),
    };
    await changesNothing(async () => {
      expect(await broughtIn(two, mode)).toMatchObject({ ok: false, error: { code: "disk-full" } });
    });
    store = onDisk;
    expect(await broughtIn(two, mode)).toMatchObject({ ok: true, value: { added: 2 } });
  });

  test("with the disk as good as full", async () => {
    vi.stubGlobal("location", { protocol: "chrome-extension:" });
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 1, quota: 1_000 }) } });
    await changesNothing(async () => {
      expect(await broughtIn(two, "merge")).toMatchObject({ ok: false, error: { code: "disk-full" } });
    });
  });
});

test("how many articles are done is told one after the other", async () => {
  const done: number[] = [];
  await broughtIn(two, "merge", { told: (count) => void done.push(count) });
  expect(done).toEqual([1, 2]);
});
