/** The library's engine over a database: what is written is found, what is gone is not, whoever wrote it and when. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { noFilter } from "../../../src/platform/library/library-protocol.ts";
import { articleId, minute, noteId } from "../samples.ts";
import { answerOf, everything, foundArticles, foundNotes, libraryWorld, valueIn } from "./library-world.ts";

let world: ReturnType<typeof libraryWorld>;
beforeEach(() => {
  world = libraryWorld();
});

async function opened() {
  const engine = world.open();
  await engine.look();
  return engine;
}

describe("what is written", () => {
  test("is listed with its article, and found by its words", async () => {
    await world.put("a", { body: "high water", tags: ["sea"] });
    const engine = await opened();
    const answer = await answerOf(engine, "notes", { filter: noFilter, order: "newest", slice: everything });
    expect(answer).toMatchObject({
      total: 1,
      rows: [{ note: { id: noteId("a"), body: "high water" }, article: { id: articleId(), title: "High water" } }],
      facets: { tags: [{ value: "sea", count: 1 }], colours: [{ value: "yellow", count: 1 }] },
    });
    for (const words of ["wat", "TIDE", "sea", "high tide"]) {
      expect(await foundNotes(engine, { words })).toEqual([noteId("a")]);
    }
    expect(await foundNotes(engine, { words: "ater" })).toEqual([]);
    expect(world.told.at(-1)).toMatchObject({ stage: "ready", articles: 1, notes: 1, inBin: 0 });
  });

  test("later is there after a look, and whoever listens is told", async () => {
    await world.put("a", { body: "first" });
    const engine = await opened();
    const before = world.changes();
    await world.put("b", { body: "second", article: articleId("two") });
    await engine.look();
    expect(world.changes()).toBeGreaterThan(before);
    expect(await foundNotes(engine, { words: "second" })).toEqual([noteId("b")]);
    expect(await foundArticles(engine)).toHaveLength(2);
  });

  test("a look at a library in which nothing was written tells nobody", async () => {
    await world.put("a");
    const engine = await opened();
    const before = world.changes();
    await engine.look();
    expect(world.changes()).toBe(before);
  });

  test("over again is found by its new words only", async () => {
    await world.put("a", { body: "first" });
    const engine = await opened();
    await world.put("a", { body: "second", modified: minute(1) });
    await engine.look();
    expect(await foundNotes(engine, { words: "first" })).toEqual([]);
    expect(await foundNotes(engine, { words: "second" })).toEqual([noteId("a")]);
  });

  test("of an article that moved is on its new address, once", async () => {
    await world.put("a", { body: "tidal" });
    const engine = await opened();
    const { analysis, corrections } = (await valueIn(world.notes.article(articleId()))) ?? {};
    if (!analysis || !corrections) throw new Error("no article");
    const there = { analysis: { ...analysis, article: { ...analysis.article, id: articleId("new") } }, corrections };
    await valueIn(world.notes.move(articleId(), there));
    await engine.look();
    expect(await foundNotes(engine)).toEqual([noteId("a")]);
    expect(await foundArticles(engine)).toEqual([articleId("new")]);
    await world.put("b", { article: articleId("new") });
    await valueIn(world.notes.separate(articleId()));
    await engine.look();
    expect((await foundNotes(engine)).toSorted()).toEqual([noteId("a"), noteId("b")]);
    expect((await foundArticles(engine)).toSorted()).toEqual([articleId("new"), articleId()].toSorted());
  });
});

describe("the bin", () => {
  beforeEach(async () => {
    await world.put("a", { body: "kept" });
    await world.put("b", { body: "gone", article: articleId("two") });
    await valueIn(world.notes.removeNote(noteId("b")));
  });

  test("is listed by itself only, and so are its articles", async () => {
    const engine = await opened();
    expect(await foundNotes(engine)).toEqual([noteId("a")]);
    expect(await foundNotes(engine, { words: "gone" })).toEqual([]);
    expect(await foundNotes(engine, { inBin: true })).toEqual([noteId("b")]);
    expect(await foundArticles(engine)).toEqual([articleId()]);
    expect(world.told.at(-1)).toMatchObject({ articles: 1, notes: 1, inBin: 1 });
  });

  test("what comes back is listed again; what is deleted for good nowhere", async () => {
    const engine = await opened();
    await valueIn(world.notes.restoreNote(noteId("b")));
    await engine.look();
    expect(await foundNotes(engine, { words: "gone" })).toEqual([noteId("b")]);
    await valueIn(world.notes.removeNote(noteId("b")));
    await valueIn(world.notes.purge(minute(59)));
    await engine.look();
    expect(await foundNotes(engine, { inBin: true })).toEqual([]);
    expect(await foundNotes(engine)).toEqual([noteId("a")]);
  });
});

describe("what is made ready for search", () => {
  const fill = async () => {
    for (const id of ["a", "b", "c"]) await world.put(id, { body: `word${id}`, article: articleId(id) });
  };
  const reads = () => vi.spyOn(IDBIndex.prototype, "getAll");

  test("is kept: the next visit reads no note to list them", async () => {
    await fill();
    await opened();
    const read = reads();
    const again = libraryWorld(world.name);
    const engine = again.open();
    await engine.look();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect(await foundNotes(engine, { words: "wordb" })).toEqual([noteId("b")]);
  });

  test("what was written, removed and deleted between two visits is seen", async () => {
    await fill();
    await opened();
    await world.put("d", { body: "wordd", article: articleId("a") });
    await valueIn(world.notes.removeNote(noteId("b")));
    await valueIn(world.notes.removeNote(noteId("c")));
    await valueIn(world.notes.purge(minute(20)));
    const engine = libraryWorld(world.name).open();
    await engine.look();
    expect((await foundNotes(engine)).toSorted()).toEqual([noteId("a"), noteId("d")]);
  });

  test.each([
    { why: "nonsense", spoil: async () => ({ form: 1, segment: { articles: 3 } }) },
    { why: "of another version", spoil: async (kept: { segment: unknown }) => ({ ...kept, form: 0 }) },
    {
      why: "cut short",
      spoil: async (kept: { segment: object }) => ({ ...kept, segment: { ...kept.segment, ids: [] } }),
    },
  ])("is made anew when it is damaged: $why", async ({ spoil }) => {
    await fill();
    await opened();
    await world.index.close();
    const database = await openDB(`${world.name}-search`);
    const [key] = await database.getAllKeys("segments");
    if (key === undefined) throw new Error("nothing kept");
    await database.put("segments", await spoil(await database.get("segments", key)), key);
    database.close();
    const engine = libraryWorld(world.name).open();
    await engine.look();
    expect((await foundNotes(engine)).toSorted()).toEqual([noteId("a"), noteId("b"), noteId("c")]);
  });

  test("may be thrown away at the reader's word", async () => {
    await fill();
    const engine = await opened();
    await engine.rebuild();
    expect(await foundNotes(engine, { words: "worda" })).toEqual([noteId("a")]);
  });
});

test("articles of an older version of us are listed, and have names and events, after they were read once", async () => {
  await world.put("a", { body: "old" });
  await valueIn(
    world.library.use(async (database) => {
      await database.clear("digests");
      await database.clear("versions");
    }),
  );
  const engine = await opened();
  expect(world.told.map(({ stage }) => stage)).toContain("preparing");
  expect(await foundNotes(engine, { words: "old" })).toEqual([noteId("a")]);
  expect(await foundArticles(engine, { words: "high water" })).toEqual([articleId()]);
});

test("a note whose article is lost is still found", async () => {
  await world.put("a", { body: "orphan" });
  await valueIn(world.library.use((database) => database.delete("articles", articleId())));
  await valueIn(world.library.use((database) => database.clear("versions")));
  const engine = await opened();
  expect(await foundNotes(engine, { words: "orphan" })).toEqual([noteId("a")]);
});
