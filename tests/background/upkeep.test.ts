/** Mending, erasing and renewing: by our own pages only, of what is on disk only. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { askBackground } from "../../src/platform/messenger.ts";
import { fakeBrowser } from "../platform/fake-browser.ts";
import { noteId, sampleAnalysis, sampleNote } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));
vi.mock("../../src/core/lang/languages.ts", () => ({ languages: () => async () => null }));

await import("../../src/background/index.ts");

const options = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/options/index.html" };
const nothing = { notes: [], articles: [], steps: [], addresses: [], digests: [] };

const questions = [
  ["upkeep/mend", { ...nothing, notes: [noteId()] }],
  ["upkeep/erase", {}],
  ["upkeep/renew", {}],
] as const;

const stored = async () => {
  const all = await askBackground("library/read", { article: null });
  return all.ok ? all.value.notes.length : all.error.code;
};

beforeEach(async () => {
  fakeBrowser.sender = options;
  await askBackground("note/put", { note: sampleNote(), keep: { analysis: sampleAnalysis(), corrections: [] } });
});

test.each(questions)("%s is refused to content scripts and in private windows", async (question, ask) => {
  fakeBrowser.sender = { id: "tidemark", url: "https://news.example/one", tab: { id: 1, incognito: false } };
  expect(await askBackground(question, ask as never)).toMatchObject({ ok: false, error: { code: "refused" } });
  fakeBrowser.sender = { ...options, tab: { id: 2, incognito: true } };
  expect(await askBackground(question, ask as never)).toMatchObject({ ok: false, error: { code: "refused" } });
  fakeBrowser.sender = options;
  expect(await stored()).toBe(1);
});

test("mending leaves a note that can be read, and refuses what is no key", async () => {
  expect(await askBackground("upkeep/mend", { ...nothing, notes: [noteId()] })).toMatchObject({ ok: true });
  expect(await stored()).toBe(1);
  const wrong = { ...nothing, steps: [["a", 1]] } as never;
  expect(await askBackground("upkeep/mend", wrong)).toMatchObject({ ok: false, error: { code: "invalid" } });
});

test("a library that opens is not given up", async () => {
  expect(await askBackground("upkeep/renew", {})).toMatchObject({ ok: false, error: { code: "library-opens" } });
  expect(await stored()).toBe(1);
});

test("erasing takes everything, once and again", async () => {
  for (let times = 0; times < 2; times++) {
    expect(await askBackground("upkeep/erase", {})).toEqual({ ok: true, value: null });
    expect(await stored()).toBe(0);
  }
});
