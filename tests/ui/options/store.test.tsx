import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { StoreModel } from "../../../src/ui/options/store-model.ts";
import { StoreSection } from "../../../src/ui/options/store-section.tsx";
import { libraryIn } from "../../../src/ui/panel/sharing/article-files.ts";
import { RoomModel } from "../../../src/ui/parts/room-model.ts";
import { ToastArea, ToastModel } from "../../../src/ui/parts/toast.tsx";
import { announce, answers, asked, startAnew } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const article = "https://coast.example/pier" as ArticleId;

const note = (id: string, modified: string): Note => ({
  id: id as NoteId,
  article,
  target: {
    source: "https://coast.example/pier",
    selectors: [{ type: "TextQuoteSelector", exact: "pier", prefix: "The ", suffix: " is" }],
  },
  motivation: "highlighting",
  colour: "yellow",
  status: "unchecked",
  body: "",
  tags: [],
  created: "2024-04-16T10:00:00.000Z",
  modified,
  deleted: null,
  revision: 1,
});

const library: Library = {
  addresses: [],
  articles: [
    {
      id: article,
      analysis: {
        article: {
          id: article,
          url: "https://coast.example/pier",
          title: "The pier",
          byline: null,
          site: null,
          language: "en",
          published: null,
          modified: null,
          text: "The pier is shut.",
          blocks: [{ kind: "paragraph", span: { start: 0, end: 17 }, depth: 0 }],
        },
        engineVersion: "1",
        sentences: [{ start: 0, end: 17 }],
        entities: [],
        timexes: [],
        timeline: [],
        statements: [],
      },
      corrections: [],
      created: "2024-04-16T10:00:00.000Z",
      captured: "2024-04-16T10:00:00.000Z",
    },
  ],
  notes: [
    note("00000000-0000-4000-8000-000000000001", "2024-04-16T10:00:00.000Z"),
    note("00000000-0000-4000-8000-000000000002", "2024-04-16T11:00:00.000Z"),
    note("00000000-0000-4000-8000-000000000003", "2024-04-16T12:00:00.000Z"),
  ],
};

let root: HTMLElement;

async function open(): Promise<void> {
  const toast = new ToastModel();
  const store = new StoreModel(toast);
  const room = new RoomModel(toast);
  await store.follow();
  await room.follow();
  render(
    <>
      <StoreSection store={store} room={room} />
      <ToastArea toast={toast} />
    </>,
    root,
  );
}

const ok = (value: unknown) => ({ ok: true, value });
const figures = () => root.querySelector(".stored")?.textContent ?? "";
const shown = () => root.querySelector("[aria-live]")?.textContent ?? "";
const button = (label: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(label));
const imports = () => asked.filter(({ type }) => type === "library/import");

async function choose(text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file field");
  const files = new DataTransfer();
  files.items.add(new File([text], "backup.json", { type: "application/json" }));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What is offered for download while `work` runs. */
async function downloaded(work: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const make = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:none";
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  work();
  await expect.poll(() => names.length).toBe(1);
  make.mockRestore();
  click.mockRestore();
  return { name: names[0] ?? "", text: (await blobs[0]?.text()) ?? "" };
}

/** What is stored, as the background says it in its several answers. */
function holds(stored: Library): void {
  answers.set("library/size", ok({ articles: stored.articles.length, notes: stored.notes.length }));
  answers.set("article/heads", ok(stored.articles.map(({ id }) => ({ id }))));
  answers.set("library/read", ok(stored));
}

beforeEach(() => {
  startAnew();
  holds(library);
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe("what is stored", () => {
  test("is said in figures", async () => {
    await open();
    expect(figures()).toMatch(/^3 notes on 1 article\. Your browser uses \d[\d,]* [kM]B for it\.$/);
  });

  test("nothing is nothing, and cannot be exported", async () => {
    holds({ articles: [], notes: [], addresses: [] });
    await open();
    expect(figures()).toBe("Nothing is stored yet.");
    expect(button("Export")?.disabled).toBe(true);
  });

  test("is counted again when a note is written elsewhere", async () => {
    await open();
    holds({ ...library, notes: library.notes.slice(0, 1) });
    announce("note/changed", { articles: null });
    await expect.poll(figures).toContain("1 note on 1 article");
  });

  test("that cannot be read is said to be so", async () => {
    answers.set("library/size", { ok: false, error: { code: "storage-failed", detail: "" } });
    await open();
    expect(figures()).toContain("could not be read");
  });
});

test("a backup holds everything, and reads back the same", async () => {
  await open();
  const { name, text } = await downloaded(() => button("Export")?.click());
  expect(name).toMatch(/^tidemark-\d{4}-\d\d-\d\d\.json$/);
  expect(libraryIn(name, text)).toEqual({ ok: true, value: library });
});

describe("importing", () => {
  const backup = async () => (await downloaded(() => button("Export")?.click())).text;

  beforeEach(() => {
    // One is there already, one is there in an earlier version, one is new.
    const [same, later] = library.notes;
    answers.set("note/list", ok([same, { ...later, modified: "2024-04-16T10:30:00.000Z" }]));
    answers.set("library/import", ok({ added: 1, updated: 1, unchanged: 1 }));
  });

  test("first says what it would do, and does nothing", async () => {
    await open();
    await choose(await backup());
    await expect
      .poll(shown)
      .toContain("backup.json holds 1 new note, 1 later version of a note that you have, and 1 that you have already.");
    expect(imports()).toEqual([]);
  });

  test("is done on the second click, said, and counted", async () => {
    await open();
    await choose(await backup());
    await expect.poll(() => root.querySelector(".button-primary")).not.toBe(null);
    root.querySelector<HTMLButtonElement>(".button-primary")?.click();
    await expect.poll(() => root.querySelector(".toast")?.textContent ?? "").toContain("2 notes imported");
    expect(imports()).toEqual([{ type: "library/import", ask: library }]);
    expect(shown()).toBe("");
    expect(document.activeElement).toBe(button("Import a backup"));
  });

  test("can be left", async () => {
    await open();
    await choose(await backup());
    await expect.poll(() => button("Cancel")).not.toBe(undefined);
    button("Cancel")?.click();
    await expect.poll(shown).toBe("");
    expect(imports()).toEqual([]);
  });

  test.each(["", "not json", "[]", '{"notes":[]}', "<!doctype html>"])(
    "refuses '%s' with a reason, and stores nothing",
    async (text) => {
      await open();
      await choose(text);
      await expect.poll(shown).toMatch(/^backup\.json was not imported\. \S/);
      expect(imports()).toEqual([]);
    },
  );

  test.each([
    {
      why: "a wrong field",
      from: '"colour":"yellow"',
      to: '"colour":"gold"',
      place: "(Line 2.) (At notes[0].colour.)",
    },
    { why: "broken JSON", from: '"format":"tidemark"', to: '"format":oops', place: "(Line 1.)" },
  ])("refuses $why and says where it is", async ({ from, to, place }) => {
    await open();
    await choose((await backup()).replace(from, to));
    await expect.poll(shown).toMatch(/^backup\.json was not imported\. \S/);
    expect(shown()).toContain(place);
  });

  test("that fails is not said to be done", async () => {
    answers.set("library/import", { ok: false, error: { code: "storage-failed", detail: "" } });
    await open();
    await choose(await backup());
    await expect.poll(() => root.querySelector(".button-primary")).not.toBe(null);
    root.querySelector<HTMLButtonElement>(".button-primary")?.click();
    await expect.poll(shown).toMatch(/^backup\.json was not imported\. \S/);
  });
});
