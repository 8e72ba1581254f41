/** Notes through the whole background: stored, told to whom it concerns, and nowhere when the window is private. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId } from "../../src/core/article/brand.ts";
import { askBackground } from "../../src/platform/messenger.ts";
import { fakeBrowser } from "../platform/fake-browser.ts";
import { articleId, noteId, sampleAnalysis, sampleNote } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));
vi.mock("../../src/core/lang/languages.ts", () => ({
  languages: () => async () => (await import("../../src/core/lang/any/any-language.ts")).anyLanguage,
}));

await import("../../src/background/index.ts");

const panel = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/panel/index.html" };
const page = (incognito: boolean) => ({ id: "tidemark", url: "https://news.example/", tab: { id: 1, incognito } });

/** A new article for each test, because the disk is the same. */
let article: ArticleId;
let count = 0;
const note = (change = {}) => sampleNote({ id: noteId(article), article, ...change });
const keep = () => ({ analysis: sampleAnalysis(article), corrections: [] });
const onDisk = async () =>
  (await indexedDB.databases()).length > 0 && (await diskNotes()).filter((each) => each.article === article);

async function diskNotes(): Promise<{ article: ArticleId; deleted: string | null }[]> {
  const { openDB } = await import("idb");
  const database = await openDB("tidemark");
  const all = await database.getAll("notes");
  database.close();
  return all;
}

beforeEach(() => {
  article = articleId(String(count++));
  fakeBrowser.sender = page(false);
  fakeBrowser.done.length = 0;
  fakeBrowser.pages.clear();
  fakeBrowser.storage.session.stored = {};
  fakeBrowser.openWindows = [{ incognito: false }];
  fakeBrowser.openTabs = [1, 2].map((id) => ({ id, windowId: 1, url: undefined, active: true, incognito: id === 2 }));
  for (const id of [1, 2]) fakeBrowser.pages.set(id, () => undefined);
});

describe("in an ordinary window", () => {
  test("an article that is only read is not written down", async () => {
    expect(await askBackground("article/analyse", { article: keep().analysis.article })).toMatchObject({ ok: true });
    await askBackground("article/update", keep());
    expect(await askBackground("article/get", { id: article })).toEqual({ ok: true, value: null });
  });

  test("a note is on the disk once it is answered, and told to ordinary tabs and our own pages", async () => {
    const told = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    expect(await askBackground("note/put", { note: note(), keep: keep() })).toMatchObject({ ok: true });
    expect(await onDisk()).toHaveLength(1);
    await vi.waitFor(() => expect(fakeBrowser.doneOf("message")).toEqual([[1, "note/changed"]]));
    expect(told).toHaveBeenCalledWith({ tidemark: "announcement", type: "note/changed", ask: { articles: [article] } });
    expect(fakeBrowser.storage.session.stored).toEqual({});
    told.mockRestore();
  });

  test("removing and restoring are told; what changes nothing is not", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    await askBackground("note/remove", { id: noteId(article) });
    await askBackground("note/remove", { id: noteId(article) });
    await askBackground("note/restore", { id: noteId(article) });
    await askBackground("note/restore", { id: noteId("never there") });
    await vi.waitFor(() => expect(fakeBrowser.doneOf("message")).toHaveLength(3));
    expect(await askBackground("note/list", { article })).toMatchObject({ ok: true, value: [{ revision: 3 }] });
  });

  test("a content script cannot read the library; the panel can", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    expect(await askBackground("library/read", { article: null })).toMatchObject({ error: { code: "refused" } });
    fakeBrowser.sender = panel;
    const read = await askBackground("library/read", { article });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.notes).toHaveLength(1);
  });

  test("an article that moved is told as both, and so are its notes; so is its way back", async () => {
    const to = articleId(`${article} moved`);
    const there = { analysis: sampleAnalysis(to), corrections: [] };
    const articles = [article, to];
    await askBackground("note/put", { note: note(), keep: keep() });
    expect(await askBackground("article/move", { from: article, keep: there })).toMatchObject({
      error: { code: "refused" },
    });
    fakeBrowser.sender = panel;
    const told = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    const tellings = () =>
      told.mock.calls
        .map(([message]) => message as { tidemark: string; type: string; ask: unknown })
        .filter(({ tidemark }) => tidemark === "announcement")
        .map(({ type, ask }) => [type, ask]);
    const both = [
      ["article/moved", { articles }],
      ["note/changed", { articles }],
    ];
    expect(await askBackground("article/move", { from: article, keep: there })).toEqual({ ok: true, value: 1 });
    expect(tellings()).toEqual(both);
    expect(await askBackground("article/move", { from: article, keep: there })).toEqual({ ok: true, value: 0 });
    expect(tellings()).toEqual(both);
    expect(await askBackground("article/separate", { address: article })).toEqual({ ok: true, value: null });
    expect(tellings()).toEqual([...both, ...both]);
    told.mockRestore();
  });

  test("a change is taken back for our own pages only, and told", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    expect(await askBackground("note/undo", { article, step: 1 })).toMatchObject({ error: { code: "refused" } });
    fakeBrowser.sender = panel;
    fakeBrowser.done.length = 0;
    expect(await askBackground("note/steps", { article })).toMatchObject({
      value: { undo: { kind: "made", number: 1 } },
    });
    expect(await askBackground("note/undo", { article, step: 1 })).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(fakeBrowser.doneOf("message")).toEqual([[1, "note/changed"]]));
    expect(await askBackground("note/list", { article })).toEqual({ ok: true, value: [] });
  });

  test("the bin is emptied on start of what has lain there for 30 days", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    await askBackground("note/remove", { id: noteId(article) });
    const day = 24 * 60 * 60 * 1000;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 29 * day });
    fakeBrowser.runtime.onStartup.emit();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await onDisk()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 2 * day);
    fakeBrowser.runtime.onStartup.emit();
    await vi.waitFor(async () => expect(await onDisk()).toEqual([]));
    vi.useRealTimers();
    expect(await askBackground("article/get", { id: article })).toEqual({ ok: true, value: null });
  });
});

