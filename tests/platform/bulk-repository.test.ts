/** One change of many notes, on disk and in the memory of private windows. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { NoteId } from "../../src/core/article/brand.ts";
import { connectTo } from "../../src/platform/database/connection.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../src/platform/database/note-repository.ts";
import { sessionStore } from "../../src/platform/database/session-store.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { valueIn } from "./library/library-world.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote } from "./samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

let count = 0;
const stores = {
  "on disk": () => indexedStore(connectTo(`bulk-${count++}`, migrations)),
  "in memory": () => {
    fakeBrowser.storage.session.stored = {};
    return sessionStore("private");
  },
};

describe.each(Object.entries(stores))("%s", (_, newStore) => {
  let notes: NoteRepository;
  const ids = Array.from({ length: 12 }, (_, at) => noteId(String(at)));
  const articleOf = (at: number) => articleId(at % 2 === 0 ? "even" : "odd");
  const all = async () =>
    [
      ...(await valueIn(notes.notesOf(articleId("even")))),
      ...(await valueIn(notes.notesOf(articleId("odd")))),
    ].toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

  beforeEach(async () => {
    notes = noteRepository(newStore(), () => minute(20));
    for (const [at, id] of ids.entries()) {
      const note = sampleNote({ id, article: articleOf(at), tags: at < 4 ? ["sea"] : [] });
      await valueIn(notes.putNote(note, { analysis: sampleAnalysis(articleOf(at)), corrections: [] }));
    }
  });

  test("is made to all, and told of those that it changed only", async () => {
    const made = await valueIn(notes.changeNotes(ids, { kind: "add-tag", tag: "sea" }));
    expect(made.notes.map(({ id }) => id)).toEqual(ids.slice(4));
    expect(new Set(made.articles)).toEqual(new Set([articleId("even"), articleId("odd")]));
    expect((await all()).every(({ tags }) => tags.join() === "sea")).toBe(true);
    expect(await valueIn(notes.changeNotes(ids, { kind: "add-tag", tag: "sea" }))).toEqual({ articles: [], notes: [] });
  });

  test("is taken back with what it answered, and where it was not made nothing is", async () => {
    const before = (await all()).map(({ id, tags }) => ({ id, tags }));
    const made = await valueIn(notes.changeNotes(ids, { kind: "add-tag", tag: "sea" }));
    const [back] = made.notes.map((each) => each.back);
    if (!back) throw new Error("nothing made");
    await valueIn(
      notes.changeNotes(
        made.notes.map(({ id }) => id),
        back,
      ),
    );
    expect((await all()).map(({ id, tags }) => ({ id, tags }))).toEqual(before);
  });

  test("to the bin and back: what was in it before stays there", async () => {
    await valueIn(notes.removeNote(noteId("0")));
    const made = await valueIn(notes.changeNotes(ids, { kind: "remove" }));
    expect(made.notes).toHaveLength(11);
    expect(await all()).toEqual([]);
    await valueIn(
      notes.changeNotes(
        made.notes.map(({ id }) => id),
        { kind: "restore" },
      ),
    );
    expect((await all()).map(({ id }) => id)).toEqual(ids.slice(1));
  });

  test("each note's step can be taken back by itself", async () => {
    await valueIn(notes.changeNotes(ids, { kind: "colour", colour: "green" }));
    const { undo } = await valueIn(notes.steps(articleId("odd")));
    expect(undo).toMatchObject({ note: noteId("11"), kind: "colour" });
    await valueIn(notes.undo(articleId("odd"), undo?.number ?? 0));
    expect((await all()).filter(({ colour }) => colour === "yellow").map(({ id }) => id)).toEqual([noteId("11")]);
  });

  test("of more notes of one article than its steps reach back, the last steps are kept", async () => {
    const many = Array.from({ length: 250 }, (_, at) => noteId(`many${at}`));
    for (const id of many) await valueIn(notes.putNote(sampleNote({ id, article: articleId("even") }), null));
    await valueIn(notes.changeNotes(many, { kind: "status", status: "checked" }));
    expect((await valueIn(notes.steps(articleId("even")))).undo).toMatchObject({ note: many.at(-1), kind: "status" });
  });

  test("notes that are gone are passed over", async () => {
    const made = await valueIn(notes.changeNotes(["never there" as NoteId, noteId("1")], { kind: "remove" }));
    expect(made.notes).toEqual([{ id: noteId("1"), back: { kind: "restore" } }]);
  });
});
