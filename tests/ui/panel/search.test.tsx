/** The search over the whole panel: what it finds, where it leads, and that the keyboard is enough for it. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const field = () => document.querySelector<HTMLInputElement>(".search-bar input");
const groups = () => texts(".search-heading");
const found = () => texts(".search-main");

/** Opened by its key and typed into. */
async function searchFor(words: string) {
  const opened = await openPanel(readyPage);
  await userEvent.keyboard("/");
  await settled();
  if (words !== "") await userEvent.keyboard(words);
  await settled();
  return opened;
}

test.each([
  { words: "flood", shown: ["Entities 1", "Timeline 1"], why: "in names and events" },
  { words: "petition", shown: ["Notes 1"], why: "in a note's words" },
  { words: "waited long", shown: ["Notes 1"], why: "all words, apart from each other, in a quote" },
  { words: "NFU", shown: ["Entities 1"], why: "in another name of an entity" },
  { words: "follow-up", shown: ["Notes 1"], why: "in a tag" },
  { words: "ØDEGAARD rép", shown: ["Entities 1", "Timeline 1"], why: "whatever case and accents" },
  { words: "walrus", shown: [], why: "nothing" },
])("finds $why: $words", async ({ words, shown }) => {
  await searchFor(words);
  expect(groups()).toEqual(shown);
  const count = shown.reduce((sum, group) => sum + Number(group.split(" ").at(-1)), 0);
  expect(texts(".search-state")).toEqual([count === 1 ? "1 result" : `${count} results`]);
});

test("says how before anything is typed, and shows the tabs again when it is closed", async () => {
  await searchFor("");
  expect(document.activeElement).toBe(field());
  expect(texts(".search-state")[0]).toContain("Type a few letters");
  find("button", "Close the search").click();
  await settled();
  expect(document.activeElement).toBe(find("button", "Search the whole panel"));
  expect(texts("[role=tab]")).toHaveLength(3);
});

test("Escape first clears, then closes", async () => {
  await searchFor("gate");
  await userEvent.keyboard("{Escape}");
  await settled();
  expect(field()?.value).toBe("");
  expect(groups()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await settled();
  expect(field()).toBe(null);
  expect(document.activeElement).toBe(find("button", "Search the whole panel"));
});

test("arrows walk through the results of all groups, and Escape goes back to the field", async () => {
  await searchFor("port");
  expect(groups()).toHaveLength(3);
  const walked: string[] = [];
  for (let presses = 0; presses < found().length; presses++) {
    await userEvent.keyboard("{ArrowDown}");
    walked.push(document.activeElement?.querySelector(".search-main")?.textContent ?? "");
  }
  expect(walked).toEqual(found());
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(field());
});

describe("a result leads", () => {
  test("to an entity's row, opened", async () => {
    await searchFor("NFU");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await settled();
    expect(texts(".entity-open .entity-name")).toEqual(["Northern Fisheries Union"]);
  });

  test("to an event's row, and the page to its sentence", async () => {
    const { asks } = await searchFor("witnesses");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await settled();
    expect(document.activeElement?.textContent).toContain("heard witnesses");
    expect(asks("page/goTo")).toHaveLength(1);
  });

  test("to a note's card", async () => {
    await searchFor("paid them");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await settled();
    expect((document.activeElement as HTMLElement | null)?.dataset.note).toBe("moved");
  });

  test("and the next search begins where the last one ended", async () => {
    await searchFor("witnesses");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await settled();
    await userEvent.keyboard("/");
    await settled();
    expect(field()?.value).toBe("witnesses");
    expect(groups()).toEqual(["Timeline 1"]);
  });
});

test("a slash that is typed into a field stays one", async () => {
  await openPanel(readyPage);
  document.querySelector<HTMLInputElement>(".entity-filter input")?.focus();
  await userEvent.keyboard("/");
  await settled();
  expect(field()).toBe(null);
});

test("what a correction or another article brings is searched too", async () => {
  const { pageIs } = await searchFor("walrus");
  const [first] = readyPage.notes;
  if (!first) throw new Error("no sample note");
  const changed = { ...first.note, id: "new" as typeof first.note.id, body: "A walrus on the pier" };
  await pageIs({ ...readyPage, notes: [...readyPage.notes, { ...first, note: changed }] });
  expect(groups()).toEqual(["Notes 1"]);
});
