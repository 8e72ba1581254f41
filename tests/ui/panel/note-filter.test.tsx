/** The filter of the Notes tab: it shows a part, says so, and never hides what the reader is at. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { ok } from "../../../src/core/article/result.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { type NoteFilter, noNoteFilter, noteMatcher } from "../../../src/ui/panel/notes/note-filter.ts";
import { handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, note, placed, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const notes = [
  placed(note("page", null, { colour: "blue", body: "Compare Ødegård", tags: ["follow-up"], status: "checked" })),
  placed(note("quote", "We waited too long", { tags: ["quote", "follow-up"], status: "disputed" })),
  placed(note("cost", "The repair would cost £40 million", { colour: "green" })),
];

const matching = (filter: Partial<NoteFilter>) =>
  notes.map(({ note }) => note).filter(noteMatcher({ ...noNoteFilter, ...filter }));

test.each([
  { filter: {}, ids: ["page", "quote", "cost"], why: "no filter is every note" },
  { filter: { words: "waited" }, ids: ["quote"], why: "in the quote" },
  { filter: { words: " COMPARE " }, ids: ["page"], why: "in the body, whatever its case" },
  { filter: { words: "odegard" }, ids: [], why: "ø is a letter of its own" },
  { filter: { words: "degard" }, ids: ["page"], why: "without accents" },
  { filter: { words: "follow" }, ids: ["page", "quote"], why: "in a tag" },
  {
    filter: { statuses: new Set(["checked", "disputed"] as const) },
    ids: ["page", "quote"],
    why: "any of the statuses",
  },
  { filter: { colours: new Set(["green"] as const) }, ids: ["cost"], why: "of that colour" },
  { filter: { tag: "follow-up" }, ids: ["page", "quote"], why: "with that tag" },
  { filter: { tag: "follow" }, ids: [], why: "the whole tag" },
  { filter: { tag: "follow-up", words: "waited" }, ids: ["quote"], why: "all of it at once" },
])("$why", ({ filter, ids }) => {
  expect(matching(filter).map(({ id }) => id)).toEqual(ids);
});

async function open(shown = notes) {
  const opened = await openPanel({ ...readyPage, notes: shown });
  handlers.set("note/put", (({ note: made }: { note: Note }) => ok({ ...made, revision: made.revision + 1 })) as never);
  find("[role=tab]", "Notes").click();
  await settled();
  return opened;
}

const ids = () => [...document.querySelectorAll<HTMLElement>(".note")].map((card) => card.dataset.note);
const press = async (words: string) => {
  find("button", words).click();
  await settled();
};

describe("above the notes", () => {
  test("offers what some note here has, and says what is left", async () => {
    await open();
    await press("Filter");
    expect(texts(".filter-fields [role=group]")).toEqual(["UncheckedCheckedDisputed", "YellowGreenBlue"]);
    expect(texts(".filter-fields option")).toEqual(["Any tag", "follow-up (2)", "quote (1)"]);
    await press("Disputed");
    expect(ids()).toEqual(["quote"]);
    expect(texts(".filter-state [role=status]")).toEqual(["1 of 3 notes"]);
    await press("Checked");
    expect(ids()).toEqual(["page", "quote"]);
    await press("Filtered by Disputed");
    expect(ids()).toEqual(["page"]);
    await press("Clear");
    expect(ids()).toEqual(["page", "quote", "cost"]);
    expect(document.activeElement?.textContent).toBe("Filter");
  });

  test("by tag and words; nothing left says so, with the way back", async () => {
    await open();
    await press("Filter");
    await userEvent.selectOptions(find("select", "Tag"), "follow-up");
    await settled();
    expect(ids()).toEqual(["page", "quote"]);
    await userEvent.fill(find("input", "Words"), "nowhere");
    await settled();
    expect(ids()).toEqual([]);
    expect(texts(".empty p")).toEqual(["Nothing matches."]);
    expect(texts(".filter-state .chip")).toEqual(["#follow-up", "“nowhere”"]);
    await press("Clear the filter");
    expect(ids()).toHaveLength(3);
  });

  test("a note that is changed under the filter stays until it is left", async () => {
    await open();
    await press("Filter");
    await press("Unchecked");
    expect(ids()).toEqual(["cost"]);
    find(".note .status", /^Checked$/)
      .querySelector("input")
      ?.focus();
    await userEvent.keyboard(" ");
    await settled();
    expect(ids()).toEqual(["cost"]);
    (document.activeElement as HTMLElement).blur();
    await settled();
    expect(ids()).toEqual([]);
  });

  test("a new note is shown whatever is filtered", async () => {
    const { pageIs } = await open();
    await press("Filter");
    await press("Disputed");
    let made: Note | null = null;
    handlers.set("note/put", (({ note }: { note: Note }) => {
      made = note;
      return ok(note);
    }) as never);
    await press("Add a note");
    if (!made) throw new Error("no note was made");
    await pageIs({ ...readyPage, notes: [...notes, placed(made)] });
    expect(ids()).toHaveLength(2);
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
  });

  test("a choice that no note has any more still holds, and another article has none", async () => {
    const { pageIs } = await open();
    await press("Filter");
    await press("Green");
    expect(ids()).toEqual(["cost"]);
    await pageIs({ ...readyPage, notes: notes.slice(0, 2) });
    expect(ids()).toEqual([]);
    expect(find(".filter-fields button", "Green").getAttribute("aria-pressed")).toBe("true");
    const article = { ...analysis.article, id: "another" as ArticleId };
    const there = placed(note("there", "We waited too long", { article: article.id }));
    await pageIs({ ...readyPage, analysis: { ...analysis, article }, notes: [there] });
    expect(ids()).toEqual(["there"]);
  });

  test("two notes need no filter", async () => {
    await open(notes.slice(0, 2));
    expect(texts(".filter")).toEqual([]);
  });
});
