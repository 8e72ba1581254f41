/** The practice article's notes: in memory, apart from the reader's own. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { practiceQuestions, withPractice } from "../../src/background/practice.ts";
import type { ArticleId } from "../../src/core/article/brand.ts";
import type { Note } from "../../src/core/notes/note.ts";
import { noteRepository } from "../../src/platform/database/note-repository.ts";
import { sessionStore } from "../../src/platform/database/session-store.ts";
import { practiceUrl } from "../../src/platform/practice-page.ts";
import { fakeBrowser } from "../platform/fake-browser.ts";
import { sampleAnalysis, sampleNote } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));

const practised = practiceUrl() as ArticleId;
const now = () => "2024-05-17T10:00:00Z";

/** The kept notes stand in memory too, in a store of their own. */
function open() {
  const kept = noteRepository(sessionStore("private"), now);
  const practice = sessionStore("practice");
  return { kept, practice, both: withPractice(kept, noteRepository(practice, now)) };
}

const sampleKept = () => ({ analysis: sampleAnalysis(), corrections: [] });
const practiceNote = (): Note => ({ ...sampleNote(), article: practised });

beforeEach(() => {
  fakeBrowser.storage.session.stored = {};
});

describe("notes on the practice article", () => {
  test("are there as long as the page is, and never among the kept ones", async () => {
    const { kept, both } = open();
    expect((await both.putNote(practiceNote(), null)).ok).toBe(true);
    expect(await both.notesOf(practised)).toMatchObject({ value: [{ article: practised }] });
    expect(await kept.library(null)).toMatchObject({ value: { notes: [] } });
    expect(await both.library(null)).toMatchObject({ value: { notes: [] } });
    expect(await both.library(practised)).toMatchObject({ value: { notes: [{ article: practised }] } });
  });

  test("can be removed, restored, undone and made again", async () => {
    const { both } = open();
    const note = practiceNote();
    await both.putNote(note, null);
    expect(await both.removeNote(note.id)).toMatchObject({ value: { id: note.id } });
    expect(await both.notesOf(practised)).toEqual({ ok: true, value: [] });
    expect(await both.restoreNote(note.id)).toMatchObject({ value: { deleted: null } });
    const steps = await both.steps(practised);
    const last = steps.ok ? steps.value.undo?.number : undefined;
    expect(await both.undo(practised, last ?? -1)).toMatchObject({ ok: true });
    expect(await both.redo(practised, last ?? -1)).toMatchObject({ ok: true });
  });

  test("are forgotten at a word, and nothing else is", async () => {
    const { both, practice } = open();
    const note = sampleNote();
    await both.putNote(note, sampleKept());
    await both.putNote(practiceNote(), null);
    await practiceQuestions(practice)["practice/forget"]({}, { isPrivate: false });
    expect(await both.notesOf(practised)).toEqual({ ok: true, value: [] });
    expect(await both.notesOf(note.article)).toMatchObject({ value: [{ id: note.id }] });
  });

  test("never take real notes along: no article moves here", async () => {
    const { both } = open();
    const note = sampleNote();
    await both.putNote(note, sampleKept());
    const { analysis, corrections } = sampleKept();
    const here = { ...analysis, article: { ...analysis.article, id: practised } };
    expect(await both.move(note.article, { analysis: here, corrections })).toMatchObject({ ok: false });
    expect(await both.notesOf(note.article)).toMatchObject({ value: [{ id: note.id }] });
  });
});

describe("kept notes", () => {
  test("are removed and restored as before", async () => {
    const { kept, both } = open();
    const note = sampleNote();
    await both.putNote(note, sampleKept());
    await both.removeNote(note.id);
    expect(await kept.notesOf(note.article)).toEqual({ ok: true, value: [] });
    await both.restoreNote(note.id);
    expect(await kept.notesOf(note.article)).toMatchObject({ value: [{ id: note.id }] });
  });
});
