/** What goes out is what is there, and nothing comes in before the reader has seen what it would do. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
import { formats } from "../../../src/core/formats/formats.ts";
import { wholeFile } from "../../../src/core/formats/whole-file.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, article, notes, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const moment = "2024-04-04T08:00:00.000Z";
const library: Library = {
  articles: [{ id: article.id, analysis, corrections: [], created: moment, captured: moment }],
  notes: notes.map(({ note }) => note),
  addresses: [],
};
const json = formats.find(({ id }) => id === "json");
const read = (text: string) => json?.read?.(text, { imported: moment });
const content = (kept: Library, rules: readonly EntityRule[] = []) => ok({ library: kept, rules, broken: [] });

async function choose(label: string) {
  find("[aria-haspopup]", "Export and import").click();
  await settled();
  find("[role=menuitem]", label).click();
  await settled();
  // The dialog is loaded when it is first asked for.
  if (label === "Import") await expect.poll(() => document.querySelector("dialog[open]")).not.toBeNull();
}

/** The file that the browser is told to save. */
function downloads(): { readonly name: () => string; readonly text: () => Promise<string> } {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:made";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { name: () => names.join(), text: async () => (await blobs[0]?.text()) ?? "" };
}

describe("export", () => {
  test("an article without stored notes is exported as the page tells it", async () => {
    await openPanel(readyPage);
    handlers.set("library/read", () => ok({ articles: [], notes: [], addresses: [] }));
    const saved = downloads();
    await choose("JSON file");
    expect(saved.name()).toBe("Port Selwyn closes its tidal gate after two years of quarrel.json");
    expect(read(await saved.text())).toMatchObject({
      ok: true,
      value: { library: { articles: [{ id: article.id }], notes: notes.map(({ note }) => ({ id: note.id })) } },
    });
  });

  test("a stored article is exported as stored", async () => {
    const { asks } = await openPanel(readyPage);
    handlers.set("library/read", () => ok({ ...library, notes: library.notes.slice(0, 1) }));
    const saved = downloads();
    await choose("JSON file");
    expect(asks("library/read")).toEqual([{ article: article.id }]);
    expect(read(await saved.text())).toEqual(content({ ...library, notes: library.notes.slice(0, 1) }));
  });

  test("rules hold in what is to be read", async () => {
    const rules = [
      { kind: "hide", name: "Customs House", type: "place" },
      { kind: "call", name: "Port Selwyn", type: "place", called: "The port", as: "place" },
    ] as const;
    await openPanel({ ...readyPage, rules });
    handlers.set("library/read", () => ok(library));
    const saved = downloads();
    await choose("Markdown file");
    const places = (await saved.text()).split("Places")[1]?.split("\n\n")[1] ?? "";
    expect(places).toContain("The port");
    expect(places).not.toContain("Customs House");
  });

  test("what can be brought back has the rules beside the articles, not worked into them", async () => {
    const rules = [{ kind: "hide", name: "Customs House", type: "place" }] as const;
    await openPanel({ ...readyPage, rules });
    handlers.set("library/read", () => ok(library));
    const saved = downloads();
    await choose("JSON file");
    expect(read(await saved.text())).toEqual(content(library, rules));
  });

  test("Markdown tells lost notes from the others, and knows that a page note is not lost", async () => {
    await openPanel({
      ...readyPage,
      notes: notes.map((placed) =>
        placed.note.id === "page" ? { ...placed, outcome: { status: "lost", reason: "no-quote" } } : placed,
      ),
    });
    handlers.set("library/read", () => ok(library));
    const saved = downloads();
    await choose("Markdown file");
    expect(saved.name()).toMatch(/\.md$/);
    const [before = "", after = ""] = (await saved.text()).split("## Notes that lost their place");
    expect(before).toContain("Compare with the vote");
    expect(after).toContain("warned twice before");
  });

  test("Markdown has the reader's names of colours, JSON the colours themselves", async () => {
    const { panel } = await openPanel(readyPage);
    panel.adopt({
      entityOrder: "mentions",
      timelineSpacing: "even",
      lastColour: "yellow",
      colourNames: { green: "Claim" },
    });
    handlers.set("library/read", () => ok(library));
    const inMarkdown = downloads();
    await choose("Markdown file");
    expect(await inMarkdown.text()).toContain("Claim");
    expect(await inMarkdown.text()).not.toContain("Green");
    const inJson = downloads();
    await choose("JSON file");
    expect(await inJson.text()).toContain('"colour":"green"');
    expect(await inJson.text()).not.toContain("Claim");
  });

  test("what is still being typed goes along", async () => {
    await openPanel(readyPage);
    find("[role=tab]", "Notes").click();
    await settled();
    let stored = library.notes;
    handlers.set("note/put", (({ note }: { note: Note }) => {
      stored = stored.map((one) => (one.id === note.id ? note : one));
      return ok(note);
    }) as never);
    handlers.set("library/read", () => ok({ ...library, notes: stored }));
    const saved = downloads();
    await userEvent.fill(find(".note", "£40 million").querySelector("textarea") as HTMLElement, "Half typed");
    await choose("JSON file");
    expect(await saved.text()).toContain("Half typed");
  });

  test("Markdown can be copied", async () => {
    await openPanel(readyPage);
    handlers.set("library/read", () => ok(library));
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    await choose("Copy as Markdown");
    expect(write.mock.calls[0]?.[0]).toMatch(/^---\n[\s\S]*Port Selwyn closes/);
    expect(texts(".toast").join()).toContain("Copied");
  });

  test("when the notes cannot be read, nothing is saved that looks like all of them", async () => {
    await openPanel(readyPage);
    handlers.set("library/read", () => fail({ code: "storage-failed", detail: "" }));
    const saved = downloads();
    await choose("JSON file");
    expect(saved.name()).toBe("");
    expect(texts(".toast").join()).toContain("could not store");
  });
});

