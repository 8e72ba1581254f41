/** What holds for notes wherever they live: on disk and in the memory of private windows alike. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Result } from "../../src/core/article/result.ts";
import type { Note } from "../../src/core/notes/note.ts";
import { connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../src/platform/database/note-repository.ts";
import { sessionStore } from "../../src/platform/database/session-store.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote, sampleStored } from "./samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

let clock = minute(20);
let count = 0;

const stores = {
  "on disk": () => indexedStore(connectTo(`tidemark-${count++}`, migrations)),
  "in memory": () => {
    fakeBrowser.storage.session.stored = {};
    return sessionStore();
  },
};

const keep = { analysis: sampleAnalysis(), corrections: [] };

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

describe.each(Object.entries(stores))("%s", (_, newStore) => {
  let notes: NoteRepository;
  const stored = (article = articleId()) => answerOf(notes.notesOf(article));

  beforeEach(() => {
    clock = minute(20);
    notes = noteRepository(newStore(), () => clock);
  });

  describe("writing", () => {
    test("a note that was put is read again, counted as its first write", async () => {
      const put = await answerOf(notes.putNote(sampleNote({ body: "high tide" }), keep));
      expect(put).toMatchObject({ body: "high tide", revision: 1 });
      expect(await stored()).toEqual([put]);
    });

    test("the same write three times is one note, written once", async () => {
      for (let times = 0; times < 3; times++) await answerOf(notes.putNote(sampleNote(), keep));
      expect(await stored()).toMatchObject([{ revision: 1 }]);
    });

    test("each edit counts", async () => {
      let note = await answerOf(notes.putNote(sampleNote(), keep));
      for (const body of ["a", "ab", "abc"]) note = await answerOf(notes.putNote({ ...note, body }, null));
      expect(note.revision).toBe(4);
      expect(await stored()).toEqual([note]);
    });

    test("the first note keeps the article; a later one leaves it as it is", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      clock = minute(30);
      const later = { analysis: sampleAnalysis(articleId(), "another text"), corrections: [] };
      await answerOf(notes.putNote(sampleNote({ id: noteId("b") }), later));
      expect(await answerOf(notes.article(articleId()))).toEqual({
        ...keep,
        id: articleId(),
        created: minute(20),
        captured: minute(20),
      });
    });

    test("without a note nothing is kept of an article, not even by updating it", async () => {
      await answerOf(notes.updateArticle(keep));
      expect(await answerOf(notes.article(articleId()))).toBeNull();
    });

    test("updating a kept article takes its new text and corrections", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      clock = minute(40);
      const analysis = sampleAnalysis(articleId(), "another text");
      await answerOf(notes.updateArticle({ analysis, corrections: [] }));
      expect(await answerOf(notes.article(articleId()))).toMatchObject({
        analysis,
        created: minute(20),
        captured: minute(40),
      });
    });

    test("a note that moves to another article takes the last one's text off the shelf", async () => {
      const note = await answerOf(notes.putNote(sampleNote(), keep));
      const moved = { analysis: sampleAnalysis(articleId("two")), corrections: [] };
      await answerOf(notes.putNote({ ...note, article: articleId("two") }, moved));
      expect(await answerOf(notes.article(articleId()))).toBeNull();
      expect(await answerOf(notes.article(articleId("two")))).not.toBeNull();
    });

    test("many writers at once to one note: every word is there, every write counted", async () => {
      const first = await answerOf(notes.putNote(sampleNote(), keep));
      const words = Array.from({ length: 20 }, (_, at) => `word${at}`);
      await Promise.all(
        words.map((body, at) => answerOf(notes.putNote({ ...first, body, modified: minute(at + 1) }, null))),
      );
      const [note] = await stored();
      expect(words.filter((word) => !note?.body.split(/\s/).includes(word))).toEqual([]);
      expect(note?.revision).toBe(21);
    });

    test("many writers at once to one article: every note is there, the article once", async () => {
      const ids = Array.from({ length: 30 }, (_, at) => noteId(String(at)));
      await Promise.all(ids.map((id) => answerOf(notes.putNote(sampleNote({ id }), keep))));
      expect(new Set((await stored()).map(({ id }) => id))).toEqual(new Set(ids));
      expect((await answerOf(notes.library(null))).articles).toHaveLength(1);
    });
  });

  describe("the bin", () => {
    test("a removed note is not listed and not in the library, but comes back with its words", async () => {
      const note = await answerOf(notes.putNote(sampleNote({ body: "high tide" }), keep));
      await answerOf(notes.removeNote(note.id));
      expect(await stored()).toEqual([]);
      expect(await answerOf(notes.library(null))).toEqual({ articles: [], notes: [] });
      expect(await answerOf(notes.restoreNote(note.id))).toMatchObject({ body: "high tide", deleted: null });
      expect(await stored()).toHaveLength(1);
      expect((await answerOf(notes.library(null))).articles).toHaveLength(1);
    });

    test("removing twice, or what is not there, is no problem and no second removal", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      expect(await answerOf(notes.removeNote(noteId()))).toMatchObject({ deleted: minute(20) });
      clock = minute(50);
      expect(await answerOf(notes.removeNote(noteId()))).toBeNull();
      expect(await answerOf(notes.removeNote(noteId("never there")))).toBeNull();
    });

    test("restoring twice is one restoring; what is gone cannot be restored", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.removeNote(noteId()));
      const once = await answerOf(notes.restoreNote(noteId()));
      expect(await answerOf(notes.restoreNote(noteId()))).toEqual(once);
      expect(await notes.restoreNote(noteId("never there"))).toMatchObject({
        ok: false,
        error: { code: "note-missing" },
      });
    });

    test("a write from before the removal, answered late, does not bring the note back", async () => {
      const note = await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.removeNote(note.id));
      await answerOf(notes.putNote(sampleNote(), keep));
      expect(await stored()).toEqual([]);
    });

    test("only what has lain there long enough is purged; the article goes with its last note", async () => {
      for (const [name, removed] of [
        ["old", 1],
        ["edge", 2],
        ["young", 3],
      ] as const) {
        await answerOf(notes.putNote(sampleNote({ id: noteId(name) }), keep));
        clock = minute(removed);
        await answerOf(notes.removeNote(noteId(name)));
      }
      expect(await answerOf(notes.purge(minute(2)))).toBe(2);
      expect(await notes.restoreNote(noteId("old"))).toMatchObject({ ok: false });
      expect(await answerOf(notes.article(articleId()))).not.toBeNull();
      expect(await answerOf(notes.purge(minute(3)))).toBe(1);
      expect(await answerOf(notes.article(articleId()))).toBeNull();
    });

    test("a note that is not in the bin is never purged", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      expect(await answerOf(notes.purge("9999-01-01T00:00:00.000Z"))).toBe(0);
      expect(await stored()).toHaveLength(1);
    });
  });

  describe("the library", () => {
    test("one article's, or everything", async () => {
      const two = { analysis: sampleAnalysis(articleId("two")), corrections: [] };
      await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("b"), article: articleId("two") }), two));
      const one = await answerOf(notes.library(articleId("two")));
      expect(one.notes.map(({ id }) => id)).toEqual([noteId("b")]);
      expect(one.articles.map(({ id }) => id)).toEqual([articleId("two")]);
      expect((await answerOf(notes.library(null))).notes).toHaveLength(2);
    });

    test("what was read and imported elsewhere is the same library", async () => {
      await answerOf(notes.putNote(sampleNote({ body: "tide", tags: ["sea"] }), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("b"), colour: "pink" }), keep));
      const library = await answerOf(notes.library(null));
      const empty = noteRepository(newStore(), () => clock);
      expect(await answerOf(empty.importLibrary(library))).toEqual({ added: 2, updated: 0, unchanged: 0 });
      expect(await answerOf(empty.library(null))).toEqual(library);
      expect(await answerOf(empty.importLibrary(library))).toEqual({ added: 0, updated: 0, unchanged: 2 });
    });

    test("importing counts what is new, later and the same; older words do not win", async () => {
      await answerOf(notes.putNote(sampleNote({ body: "mine", modified: minute(10) }), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("b"), body: "mine", modified: minute(10) }), keep));
      const imported: Note[] = [
        sampleNote({ body: "older", modified: minute(9) }),
        sampleNote({ id: noteId("b"), body: "later", modified: minute(11) }),
        sampleNote({ id: noteId("c") }),
      ];
      const counts = await answerOf(notes.importLibrary({ articles: [], notes: imported }));
      expect(counts).toEqual({ added: 1, updated: 1, unchanged: 1 });
      expect((await stored()).map(({ body }) => body).sort()).toEqual(["", "later", "mine"]);
    });

    test("an article without notes is not taken along; a later capture replaces an older one", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      const later = { ...sampleStored(articleId(), minute(50)), analysis: sampleAnalysis(articleId(), "later text") };
      const articles = [later, sampleStored(articleId("unread"))];
      await answerOf(notes.importLibrary({ articles, notes: [] }));
      expect(await answerOf(notes.article(articleId("unread")))).toBeNull();
      expect(await answerOf(notes.article(articleId()))).toMatchObject({ captured: minute(50), created: minute(20) });
      await answerOf(notes.importLibrary({ articles: [sampleStored(articleId(), minute(1))], notes: [] }));
      expect(await answerOf(notes.article(articleId()))).toMatchObject({ captured: minute(50) });
    });
  });

  test("whatever was put is read again", async () => {
    const written = fc.record({
      id: fc.integer({ min: 0, max: 9 }).map((name) => noteId(String(name))),
      body: fc.string(),
      tags: fc.array(fc.string(), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(written, { selector: ({ id }) => id }), async (all) => {
        const fresh = noteRepository(newStore(), () => clock);
        for (const each of all) await answerOf(fresh.putNote(sampleNote(each), keep));
        const read = await answerOf(fresh.notesOf(articleId()));
        expect([...read].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          all.map((each) => sampleNote(each)).sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
