/** The field that adds a tag: it offers what the reader has used before, and is never in the way. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import type { TagCount } from "../../../src/core/notes/tag-count.ts";
import { suggestTags, tagsTyped } from "../../../src/ui/panel/notes/tag-suggestions.ts";
import { handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const known: readonly TagCount[] = [
  { tag: "vote", notes: 2 },
  { tag: "Élysée", notes: 3 },
  { tag: "second vote", notes: 9 },
  { tag: "volcano", notes: 5 },
  { tag: "Vote", notes: 1 },
];

test.each([
  { typed: "", taken: [], offered: ["second vote", "volcano", "Élysée", "vote", "Vote"], why: "the most used first" },
  { typed: "vo", taken: [], offered: ["volcano", "vote", "Vote", "second vote"], why: "what begins so goes before" },
  { typed: "elys", taken: [], offered: ["Élysée"], why: "without accents" },
  { typed: " #VOL ", taken: [], offered: ["volcano"], why: "without case, sign and space" },
  { typed: "vo", taken: ["VOTE"], offered: ["volcano", "second vote"], why: "not what is there already" },
  { typed: "x", taken: [], offered: [], why: "nothing like it" },
])("$why: “$typed” offers $offered", ({ typed, taken, offered }) => {
  expect(suggestTags(known, typed, taken).map(({ tag }) => tag)).toEqual(offered);
});

test("no more are offered than are quickly read", () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ tag: `tag ${at}`, notes: at }));
  expect(suggestTags(many, "tag", [])).toHaveLength(8);
});

test.each([
  { typed: "elysee", taken: [], added: ["Élysée"], why: "as it is spelt elsewhere" },
  { typed: "VOTE", taken: [], added: ["vote"], why: "as most notes spell it" },
  { typed: "new Tag", taken: [], added: ["new Tag"], why: "a new one as it is typed" },
  { typed: "a, #b,, a,", taken: [], added: ["a", "b"], why: "apart at commas, each once" },
  { typed: "Vote", taken: ["vote"], added: [], why: "not what is there already" },
  { typed: " , #", taken: [], added: [], why: "nothing is no tag" },
])("$why: “$typed” adds $added", ({ typed, taken, added }) => {
  expect(tagsTyped(known, typed, taken)).toEqual(added);
});

const written: Note[] = [];
async function open(tags = ok(known) as unknown) {
  const opened = await openPanel(readyPage);
  written.length = 0;
  handlers.set("tag/list", () => tags);
  handlers.set("note/put", (({ note }: { note: Note }) => {
    written.push(note);
    return ok({ ...note, revision: note.revision + 1 });
  }) as never);
  find("[role=tab]", "Notes").click();
  await settled();
  field().focus();
  await settled();
  return opened;
}
afterEach(() => getSelection()?.removeAllRanges());

const card = () => find(".note", "£40 million");
const field = () => card().querySelector("[role=combobox]") as HTMLInputElement;
const options = () => [...document.querySelectorAll("[role=option] .menu-item-label")].map((each) => each.textContent);
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "");
const type = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settled();
};
const tags = () => texts(".tag", card());

describe("the list", () => {
  test("comes with the first letter, not before, and is told to screen readers", async () => {
    const { asks } = await open();
    expect(asks("tag/list")).toEqual([{}]);
    expect(options()).toEqual([]);
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await type("vo");
    expect(options()).toEqual(["volcano", "vote", "Vote", "second vote"]);
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(field().getAttribute("aria-controls") ?? "")?.role).toBe("listbox");
    expect(active()).toBeNull();
    expect(texts("[role=option] .only-heard").slice(0, 2)).toEqual(["on 5 notes", "on 2 notes"]);
  });

  test.each([
    { keys: "vo{ArrowDown}{Enter}", why: "down and Enter", added: ["volcano"] },
    { keys: "vo{ArrowUp}{Enter}", why: "up is from the end", added: ["second vote"] },
    { keys: "vo{ArrowDown}{ArrowDown}{Tab}", why: "Tab takes it as well", added: ["vote"] },
    { keys: "vo{ArrowDown}{ArrowUp}{Enter}", why: "back to what is typed", added: ["vo"] },
    { keys: "{ArrowDown}{Enter}", why: "down in the empty field", added: ["second vote"] },
    { keys: "vo{Escape}{Enter}", why: "Escape closes, Enter adds what is typed", added: ["vo"] },
    { keys: "vo{Escape}{Escape}{Tab}", why: "a second Escape empties the field", added: [] },
    { keys: "vo{Tab}", why: "leaving adds what is typed", added: ["vo"] },
    { keys: "ELYSEE{Enter}", why: "spelt as elsewhere", added: ["Élysée"] },
    { keys: "vote{Enter}vo{ArrowDown}{ArrowDown}{Enter}", why: "one after the other", added: ["vote", "second vote"] },
  ])("$why: $keys", async ({ keys, added }) => {
    await open();
    await type(keys);
    expect(tags()).toEqual(added);
    expect(options()).toEqual([]);
    expect(written.at(-1)?.tags ?? []).toEqual(added);
  });

  test("the chosen one is pointed at, and the focus stays in the field", async () => {
    await open();
    await type("vo{ArrowDown}");
    expect(active()?.textContent).toContain("volcano");
    expect(active()?.ariaSelected).toBe("true");
    expect(document.activeElement).toBe(field());
  });

  test("a click takes one, and the next can be typed", async () => {
    await open();
    await type("vo");
    await userEvent.click(find("[role=option]", "second vote"));
    await settled();
    expect(tags()).toEqual(["second vote"]);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe("");
  });

  test("stands over everything, inside the window, beside the field", async () => {
    await open();
    field().scrollIntoView({ block: "end" });
    await type("vo");
    const list = document.querySelector("[role=listbox]") as HTMLElement;
    const [box, input] = [list.getBoundingClientRect(), field().getBoundingClientRect()];
    expect(list.matches(":popover-open")).toBe(true);
    expect(box.bottom <= input.top || box.top >= input.bottom).toBe(true);
    expect(box.left >= 0 && box.right <= innerWidth).toBe(true);
  });

  test("a third Escape is back on the card", async () => {
    await open();
    await type("vo{Escape}{Escape}{Escape}");
    expect(document.activeElement).toBe(card());
  });

  test("when the tags of other notes cannot be read, this article's are offered", async () => {
    await open(fail({ code: "storage-failed", detail: "" }));
    await type("h");
    expect(options()).toEqual(["halloran"]);
  });
});
