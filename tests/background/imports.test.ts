/** A file brought in through the whole background: for our own pages only, told when done, in memory when private. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId } from "../../src/core/article/brand.ts";
import { askBackground } from "../../src/platform/messenger.ts";
import { readSettings } from "../../src/platform/settings.ts";
import { fakeBrowser } from "../platform/fake-browser.ts";
import { articleId, noteId, sampleNote, sampleStored } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));
vi.mock("../../src/core/lang/languages.ts", () => ({
  languages: () => async () => (await import("../../src/core/lang/any/any-language.ts")).anyLanguage,
}));

await import("../../src/background/index.ts");

const panel = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/panel/index.html" };

let article: ArticleId;
let session = "";
let count = 0;
const part = () => ({
  stored: sampleStored(article),
  notes: [sampleNote({ id: noteId(article), article })],
  addresses: [],
});
const rule = { kind: "hide", name: "Ada", type: "person" } as const;

beforeEach(() => {
  article = articleId(`import-${count}`);
  session = `session-${count++}`;
  fakeBrowser.sender = panel;
  fakeBrowser.storage.session.stored = {};
  fakeBrowser.storage.local.stored = {};
});

const stage = () => askBackground("import/stage", { session, first: 0, parts: [part()] });
const commit = () => askBackground("import/commit", { session, mode: "merge", parts: 1, rules: [rule] });

describe("bringing a file in", () => {
  test("is told when it is done, with the rules for names that came along", async () => {
    const told = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    expect(await stage()).toEqual({ ok: true, value: [["added"]] });
    expect(await commit()).toMatchObject({ ok: true, value: { added: 1 } });
    expect(told).toHaveBeenCalledWith({ tidemark: "announcement", type: "note/changed", ask: { articles: null } });
    expect((await readSettings()).entityRules).toEqual([rule]);
    expect(await askBackground("library/part", { article, bin: false })).toEqual({ ok: true, value: part() });
    told.mockRestore();
  });

  test("that a page has done itself is told by it, with the rules for names that came along", async () => {
    const told = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    expect(await askBackground("import/done", { rules: [rule] })).toEqual({ ok: true, value: null });
    expect(told).toHaveBeenCalledWith({ tidemark: "announcement", type: "note/changed", ask: { articles: null } });
    expect((await readSettings()).entityRules).toEqual([rule]);
    told.mockRestore();
  });

  test("that a private window says is done is told to nobody: it has none of its own", async () => {
    const told = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    const ask = { rules: [rule] };
    await fakeBrowser.runtime.sendMessage({ tidemark: "background", type: "import/done", ask, isPrivate: true });
    expect(told).not.toHaveBeenCalledWith(expect.objectContaining({ type: "note/changed" }));
    expect((await readSettings()).entityRules).toEqual([]);
    told.mockRestore();
  });

  test("changes nothing once it was discarded, and is not told", async () => {
    await stage();
    await askBackground("import/discard", { session });
    const told = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    expect(await commit()).toMatchObject({ error: { code: "import-incomplete" } });
    expect(told).not.toHaveBeenCalledWith(expect.objectContaining({ type: "note/changed" }));
    expect((await readSettings()).entityRules).toEqual([]);
    told.mockRestore();
  });

  test("is for our own pages only", async () => {
    fakeBrowser.sender = { id: "tidemark", url: "https://news.example/", tab: { id: 1, incognito: false } };
    const done = askBackground("import/done", { rules: [rule] });
    for (const asked of [stage(), commit(), done, askBackground("import/discard", { session })]) {
      expect(await asked).toMatchObject({ error: { code: "refused" } });
    }
  });

  test.each(["onStartup", "onInstalled"] as const)("what waits is forgotten with %s", async (event) => {
    await stage();
    fakeBrowser.runtime[event].emit({ reason: "update" });
    await vi.waitFor(async () =>
      expect(await askBackground("import/foresee", { session, mode: "merge" })).toMatchObject({ value: { added: 0 } }),
    );
  });

  test("from a private window goes to memory, and leaves the settings alone", async () => {
    const inPrivate = (type: string, ask: object) =>
      fakeBrowser.runtime.sendMessage({ tidemark: "background", type, ask, isPrivate: true });
    await inPrivate("import/stage", { session, first: 0, parts: [part()] });
    expect(await inPrivate("import/commit", { session, mode: "merge", parts: 1, rules: [rule] })).toMatchObject({
      value: { added: 1 },
    });
    expect(JSON.stringify(fakeBrowser.storage.session.stored)).toContain(article);
    expect((await readSettings()).entityRules).toEqual([]);
    expect(await askBackground("library/part", { article, bin: true })).toEqual({ ok: true, value: null });
  });
});

test("an article all of whose notes are in the bin is in the library with its bin only", async () => {
  await stage();
  await commit();
  await askBackground("note/remove", { id: noteId(article) });
  const articles = async (bin: boolean) => {
    const answer = await askBackground("library/articles", { bin });
    return answer.ok ? answer.value.includes(article) : answer;
  };
  expect(await articles(false)).toBe(false);
  expect(await articles(true)).toBe(true);
  expect(await askBackground("library/part", { article, bin: false })).toEqual({ ok: true, value: null });
  expect(await askBackground("library/part", { article, bin: true })).toMatchObject({ value: { notes: [{}] } });
});
