/** What goes out of the panel is what is there, with what is still being typed; both dialogs open from its menu. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
import { formats } from "../../../src/core/formats/formats.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { writeSettings } from "../../../src/platform/settings.ts";
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

async function open(label: string) {
  find("[aria-haspopup]", "Export and import").click();
  await settled();
  find("[role=menuitem]", label).click();
  await settled();
}

/** Through the dialog, in the format of that name. */
async function save(format: string) {
  await open("Export…");
  await expect.poll(() => document.querySelector("dialog[open]"), { timeout: 20_000 }).not.toBeNull();
  await page.getByLabelText("Format").selectOptions(format);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await expect.poll(() => document.querySelector("dialog")?.textContent).toContain("Exported:");
  await userEvent.keyboard("{Escape}");
  await settled();
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
    await save("JSON file");
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
    await save("JSON file");
    for (const asked of asks("library/read")) expect(asked).toEqual({ article: article.id });
    expect(read(await saved.text())).toEqual(content({ ...library, notes: library.notes.slice(0, 1) }));
  });

  test("rules hold in what is to be read", async () => {
    const rules = [
      { kind: "hide", name: "Customs House", type: "place" },
      { kind: "call", name: "Port Selwyn", type: "place", called: "The port", as: "place" },
    ] as const;
    await openPanel({ ...readyPage, rules });
    await writeSettings({ entityRules: rules });
    handlers.set("library/read", () => ok(library));
    const saved = downloads();
    await save("Markdown file");
    const places = (await saved.text()).split("Places")[1]?.split("\n\n")[1] ?? "";
    expect(places).toContain("The port");
    expect(places).not.toContain("Customs House");
  });

  test("what can be brought back has the rules beside the articles, not worked into them", async () => {
    const rules = [{ kind: "hide", name: "Customs House", type: "place" }] as const;
    await openPanel({ ...readyPage, rules });
    await writeSettings({ entityRules: rules });
    handlers.set("library/read", () => ok(library));
    const saved = downloads();
    await save("JSON file");
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
    await save("Markdown file");
    expect(saved.name()).toMatch(/\.md$/);
    const [before = "", after = ""] = (await saved.text()).split("## Notes that lost their place");
    expect(before).toContain("Compare with the vote");
    expect(after).toContain("warned twice before");
  });

  test("Markdown has the reader's names of colours, JSON the colours themselves", async () => {
    await openPanel(readyPage);
    await writeSettings({ colourNames: { green: "Claim" } });
    handlers.set("library/read", () => ok(library));
    const inMarkdown = downloads();
    await save("Markdown file");
    expect(await inMarkdown.text()).toContain("Claim");
    expect(await inMarkdown.text()).not.toContain("Green");
    const inJson = downloads();
    await save("JSON file");
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
    await save("JSON file");
    expect(await saved.text()).toContain("Half typed");
  });

  test("Markdown can be copied without the dialog, laid out by the reader's template", async () => {
    await openPanel(readyPage);
    await writeSettings({ markdownTemplate: "Read: {{ article.title }}" });
    handlers.set("library/read", () => ok(library));
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    await open("Copy as Markdown");
    await expect.poll(() => texts(".toast").join(), { timeout: 20_000 }).toContain("Copied");
    expect(write.mock.calls[0]?.[0]?.trim()).toBe(`Read: ${article.title}`);
  });

  test("when the notes cannot be read, nothing is copied that looks like all of them", async () => {
    await openPanel(readyPage);
    handlers.set("library/read", () => fail({ code: "storage-failed", detail: "" }));
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    await open("Copy as Markdown");
    await expect.poll(() => texts(".toast").join(), { timeout: 20_000 }).toContain("could not store");
    expect(write).not.toHaveBeenCalled();
  });
});

test("a file is brought in from the same menu", async () => {
  await openPanel(readyPage);
  await open("Import notes");
  await expect
    .poll(() => document.querySelector("dialog[open]")?.textContent, { timeout: 20_000 })
    .toContain("drop it");
});
