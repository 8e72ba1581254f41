/** Opening an article at a note: in the tab that shows it, or in a new one; and to the note itself where Tidemark runs. */
import { beforeEach, expect, test, vi } from "vitest";
import type { NoteId } from "../../../src/core/article/brand.ts";
import { ok } from "../../../src/core/article/result.ts";
import { noteLink, openNote } from "../../../src/ui/library/notes/open-note.ts";
import { asked, asModule, browser, forgetAll, handlers } from "../panel/fake-browser.ts";
import { sampleShelf } from "./sample-shelf.ts";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);

const created: string[] = [];
const shown: number[] = [];
let tabs: { id: number; windowId: number; url?: string }[] = [];

/** The first note of the sample: on https://coast.example/gate. */
const note = () => {
  const [first] = sampleShelf().notes;
  if (!first) throw new Error("no note");
  return first.note;
};

beforeEach(() => {
  forgetAll();
  created.length = 0;
  shown.length = 0;
  Object.assign(browser.tabs, {
    query: async () => tabs,
    create: async ({ url }: { url: string }) => {
      created.push(url);
      return { id: 9 };
    },
    update: async (id: number) => void shown.push(id),
  });
  for (const api of [browser, asModule]) Object.assign(api, { windows: { update: async () => undefined } });
});

const describes = (stage: string, outcome: object | null) =>
  handlers.set("page/describe", () =>
    ok({ stage, notes: outcome === null ? [] : [{ note: { id: note().id as NoteId }, outcome }] }),
  );

const wentTo = () => asked.filter(({ type }) => type === "page/goTo").map(({ ask }) => ask);

test("where nothing runs, a new tab opens at the words", async () => {
  tabs = [{ id: 3, windowId: 1 }];
  describes("ready", null);
  await openNote(note());
  expect(created).toEqual(["https://coast.example/gate#:~:text=We%20waited%20too%20long"]);
  expect(wentTo()).toEqual([]);
});

test("the tab that shows the article already is shown, and goes to the note", async () => {
  tabs = [
    { id: 3, windowId: 1, url: "https://coast.example/other" },
    { id: 4, windowId: 1, url: "https://coast.example/gate#comments" },
  ];
  describes("ready", { status: "moved", span: { start: 5, end: 9 }, score: 0.9 });
  await openNote(note());
  expect([created, shown]).toEqual([[], [4]]);
  expect(wentTo()).toEqual([{ span: { start: 5, end: 9 } }]);
});

test("a note that lost its place leads to the article alone", async () => {
  tabs = [];
  describes("ready", { status: "lost", reason: "not-found" });
  await openNote(note());
  expect(created).toHaveLength(1);
  expect(wentTo()).toEqual([]);
});

test.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "nonsense"])(
  "%s is no link, and opens nothing",
  async (source) => {
    const hostile = { ...note(), target: { ...note().target, source } };
    expect(noteLink(hostile)).toBeNull();
    await openNote(hostile);
    expect(created).toEqual([]);
  },
);