describe("in a private window", () => {
  beforeEach(() => {
    fakeBrowser.sender = page(true);
    fakeBrowser.openWindows = [{ incognito: false }, { incognito: true }, { incognito: true }];
  });

  test("everything works, and nothing is on the disk", async () => {
    await askBackground("note/put", { note: note({ body: "private" }), keep: keep() });
    await askBackground("article/update", keep());
    await askBackground("note/remove", { id: noteId(article) });
    await askBackground("note/restore", { id: noteId(article) });
    expect(await askBackground("note/list", { article })).toMatchObject({ value: [{ body: "private" }] });
    expect(await askBackground("article/get", { id: article })).toMatchObject({ value: { id: article } });
    expect(await onDisk()).toEqual([]);
    expect(JSON.stringify(fakeBrowser.storage.local.stored)).not.toContain(article);
  });

  test("what is private is not told to ordinary tabs, and not found in ordinary windows", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    await vi.waitFor(() => expect(fakeBrowser.doneOf("message")).toEqual([[2, "note/changed"]]));
    fakeBrowser.sender = page(false);
    expect(await askBackground("note/list", { article })).toEqual({ ok: true, value: [] });
  });

  test("the panel there, which has no tab, writes to memory too", async () => {
    fakeBrowser.sender = panel;
    const question = { tidemark: "background", type: "note/put", ask: { note: note(), keep: keep() }, isPrivate: true };
    expect(await fakeBrowser.runtime.sendMessage(question)).toMatchObject({ ok: true });
    expect(await onDisk()).toEqual([]);
  });

  test("the tags there are those of its own notes, and told to our own pages alone", async () => {
    await askBackground("note/put", { note: note({ tags: ["secret"] }), keep: keep() });
    expect(await askBackground("tag/list", {})).toMatchObject({ error: { code: "refused" } });
    fakeBrowser.sender = panel;
    const question = { tidemark: "background", type: "tag/list", ask: {}, isPrivate: true };
    expect(await fakeBrowser.runtime.sendMessage(question)).toEqual({ ok: true, value: [{ tag: "secret", notes: 1 }] });
    expect(await askBackground("tag/list", {})).not.toMatchObject({ value: [{ tag: "secret" }] });
  });

  test("all is forgotten with the last one, not before", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    fakeBrowser.openWindows = [{ incognito: false }, { incognito: true }];
    fakeBrowser.windows.onRemoved.emit(3);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await askBackground("note/list", { article })).toMatchObject({ value: [{}] });
    fakeBrowser.openWindows = [{ incognito: false }];
    fakeBrowser.windows.onRemoved.emit(2);
    await vi.waitFor(() => expect(fakeBrowser.storage.session.stored).toEqual({}));
  });

  test("what came in while the last one closed is forgotten when another opens", async () => {
    await askBackground("note/put", { note: note(), keep: keep() });
    fakeBrowser.openWindows = [{ incognito: false }, { incognito: true }];
    fakeBrowser.windows.onCreated.emit({ incognito: true });
    await vi.waitFor(() => expect(fakeBrowser.storage.session.stored).toEqual({}));
  });
});