describe("import", () => {
  const give = async (text: string, name = "notes.json") => {
    await choose("Import");
    await page.getByLabelText("Choose a file").upload(new File([text], name, { type: "application/json" }));
    await settled();
  };
  const written = (some: readonly Note[]) =>
    json?.writer
      ? wholeFile(
          json.writer,
          { ...library, notes: some },
          { exported: moment, labels: {} as never, lost: new Set(), rules: [], layout: null },
        )
      : "";

  test("says what it would do, and does it when told", async () => {
    const { asks } = await openPanel(readyPage);
    const [known, earlier, ...others] = library.notes as [Note, Note, ...Note[]];
    handlers.set("note/list", () => ok([known, { ...earlier, modified: "2020-01-01T00:00:00.000Z" }]));
    handlers.set("library/import", () => ok({ added: others.length, updated: 1, unchanged: 1 }));
    await give(written(library.notes));
    expect(texts(".dialog-counts li")).toEqual([
      "3 notes will be added",
      "1 note will be replaced by a later one",
      "1 note is here already",
    ]);
    expect(asks("library/import")).toEqual([]);
    find(".dialog button", "Import").click();
    await settled();
    expect(asks("library/import")).toMatchObject([{ notes: library.notes.map(({ id }) => ({ id })) }]);
    expect(document.querySelector("dialog")?.open).toBe(false);
    expect(texts(".toast").join()).toContain("4 notes imported");
  });

  test("nothing new: there is nothing to press", async () => {
    await openPanel(readyPage);
    handlers.set("note/list", () => ok(library.notes));
    await give(written(library.notes));
    expect(texts(".dialog-counts li")).toEqual(["5 notes are here already"]);
    expect(texts(".dialog .button-primary")).toEqual([]);
  });

  test.each([
    { text: "{ not json", says: ["was not imported", "not a JSON file"], why: "broken JSON" },
    { text: '{"some": "thing"}', says: ["not written by Tidemark"], why: "another program's file" },
    {
      text: written(library.notes).replace('"colour":"green"', '"colour": "gold"'),
      says: ["(Line 2.)", "notes[2].colour"],
      why: "a wrong field",
    },
  ])("$why is refused with its reason, and another file can be chosen", async ({ text, says }) => {
    const { asks } = await openPanel(readyPage);
    handlers.set("note/list", () => ok([]));
    await give(text);
    for (const words of says) expect(texts(".dialog [role=alert]").join()).toContain(words);
    expect(asks("library/import")).toEqual([]);
    await page.getByLabelText("Choose a file").upload(new File([written(library.notes)], "good.json"));
    await settled();
    expect(texts(".dialog-counts li")).toEqual(["5 notes will be added"]);
  });

  test("Escape leaves it, and nothing was done", async () => {
    const { panel } = await openPanel(readyPage);
    await choose("Import");
    await userEvent.keyboard("{Escape}");
    await settled();
    expect(panel.sharing.current.value).toBeNull();
    expect(document.querySelector("dialog")?.open).toBe(false);
  });
});
