/** The bin can be emptied at the reader's word, by our own pages only, and takes nothing else along. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { askBackground, onAnnouncement } from "../../src/platform/messenger.ts";
import { fakeBrowser } from "../platform/fake-browser.ts";
import { noteId, sampleAnalysis, sampleNote } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));
vi.mock("../../src/core/lang/languages.ts", () => ({ languages: () => async () => null }));

await import("../../src/background/index.ts");

const panel = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/panel/index.html" };
const keep = { analysis: sampleAnalysis(), corrections: [] };

beforeEach(() => {
  fakeBrowser.sender = panel;
});

test("what is in it is gone for good, what is not stays", async () => {
  for (const name of ["stays", "goes"]) {
    await askBackground("note/put", { note: sampleNote({ id: noteId(name), body: name }), keep });
  }
  await askBackground("note/remove", { id: noteId("goes") });
  expect(await askBackground("bin/empty", {})).toEqual({ ok: true, value: 1 });
  expect(await askBackground("note/restore", { id: noteId("goes") })).toMatchObject({
    error: { code: "note-missing" },
  });
  const all = await askBackground("library/read", { article: null });
  expect(all.ok && all.value.notes.map(({ body }) => body)).toEqual(["stays"]);
  expect(await askBackground("bin/empty", {})).toEqual({ ok: true, value: 0 });
});

test("who lists what is in it is told that it is empty", async () => {
  const heard: unknown[] = [];
  const stop = onAnnouncement("note/changed", (change) => heard.push(change));
  await askBackground("note/put", { note: sampleNote({ id: noteId("goes") }), keep });
  await askBackground("note/remove", { id: noteId("goes") });
  heard.length = 0;
  await askBackground("bin/empty", {});
  await askBackground("bin/empty", {});
  expect(heard).toEqual([{ articles: null }]);
  stop();
});

test("a content script may not ask for it", async () => {
  fakeBrowser.sender = { id: "tidemark", url: "https://news.example/", tab: { id: 1, incognito: false } };
  expect(await askBackground("bin/empty", {})).toMatchObject({ ok: false, error: { code: "refused" } });
});
