/** A full disk: what is typed stays, can be taken out of here, and is there again when the panel was closed. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { NoteId } from "../../../src/core/article/brand.ts";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { draftStore } from "../../../src/ui/panel/notes/draft-store.ts";
import { forgetAll, handlers, session } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { note, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);
vi.mock("../../../src/platform/own-notes.ts", () => import("../sharing/asked-notes.ts"));

const full = () => fail({ code: "disk-full", detail: "QuotaExceededError" });
const card = (words: string) => find(".note", words);

/** A note's text is a field only while it is written. */
async function field(words: string): Promise<HTMLTextAreaElement> {
  card(words).querySelector<HTMLElement>(".note-read")?.click();
  await settled();
  const found = card(words).querySelector("textarea");
  if (!found) throw new Error(`no field in ${card(words).innerHTML}`);
  return found;
}

async function openNotes(state = readyPage) {
  const opened = await openPanel(state);
  find("[role=tab]", "Notes").click();
  await settled();
  return opened;
}

async function typeInto(words: string, text: string): Promise<void> {
  await userEvent.fill(await field(words), text);
  await new Promise((resolve) => setTimeout(resolve, 450));
  await settled();
}

/** What is offered for download while `work` runs. */
async function downloaded(work: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  work();
  // What writes the file is loaded first.
  await expect.poll(() => names.length, { timeout: 10_000 }).toBe(1);
  return { name: names[0] ?? "", text: (await blobs[0]?.text()) ?? "" };
}

const localStorageIsFull = () =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  forgetAll();
});

describe("a note that cannot be stored", () => {
  test("says why, what is safe, and keeps its text", async () => {
    await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "Precious");
    const alert = texts("[role=alert]", card("£40 million")).join();
    expect(alert).toContain("The disk is full");
    expect(alert).toContain("What you saved before is safe");
    expect((await field("£40 million")).value).toBe("Precious");
  });

  test("is offered as a file, with the words that it is on", async () => {
    await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "Precious: too much?");
    const { name, text } = await downloaded(() => find("button", "Save as a file", card("£40 million")).click());
    expect(name).toBe("Precious too much.md");
    expect(text).toBe(`<${readyPage.url}>\n\n> The repair would cost £40 million\n\nPrecious: too much?\n`);
  });

  test("keeps its buttons where they are while the field is left for one of them", async () => {
    await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "Precious");
    const button = find("button", "Save as a file", card("£40 million"));
    // Leaving the field tries again; that takes its time.
    handlers.set("note/put", () => new Promise((resolve) => setTimeout(() => resolve(full()), 300)));
    (await field("£40 million")).blur();
    await settled();
    expect(button.isConnected).toBe(true);
  });

  test("says so when trying again came to nothing", async () => {
    await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "Precious");
    find("button", "Try again", card("£40 million")).click();
    await settled();
    expect(texts("[role=alert]", card("£40 million")).join()).toContain("still not saved");
  });

  test("is stored when there is room again, and what said so goes", async () => {
    await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "Precious");
    handlers.set("note/put", (({ note: made }: { note: Note }) => ok({ ...made, revision: 9 })) as never);
    find("button", "Try again", card("£40 million")).click();
    await settled();
    expect(texts("[role=alert]", card("£40 million"))).toEqual([]);
    expect(texts(".note-save", card("£40 million"))).toEqual(["Saved"]);
  });
});

describe("several that cannot be stored", () => {
  test("can be taken out as one file, and tried again together", async () => {
    const { asks } = await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "One");
    await typeInto("Danish engineers", "Two");
    expect(texts(".banners .banner p").join()).toBe(
      "2 notes could not be saved yet. Their text is kept in this panel.",
    );
    const { name, text } = await downloaded(() => find("button", "Save all of it").click());
    expect(name).toBe("Unsaved notes.md");
    expect(text).toMatch(/\n\nOne\n\n---\n\n[\s\S]*\n\nTwo\n/);
    const before = asks("note/put").length;
    handlers.set("note/put", (({ note: made }: { note: Note }) => ok({ ...made, revision: 9 })) as never);
    find(".banners button", "Try again").click();
    await settled();
    expect(asks("note/put").length).toBe(before + 2);
    expect(texts(".banners .banner")).toEqual([]);
  });

  test("a single one is named above where it is not seen: in another tab of the panel, on another page", async () => {
    const { panel, pageIs } = await openNotes();
    handlers.set("note/put", full);
    await typeInto("£40 million", "One");
    expect(texts(".banners .banner")).toEqual([]);
    find("[role=tab]", "Timeline").click();
    await settled();
    expect(texts(".banners .banner p").join()).toContain("1 note could not be saved yet");
    await pageIs({ ...readyPage, stage: "not-article", analysis: null, notes: [] });
    expect(texts(".banners .banner p").join()).toContain("1 note could not be saved yet");
    await panel.see(null);
    await settled();
    const { text } = await downloaded(() => find("button", "Save all of it").click());
    expect(text).toContain("\n\nOne\n");
  });
});

