/** What holds for notes wherever they live: on disk and in the memory of private windows alike. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Result } from "../../src/core/article/result.ts";
import type { Note } from "../../src/core/notes/note.ts";
import { countTags } from "../../src/core/notes/tag-count.ts";
import { connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../src/platform/database/note-repository.ts";
import { sessionStore } from "../../src/platform/database/session-store.ts";
import type { Store } from "../../src/platform/database/store.ts";
import { bringIn } from "./bring-in.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote, sampleStored } from "./samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

let clock = minute(20);
let count = 0;

const stores = {
  "on disk": () => indexedStore(connectTo(`tidemark-${count++}`, migrations)),
  "in memory": () => {
    fakeBrowser.storage.session.stored = {};
    return sessionStore("private");
  },
};

const keep = { analysis: sampleAnalysis(), corrections: [] };

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

describe.each(Object.entries(stores))("%s", (_, newStore) => {
  let store: Store;
  let notes: NoteRepository;
  const stored = (article = articleId()) => answerOf(notes.notesOf(article));

  beforeEach(() => {
    clock = minute(20);
    store = newStore();
    notes = noteRepository(store, () => clock);
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
      expect(await answerOf(notes.library(null))).toEqual({ articles: [], notes: [], addresses: [] });
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

  describe("tags", () => {
    const put = (name: string, tags: readonly string[]) =>
      answerOf(notes.putNote(sampleNote({ id: noteId(name), tags }), keep));

    test("each with the number of its notes, the most used first; those of notes in the bin do not count", async () => {
      await put("a", ["tide", "vote"]);
      await put("b", ["vote", "vote", "Ælfric"]);
      await put("c", ["vote", "gone"]);
      await put("d", []);
      await answerOf(notes.removeNote(noteId("c")));
      expect(await answerOf(notes.tags())).toEqual([
        { tag: "vote", notes: 2 },
        { tag: "tide", notes: 1 },
        { tag: "Ælfric", notes: 1 },
      ]);
      await answerOf(notes.restoreNote(noteId("c")));
      expect(await answerOf(notes.tags())).toContainEqual({ tag: "gone", notes: 1 });
    });

    test("are the same as counted from the notes themselves, whatever was done to them", async () => {
      const tags = fc.array(fc.constantFrom("a", "b", "B", "é", "long tag", ""), { maxLength: 4 });
      const at = fc.nat({ max: 4 });
      const step = fc.oneof(
        fc.record({ kind: fc.constant("put" as const), at, tags }),
        fc.record({ kind: fc.constant("import" as const), at, tags }),
        fc.record({ kind: fc.constantFrom("remove" as const, "restore" as const, "add-tag" as const), at }),
        fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "purge" as const) }),
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const store = newStore();
          const fresh = noteRepository(store, () => clock);
          run++;
          const idOf = (each: number) => noteId(`${run}-${each}`);
          for (const [number, each] of steps.entries()) {
            clock = minute(number);
            const written = { modified: clock, revision: 99 };
            if (each.kind === "put")
              await fresh.putNote(sampleNote({ id: idOf(each.at), tags: each.tags, ...written }), keep);
            else if (each.kind === "import") {
              const note = sampleNote({ id: idOf(each.at), tags: each.tags, ...written });
              const stored = { id: articleId(), ...keep, created: clock, captured: clock };
              await bringIn(store, { notes: [note], articles: [stored], addresses: [] });
            } else if (each.kind === "remove") await fresh.removeNote(idOf(each.at));
            else if (each.kind === "restore") await fresh.restoreNote(idOf(each.at));
            else if (each.kind === "add-tag") await fresh.changeNotes([idOf(each.at)], { kind: "add-tag", tag: "new" });
            else if (each.kind === "purge") await fresh.purge(clock);
            else {
              const next = (await answerOf(fresh.steps(articleId())))[each.kind];
              if (next) await fresh[each.kind](articleId(), next.number);
            }
          }
          const { notes: alive } = await answerOf(fresh.library(null));
          expect(await answerOf(fresh.tags())).toEqual(countTags(alive));
        }),
        { numRuns: 60 },
      );
    });
  });

  describe("the library", () => {
    test("is counted as it would be read, without what is in the bin", async () => {
      const two = { analysis: sampleAnalysis(articleId("two")), corrections: [] };
      await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("b") }), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("c"), article: articleId("two") }), two));
      expect(await answerOf(notes.size())).toEqual({ articles: 2, notes: 3 });
      await answerOf(notes.removeNote(noteId("b")));
      await answerOf(notes.removeNote(noteId("c")));
      expect(await answerOf(notes.size())).toEqual({ articles: 1, notes: 1 });
    });

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
      const other = newStore();
      const empty = noteRepository(other, () => clock);
      expect(await answerOf(bringIn(other, library))).toMatchObject({ added: 2, updated: 0, unchanged: 0 });
      expect(await answerOf(empty.library(null))).toEqual(library);
      expect(await answerOf(bringIn(other, library))).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    });

    test("importing counts what is new, later and the same; older words do not win", async () => {
      await answerOf(notes.putNote(sampleNote({ body: "mine", modified: minute(10) }), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("b"), body: "mine", modified: minute(10) }), keep));
      const imported: Note[] = [
        sampleNote({ body: "older", modified: minute(9) }),
        sampleNote({ id: noteId("b"), body: "later", modified: minute(11) }),
        sampleNote({ id: noteId("c") }),
      ];
      const counts = await answerOf(bringIn(store, { articles: [], notes: imported, addresses: [] }));
      expect(counts).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
      expect((await stored()).map(({ body }) => body).sort()).toEqual(["", "later", "mine"]);
    });

    test("an article without notes is not taken along; a later capture replaces an older one", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      const later = { ...sampleStored(articleId(), minute(50)), analysis: sampleAnalysis(articleId(), "later text") };
      const articles = [later, sampleStored(articleId("unread"))];
      await answerOf(bringIn(store, { articles, notes: [], addresses: [] }));
      expect(await answerOf(notes.article(articleId("unread")))).toBeNull();
      expect(await answerOf(notes.article(articleId()))).toMatchObject({ captured: minute(50), created: minute(20) });
      await answerOf(bringIn(store, { articles: [sampleStored(articleId(), minute(1))], notes: [], addresses: [] }));
      expect(await answerOf(notes.article(articleId()))).toMatchObject({ captured: minute(50) });
    });
  });

  describe("where the reader stopped", () => {
    const position = { offset: 7, progress: 0.5, at: minute(3) };

    test("is kept with a stored article, and with no other", async () => {
      await answerOf(notes.putPosition(articleId(), position));
      expect(await answerOf(notes.position(articleId()))).toBeNull();
      await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putPosition(articleId(), position));
      expect(await answerOf(notes.position(articleId()))).toEqual(position);
    });

    test("moves with the article, and goes with it", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putPosition(articleId(), position));
      const two = { analysis: sampleAnalysis(articleId("two")), corrections: [] };
      await answerOf(notes.move(articleId(), two));
      expect(await answerOf(notes.position(articleId()))).toBeNull();
      expect(await answerOf(notes.position(articleId("two")))).toEqual(position);
      await answerOf(notes.removeNote(noteId()));
      await answerOf(notes.purge(minute(59)));
      expect(await answerOf(notes.position(articleId("two")))).toBeNull();
    });
  });

  describe("taking back", () => {
    const steps = () => answerOf(notes.steps(articleId()));
    const turn = async (way: "undo" | "redo") => {
      const next = (await steps())[way];
      return next ? answerOf(notes[way](articleId(), next.number)) : null;
    };

    test("step by step to the beginning, and forth again to the end", async () => {
      let note = await answerOf(notes.putNote(sampleNote(), keep));
      const states = [{ deleted: null, body: "", colour: "yellow" }];
      for (const change of [{ body: "tide" }, { colour: "pink" }, { body: "high tide" }] as const) {
        note = await answerOf(notes.putNote({ ...note, ...change }, null));
        states.push({ ...states[states.length - 1], ...change } as (typeof states)[number]);
      }
      await answerOf(notes.removeNote(note.id));
      for (const state of states.toReversed()) expect(await turn("undo")).toMatchObject(state);
      expect(await turn("undo")).toMatchObject({ deleted: minute(20) });
      expect(await stored()).toEqual([]);
      expect(await turn("undo")).toBeNull();
      for (const state of states) expect(await turn("redo")).toMatchObject(state);
      expect(await turn("redo")).toMatchObject({ body: "high tide", deleted: minute(20) });
      expect((await steps()).redo).toBeNull();
    });

    test("asked for twice, because the answer was lost, is done once", async () => {
      const note = await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putNote({ ...note, body: "tide" }, null));
      const next = (await steps()).undo;
      const once = await answerOf(notes.undo(articleId(), next?.number ?? 0));
      expect(await answerOf(notes.undo(articleId(), next?.number ?? 0))).toEqual(once);
      expect((await steps()).undo?.kind).toBe("made");
    });

    test("a step that is not the next one any more is refused, and nothing changes", async () => {
      const note = await answerOf(notes.putNote(sampleNote(), keep));
      const { undo } = await steps();
      await answerOf(notes.putNote({ ...note, body: "tide" }, null));
      expect(await notes.undo(articleId(), undo?.number ?? 0)).toMatchObject({ error: { code: "step-overtaken" } });
      expect(await notes.redo(articleId(), 99)).toMatchObject({ error: { code: "step-overtaken" } });
      expect(await stored()).toMatchObject([{ body: "tide" }]);
    });

    test("a new change ends what could be made again", async () => {
      const note = await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putNote({ ...note, body: "tide" }, null));
      const back = await turn("undo");
      if (!back) throw new Error("nothing to take back");
      await answerOf(notes.putNote({ ...back, colour: "blue" }, null));
      expect(await steps()).toMatchObject({ undo: { kind: "colour" }, redo: null });
    });

    test("a note that an import replaced keeps the import's words", async () => {
      const note = await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putNote({ ...note, body: "mine" }, null));
      const later = sampleNote({ body: "imported", modified: minute(59) });
      await answerOf(bringIn(store, { articles: [], notes: [later], addresses: [] }));
      expect(await steps()).toEqual({ undo: null, redo: null });
    });

    test("goes with its notes: purged for good, or older than the bin", async () => {
      await answerOf(notes.putNote(sampleNote(), keep));
      await answerOf(notes.putNote(sampleNote({ id: noteId("b") }), keep));
      clock = minute(30);
      await answerOf(notes.removeNote(noteId("b")));
      await answerOf(notes.purge(minute(25)));
      expect((await steps()).undo).toMatchObject({ kind: "removed", note: noteId("b") });
      await answerOf(notes.purge(minute(30)));
      expect(await steps()).toEqual({ undo: null, redo: null });
    });
  });

  describe("one article at several addresses", () => {
    const kept = (name: string, url: string, title = "High water") => {
      const analysis = sampleAnalysis(articleId(name));
      return { analysis: { ...analysis, article: { ...analysis.article, url, title } }, corrections: [] };
    };
    const identify = (name: string, url: string, title = "High water") =>
      answerOf(notes.identify({ id: articleId(name), url, title }));
    const put = (name: string, url: string, id = noteId()) =>
      answerOf(notes.putNote(sampleNote({ id, article: articleId(name) }), kept(name, url)));

    test.each([
      { what: "itself", seen: ["one", "https://news.example/one"], known: "one" },
      { what: "itself, whatever it is called now", seen: ["one", "https://news.example/one", "Other"], known: "one" },
      {
        what: "its address without the canonical link",
        seen: ["read/one", "https://news.example/read/one"],
        known: "one",
      },
      { what: "another canonical link at its address", seen: ["new", "https://news.example/read/one"], known: "one" },
      {
        what: "its address with another article on it",
        seen: ["read/one", "https://news.example/read/one", "Other"],
        known: "read/one",
      },
      {
        what: "an article without a title at its address",
        seen: ["new", "https://news.example/read/one", ""],
        known: "new",
      },
      { what: "another address", seen: ["two", "https://news.example/two"], known: "two" },
    ] as const)("$what", async ({ seen: [name, url, title], known }) => {
      await put("one", "https://news.example/read/one?utm_source=feed");
      expect(await identify(name, url, title)).toBe(articleId(known));
    });

    test("is known from the canonical link that appeared later", async () => {
      await put("read/one", "https://news.example/read/one");
      expect(await identify("one", "https://news.example/read/one")).toBe(articleId("read/one"));
    });

    test("articles of that title are offered with their notes", async () => {
      await put("old", "https://news.example/old");
      await put("other", "https://news.example/other", noteId("b"));
      await answerOf(notes.removeNote(noteId("b")));
      const found = [
        { id: articleId("old"), url: "https://news.example/old", title: "High water", captured: minute(20), notes: 1 },
      ];
      expect(await answerOf(notes.heads("High water"))).toEqual(found);
      expect(await answerOf(notes.heads(null))).toEqual(found);
      expect(await answerOf(notes.heads("High"))).toEqual([]);
    });

    test("notes that moved are at the new address, and so is whoever opens the old one", async () => {
      await put("old", "https://news.example/old");
      await put("old", "https://news.example/old", noteId("b"));
      await answerOf(notes.removeNote(noteId("b")));
      expect(await answerOf(notes.move(articleId("old"), kept("new", "https://news.example/new", "Renamed")))).toBe(2);
      expect(await stored(articleId("old"))).toEqual([]);
      expect(await answerOf(notes.article(articleId("old")))).toBeNull();
      expect(await stored(articleId("new"))).toMatchObject([{ id: noteId(), target: sampleNote().target }]);
      expect(await identify("old", "https://news.example/old", "Whatever")).toBe(articleId("new"));
      await answerOf(notes.restoreNote(noteId("b")));
      expect(await stored(articleId("new"))).toHaveLength(2);
      expect(await answerOf(notes.move(articleId("old"), kept("new", "https://news.example/new")))).toBe(0);
    });

    test("a late write to the old address follows", async () => {
      const note = await put("old", "https://news.example/old");
      await answerOf(notes.move(articleId("old"), kept("new", "https://news.example/new")));
      const written = { ...note, body: "late", modified: minute(30) };
      expect(await answerOf(notes.putNote(written, null))).toMatchObject({ article: articleId("new"), body: "late" });
      await put("old", "https://news.example/old", noteId("c"));
      expect(await stored(articleId("new"))).toHaveLength(2);
    });

    test("separated again, each is where it was; what was added since stays", async () => {
      await put("old", "https://news.example/old");
      await put("new", "https://news.example/new", noteId("b"));
      const before = await answerOf(notes.library(null));
      await answerOf(notes.move(articleId("old"), kept("new", "https://news.example/new")));
      await put("new", "https://news.example/new", noteId("c"));
      expect(await answerOf(notes.separate(articleId("old")))).toBe(articleId("new"));
      const ids = async (name: string) => (await stored(articleId(name))).map(({ id }) => id).sort();
      expect(await ids("old")).toEqual([noteId()]);
      expect(await ids("new")).toEqual([noteId("b"), noteId("c")]);
      const after = await answerOf(notes.library(null));
      expect(new Set(after.articles)).toEqual(new Set(before.articles));
      expect(await identify("old", "https://news.example/old")).toBe(articleId("old"));
      expect(await notes.separate(articleId("old"))).toMatchObject({ error: { code: "address-unknown" } });
    });

    test("moved twice, the oldest address still leads to it, and it may come home", async () => {
      await put("a", "https://news.example/a");
      await answerOf(notes.move(articleId("a"), kept("b", "https://news.example/b")));
      await answerOf(notes.move(articleId("b"), kept("c", "https://news.example/c")));
      expect(await identify("a", "https://news.example/a", "Any")).toBe(articleId("c"));
      await answerOf(notes.move(articleId("c"), kept("a", "https://news.example/a")));
      expect(await stored(articleId("a"))).toHaveLength(1);
      expect(await identify("b", "https://news.example/b", "Any")).toBe(articleId("a"));
      expect(await identify("a", "https://news.example/a", "Any")).toBe(articleId("a"));
    });

    test("what was changed at the old address can be taken back at the new one", async () => {
      const note = await put("old", "https://news.example/old");
      await answerOf(notes.putNote({ ...note, body: "tide" }, null));
      await answerOf(notes.move(articleId("old"), kept("new", "https://news.example/new")));
      const { undo } = await answerOf(notes.steps(articleId("new")));
      expect(undo?.kind).toBe("body");
      expect(await answerOf(notes.undo(articleId("new"), undo?.number ?? 0))).toMatchObject({ body: "" });
    });

    test("exported and imported elsewhere, the addresses come along", async () => {
      await put("old", "https://news.example/old");
      await answerOf(notes.move(articleId("old"), kept("new", "https://news.example/new")));
      const library = await answerOf(notes.library(null));
      const other = newStore();
      notes = noteRepository(other, () => clock);
      await answerOf(bringIn(other, library));
      expect(await answerOf(notes.library(null))).toEqual(library);
      expect(await identify("old", "https://news.example/old", "Any")).toBe(articleId("new"));
    });

    test("with the last note everything about it goes", async () => {
      await put("one", "https://news.example/read/one");
      await answerOf(notes.removeNote(noteId()));
      await answerOf(notes.purge(minute(59)));
      expect(await answerOf(notes.addressesOf(articleId("one")))).toEqual([]);
      expect(await identify("read/one", "https://news.example/read/one")).toBe(articleId("read/one"));
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
