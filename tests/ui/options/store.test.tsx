import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { StoreModel } from "../../../src/ui/options/store-model.ts";
import { StoreSection } from "../../../src/ui/options/store-section.tsx";
import { RoomModel } from "../../../src/ui/parts/room-model.ts";
import { ToastArea, ToastModel } from "../../../src/ui/parts/toast.tsx";
import { SharingModel } from "../../../src/ui/sharing/sharing-model.ts";
import { announce, answers, startAnew } from "./fake-browser.ts";

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
let sharing: SharingModel;

async function open(): Promise<void> {
  const toast = new ToastModel();
  const store = new StoreModel(toast);
  const room = new RoomModel(toast);
  sharing = new SharingModel(toast);
  await store.follow();
  await room.follow();
  render(
    <>
      <StoreSection store={store} room={room} sharing={sharing} />
      <ToastArea toast={toast} />
    </>,
    root,
  );
}

const ok = (value: unknown) => ({ ok: true, value });
const figures = () => root.querySelector(".stored")?.textContent ?? "";
const button = (label: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(label));
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
  await expect.poll(() => names.length, { timeout: 20_000 }).toBe(1);
  make.mockRestore();
  click.mockRestore();
  return { name: names[0] ?? "", text: (await blobs[0]?.text()) ?? "" };
}

/** What is stored, as the background says it in its several answers. */
function holds(stored: Library): void {
  answers.set("library/size", ok({ articles: stored.articles.length, notes: stored.notes.length }));
  answers.set("library/articles", ok(stored.articles.map(({ id }) => id)));
  answers.set("library/part", ok({ stored: stored.articles[0], notes: stored.notes, addresses: stored.addresses }));
  answers.set("tag/list", ok([]));
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
  expect(tidemarkJson.read?.(text, { imported: "2024-04-16T12:00:00.000Z" })).toMatchObject({ value: { library } });
});

test("a backup is brought in through the dialog of imports", async () => {
  await open();
  button("Import a backup")?.click();
  expect(sharing.open.value).toEqual({ kind: "import" });
});