describe("what is typed while not even a draft can be kept on the disk", () => {
  test("is in the browser's memory, and in the field again when the panel is opened anew", async () => {
    await openNotes();
    handlers.set("note/put", full);
    localStorageIsFull();
    await typeInto("£40 million", "Typed on a full disk");
    expect(session).toEqual({ "draft:cost": "1 Typed on a full disk" });
    vi.restoreAllMocks();

    const reopened = draftStore();
    await reopened.recall();
    expect(reopened.read("cost" as NoteId)).toEqual({ body: "Typed on a full disk", revision: 1 });
  });

  test("wins over an older draft that is still on the disk", async () => {
    session["draft:x"] = "2 newer";
    localStorage.setItem("draft:x", "1 older");
    const drafts = draftStore();
    await drafts.recall();
    expect(drafts.read("x" as NoteId)).toEqual({ body: "newer", revision: 2 });
  });

  test("goes to the disk as soon as that has room, and out of memory", async () => {
    const drafts = draftStore();
    const spy = localStorageIsFull();
    drafts.write("x" as NoteId, { body: "a", revision: 1 });
    spy.mockRestore();
    drafts.write("x" as NoteId, { body: "ab", revision: 1 });
    expect(localStorage.getItem("draft:x")).toBe("1 ab");
    expect(session).toEqual({});
    drafts.write("x" as NoteId, null);
    expect(localStorage.getItem("draft:x")).toBeNull();
  });

  test("a storage that cannot even be read hides no note", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("broken", "UnknownError");
    });
    await openNotes();
    expect(texts(".note").length).toBeGreaterThan(2);
  });
});

describe("little room left", () => {
  const roomIs = (left: number) =>
    vi.spyOn(navigator.storage, "estimate").mockImplementation(async () => ({ usage: 1000, quota: left + 1000 }));

  test("is said above everything, with a backup at hand, and put away until the browser is started again", async () => {
    roomIs(7_000_000);
    const { analysis } = readyPage;
    const at = "2024-05-01T10:00:00.000Z";
    const stored = { id: analysis?.article.id, analysis, corrections: [], created: at, captured: at };
    const { panel } = await openPanel(readyPage);
    await panel.room.look();
    await settled();
    expect(texts(".room-warning").join()).toContain("about 7 MB");
    handlers.set("library/articles", () => ok([stored.id]));
    handlers.set("tag/list", () => ok([]));
    handlers.set("library/part", () => ok({ stored, notes: [note("a", "We waited too long")], addresses: [] }));
    const { name, text } = await downloaded(() => find(".room-warning button", "Export a backup").click());
    expect(name).toMatch(/^tidemark-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text).parts).toMatchObject([{ notes: [{ id: note("a", "").id }] }]);
    find(".room-warning button", "Dismiss").click();
    await settled();
    expect(texts(".room-warning")).toEqual([]);
    await panel.room.look();
    await settled();
    expect(texts(".room-warning")).toEqual([]);
  });

  test("says nothing while there is enough, nor in a private window, which stores nothing", async () => {
    roomIs(7_000_000_000);
    const { panel, pageIs } = await openPanel(readyPage);
    await panel.room.look();
    await settled();
    expect(texts(".room-warning")).toEqual([]);
    roomIs(7_000_000);
    await pageIs({ ...readyPage, isPrivate: true });
    await panel.room.look();
    await settled();
    expect(texts(".room-warning")).toEqual([]);
  });
});
