/** Private windows: memory only. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { noteRepository } from "../../src/platform/database/note-repository.ts";
import { sessionStore } from "../../src/platform/database/session-store.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote } from "./samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

const { local, session } = fakeBrowser.storage;
const keep = { analysis: sampleAnalysis(), corrections: [] };
const open = () => noteRepository(sessionStore("private"), () => minute(20));

beforeEach(() => {
  session.stored = {};
  session.failure = null;
});

test("nothing is written to the disk", async () => {
  const openDatabase = vi.spyOn(indexedDB, "open");
  const notes = open();
  await notes.putNote(sampleNote(), keep);
  await notes.removeNote(noteId());
  await notes.restoreNote(noteId());
  expect(openDatabase).not.toHaveBeenCalled();
  expect(await indexedDB.databases()).toEqual([]);
  expect(local.stored).toEqual({});
});

test("notes outlive the background being stopped", async () => {
  await open().putNote(sampleNote({ body: "still here" }), keep);
  expect(await open().notesOf(articleId())).toMatchObject({ ok: true, value: [{ body: "still here" }] });
});

test("clearing forgets notes and articles, and nothing else that is in memory", async () => {
  const store = sessionStore("private");
  await noteRepository(store, () => minute(20)).putNote(sampleNote(), keep);
  session.stored.other = "kept";
  await store.clear();
  expect(session.stored).toEqual({ other: "kept" });
});

test("a full memory is a problem of its own; nothing is half-written, and the next write is not harmed", async () => {
  const notes = open();
  session.failure = new Error("Session storage quota bytes exceeded. Values were not stored.");
  expect(await notes.putNote(sampleNote(), keep)).toMatchObject({ ok: false, error: { code: "memory-full" } });
  expect(session.stored).toEqual({});
  session.failure = null;
  expect(await notes.putNote(sampleNote(), keep)).toMatchObject({ ok: true });
});
