/** Bringing a file in part by part, all or nothing: on disk and in the memory of private windows alike. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId } from "../../src/core/article/brand.ts";
import { ok, type Result } from "../../src/core/article/result.ts";
import type { ArticlePart } from "../../src/core/formats/format.ts";
import type { Note } from "../../src/core/notes/note.ts";
import type { CommitOptions } from "../../src/platform/database/bring-in.ts";
import { connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../src/platform/database/note-repository.ts";
import { sessionStore } from "../../src/platform/database/session-store.ts";
import { type Staging, staging } from "../../src/platform/database/staging.ts";
import type { Store } from "../../src/platform/database/store.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote, sampleStored } from "./samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

let count = 0;

const stores = {
  "on disk": () => indexedStore(connectTo(`staging-${count++}`, migrations)),
  "in memory": () => {
    fakeBrowser.storage.session.stored = {};
    return sessionStore("private");
  },
};

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

function part(name: string, notes: readonly Partial<Note>[], captured = minute(0)): ArticlePart {
  const article = articleId(name);
  return {
    stored: sampleStored(article, captured),
    notes: notes.map((change) => sampleNote({ article, ...change })),
    addresses: [],
  };
}

const quietly = (parts: number, change: Partial<CommitOptions> = {}): CommitOptions => ({
  mode: "merge",
  parts,
  told: () => undefined,
  isCancelled: () => false,
  ...change,
});

const first = part("one", [{ id: noteId("a") }, { id: noteId("b") }]);
const second = part("two", [{ id: noteId("c") }]);

describe.each(Object.entries(stores))("%s", (_, newStore) => {
  let store: Store;
  let notes: NoteRepository;
  let imports: Staging;
  const all = async () => answerOf(notes.library(null));
  const idsOf = (library: { readonly notes: readonly Note[] }) => library.notes.map(({ id }) => id).sort();

  beforeEach(() => {
    store = newStore();
    notes = noteRepository(store, () => minute(20));
    imports = staging(store, () => minute(30));
  });

  test("what is only staged is not in the library, and all of it is once it is committed", async () => {
    await answerOf(imports.stage("s", 0, [first]));
    await answerOf(imports.stage("s", 1, [second]));
    expect(await all()).toMatchObject({ articles: [], notes: [] });
    expect(await answerOf(imports.commit("s", quietly(2)))).toEqual({ added: 3, updated: 0, unchanged: 0, removed: 0 });
    const library = await all();
    expect(idsOf(library)).toEqual([noteId("a"), noteId("b"), noteId("c")]);
    expect(library.articles.map(({ id }) => id).sort()).toEqual([articleId("one"), articleId("two")]);
  });

  test("a part that is put down twice is one part", async () => {
    for (let times = 0; times < 2; times++) await answerOf(imports.stage("s", 0, [first]));
    expect(await answerOf(imports.commit("s", quietly(1)))).toMatchObject({ added: 2 });
  });

  test("staging says of each note what merging it would do", async () => {
    await answerOf(notes.putNote(sampleNote({ id: noteId("a"), modified: minute(5) }), keepOf("one")));
    await answerOf(notes.putNote(sampleNote({ id: noteId("b"), modified: minute(5) }), null));
    const offered = part("one", [
      { id: noteId("a"), modified: minute(4), body: "earlier" },
      { id: noteId("b"), modified: minute(6), body: "later" },
      { id: noteId("c") },
    ]);
    expect(await answerOf(imports.stage("s", 0, [offered]))).toEqual([["unchanged", "updated", "added"]]);
    expect(await answerOf(imports.foresee("s", "merge"))).toEqual({ added: 1, updated: 1, unchanged: 1, removed: 0 });
  });

  test("with a part missing nothing is brought in", async () => {
    await answerOf(imports.stage("s", 0, [first]));
    expect(await imports.commit("s", quietly(2))).toMatchObject({ ok: false, error: { code: "import-incomplete" } });
    expect((await all()).notes).toEqual([]);
    await answerOf(imports.stage("s", 1, [second]));
    expect(await answerOf(imports.commit("s", quietly(2)))).toMatchObject({ added: 3 });
  });

  test("stopped in the middle, nothing is brought in", async () => {
    await answerOf(imports.stage("s", 0, [first, second]));
    let done = 0;
    const stopping = quietly(2, { told: () => void done++, isCancelled: () => done === 1 });
    expect(await imports.commit("s", stopping)).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect((await all()).notes).toEqual([]);
    expect((await all()).articles).toEqual([]);
  });

  test("asked again after it was done, it answers the same and does nothing", async () => {
    await answerOf(imports.stage("s", 0, [first]));
    const done = await answerOf(imports.commit("s", quietly(1)));
    await answerOf(notes.removeNote(noteId("a")));
    expect(await answerOf(imports.commit("s", quietly(1)))).toEqual(done);
    expect(idsOf(await all())).toEqual([noteId("b")]);
  });

  test("two imports at a time know nothing of each other", async () => {
    await answerOf(imports.stage("s", 0, [first]));
    await answerOf(imports.stage("s-other", 0, [second]));
    await answerOf(imports.discard("s"));
    expect(await answerOf(imports.commit("s-other", quietly(1)))).toMatchObject({ added: 1 });
    expect(idsOf(await all())).toEqual([noteId("c")]);
    expect(await imports.commit("s", quietly(1))).toMatchObject({ ok: false, error: { code: "import-incomplete" } });
  });

  test("discarding all leaves none that could be committed", async () => {
    await answerOf(imports.stage("s", 0, [first]));
    await answerOf(imports.stage("s-other", 0, [second]));
    await answerOf(imports.discard(null));
    for (const session of ["s", "s-other"]) {
      expect(await answerOf(imports.foresee(session, "merge"))).toMatchObject({ added: 0 });
    }
  });

  test("a note that the file holds twice is there once, as the later of the two says", async () => {
    const twice = part("one", [
      { id: noteId("a"), modified: minute(2), body: "later" },
      { id: noteId("a"), modified: minute(1), body: "earlier" },
    ]);
    await answerOf(imports.stage("s", 0, [twice]));
    expect(await answerOf(imports.commit("s", quietly(1)))).toMatchObject({ added: 1, unchanged: 1 });
    expect((await all()).notes).toMatchObject([{ body: "later" }]);
  });

  test("an article that the file holds twice is there once, with the notes of both and the later of each", async () => {
    const again = part("one", [{ id: noteId("a"), modified: minute(2), body: "later" }, { id: noteId("z") }]);
    await answerOf(imports.stage("s", 0, [first, second, again]));
    expect(await answerOf(imports.commit("s", quietly(3)))).toEqual({ added: 4, updated: 1, unchanged: 0, removed: 0 });
    const library = await all();
    expect(idsOf(library)).toEqual([noteId("a"), noteId("b"), noteId("c"), noteId("z")]);
    expect(library.notes.find(({ id }) => id === noteId("a"))?.body).toBe("later");
    expect(library.articles).toHaveLength(2);
  });

  test("what an import writes over is not taken back step by step", async () => {
    await answerOf(notes.putNote(sampleNote({ id: noteId("a") }), keepOf("one")));
    await answerOf(imports.stage("s", 0, [part("one", [{ id: noteId("a"), modified: minute(50), body: "later" }])]));
    await answerOf(imports.commit("s", quietly(1)));
    expect(await answerOf(notes.steps(articleId("one")))).toEqual({ undo: null, redo: null });
  });

  test("an article without its text takes no place of one that has it", async () => {
    await answerOf(notes.putNote(sampleNote({ id: noteId("a") }), keepOf("one")));
    const id = articleId("one");
    const bare = {
      ...part("one", [{ id: noteId("b") }]),
      stored: { ...sampleStored(id, minute(59)), analysis: sampleAnalysis(id, "") },
    };
    await answerOf(imports.stage("s", 0, [bare]));
    await answerOf(imports.commit("s", quietly(1)));
    const library = await all();
    expect(idsOf(library)).toEqual([noteId("a"), noteId("b")]);
    expect(library.articles[0]?.analysis.article.text).toBe("the tide rose");
  });

  test("notes of an article that the reader said has moved follow it", async () => {
    await answerOf(notes.putNote(sampleNote({ id: noteId("a") }), keepOf("one")));
    await answerOf(notes.move(articleId("one"), keepOf("two")));
    await answerOf(imports.stage("s", 0, [first]));
    await answerOf(imports.commit("s", quietly(1)));
    const library = await all();
    expect(library.articles.map(({ id }) => id)).toEqual([articleId("two")]);
    expect(library.notes.map(({ article }) => article)).toEqual([articleId("two"), articleId("two")]);
  });

  describe("replacing everything", () => {
    const replacing = quietly(1, { mode: "replace" });

    beforeEach(async () => {
      await answerOf(notes.putNote(sampleNote({ id: noteId("a"), modified: minute(9), body: "now" }), keepOf("one")));
      await answerOf(notes.putNote(sampleNote({ id: noteId("x"), article: articleId("other") }), keepOf("other")));
    });

    test("earlier notes come back as they were, and what the file does not hold goes to the bin", async () => {
      await answerOf(imports.stage("s", 0, [first]));
      expect(await answerOf(imports.foresee("s", "replace"))).toEqual({
        added: 1,
        updated: 1,
        unchanged: 0,
        removed: 1,
      });
      expect(await answerOf(imports.commit("s", replacing))).toEqual({
        added: 1,
        updated: 1,
        unchanged: 0,
        removed: 1,
      });
      const library = await all();
      expect(idsOf(library)).toEqual([noteId("a"), noteId("b")]);
      expect(library.notes.find(({ id }) => id === noteId("a"))?.body).toBe("");
      expect(await answerOf(notes.restoreNote(noteId("x")))).toMatchObject({ article: articleId("other") });
    });

    test("a late write of a page that saw the note before is merged, not dropped", async () => {
      const [seen] = await answerOf(notes.notesOf(articleId("one")));
      await answerOf(imports.stage("s", 0, [first]));
      await answerOf(imports.commit("s", replacing));
      if (!seen) throw new Error("no note");
      const put = await answerOf(notes.putNote({ ...seen, body: "typed since", modified: minute(40) }, null));
      expect(put.body).toContain("typed since");
    });

    test("an article that moved since is back at its own address", async () => {
      await answerOf(notes.move(articleId("one"), keepOf("two")));
      await answerOf(imports.stage("s", 0, [first]));
      await answerOf(imports.commit("s", replacing));
      expect((await all()).articles.map(({ id }) => id)).toEqual([articleId("one")]);
      expect(await answerOf(notes.identify({ id: articleId("one"), url: articleId("one"), title: "" }))).toBe(
        articleId("one"),
      );
    });
  });
});

test("after the background was stopped in the middle, what was staged is still there to go on with or to discard", async () => {
  const name = `staging-${count++}`;
  const opened = () => staging(indexedStore(connectTo(name, migrations)), () => minute(30));
  await answerOf(opened().stage("s", 0, [first]));
  await answerOf(opened().stage("s", 1, [second]));
  expect(await answerOf(opened().foresee("s", "merge"))).toMatchObject({ added: 3 });
  const library = noteRepository(indexedStore(connectTo(name, migrations)), () => minute(31));
  expect((await answerOf(library.library(null))).notes).toEqual([]);
});

test("a write that fails in the middle of the commit changes nothing", async () => {
  const name = `staging-${count++}`;
  const store = indexedStore(connectTo(name, migrations));
  const failing: Store = {
    ...store,
    write: (work) =>
      store.write((writing) =>
        work({
          ...writing,
          putArticle: async (article) => {
            if (article.id === articleId("two")) throw new DOMException("full", "QuotaExceededError");
            await writing.putArticle(article);
          },
        }),
      ),
  };
  await answerOf(staging(failing, () => minute(30)).stage("s", 0, [first, second]));
  expect(await staging(failing, () => minute(30)).commit("s", quietly(2))).toMatchObject({
    ok: false,
    error: { code: "disk-full" },
  });
  const notes = noteRepository(store, () => minute(31));
  expect(await notes.library(null)).toEqual(ok({ articles: [], notes: [], addresses: [] }));
  expect(await staging(store, () => minute(30)).commit("s", quietly(2))).toMatchObject({
    ok: true,
    value: { added: 3 },
  });
});

test("with the disk as good as full, nothing is put down and nothing brought in", async () => {
  const name = `staging-${count++}`;
  const imports = staging(indexedStore(connectTo(name, migrations)), () => minute(30));
  await answerOf(imports.stage("s", 0, [first]));
  vi.stubGlobal("location", { protocol: "chrome-extension:" });
  vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 1, quota: 1_000 }) } });
  expect(await imports.stage("s", 1, [second])).toMatchObject({ ok: false, error: { code: "disk-full" } });
  expect(await imports.commit("s", quietly(1))).toMatchObject({ ok: false, error: { code: "disk-full" } });
  vi.unstubAllGlobals();
  expect(await answerOf(imports.commit("s", quietly(1)))).toMatchObject({ added: 2 });
});

const keepOf = (name: string) => ({ analysis: sampleAnalysis(articleId(name) as ArticleId), corrections: [] });
