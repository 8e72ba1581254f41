/** What a reader changes about entities: by name, by identity, by type; here and in every article; and each undone. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { PageState } from "../../../src/core/article/page-state.ts";
import { ok } from "../../../src/core/article/result.ts";
import type { Correction } from "../../../src/core/corrections/correction.ts";
import { readSettings } from "../../../src/platform/settings.ts";
import { t } from "../../../src/ui/parts/messages.ts";
import { browser, handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const names = () => texts(".entity-name");
/** Not the one that names it as who it appears with. */
const row = (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>(".entity")];
  return all.find((each) => texts(".entity-name", each)[0] === name) ?? find(".entity", name);
};
const menu = (name: string) => row(name).querySelector<HTMLElement>("[aria-haspopup]");
const news = () => texts(".toast > span").join();

/** A page that keeps corrections, as the content script does. */
async function openCorrectable(page: PageState = readyPage) {
  let state = page;
  const opened = await openPanel(state);
  handlers.set("page/correct", ({ correction }: { correction: Correction }) => {
    state = { ...state, corrections: [...state.corrections, correction] };
    handlers.set("page/describe", () => ok(state));
    return ok(null);
  });
  return {
    ...opened,
    corrections: () => state.corrections,
    /** The content script hears of the settings and tells the page anew. */
    async rulesAreHeard() {
      state = { ...state, rules: (await readSettings()).entityRules };
      await opened.pageIs(state);
    },
  };
}

async function choose(name: string, item: string | RegExp) {
  menu(name)?.click();
  await settled();
  find("[role=menuitem], [role=menuitemradio]", item).click();
  await vi.waitFor(settled);
}

async function undo() {
  find(".toast button", "Undo").click();
  await settled();
}

/** The editor is loaded when it is first asked for. */
const editorOpens = async () => {
  await expect.poll(() => texts(".entity-editor")).toHaveLength(1);
  await settled();
};

describe("rename", () => {
  test("Enter keeps the name; the old one is found still; undone", async () => {
    const { corrections } = await openCorrectable();
    await choose("Regional Assembly", "Rename");
    await editorOpens();
    expect(document.activeElement).toBe(find("input", "New name for “Regional Assembly”"));
    await userEvent.keyboard("The Assembly{Enter}");
    await settled();
    expect(corrections()).toEqual([{ kind: "rename", entity: "organisation:Regional Assembly", name: "The Assembly" }]);
    expect(texts(".entity-aside", row("The Assembly"))).toEqual(["Regional Assembly"]);
    expect(texts(".entity-editor")).toEqual([]);
    expect(document.activeElement).toBe(menu("The Assembly"));
    expect(news()).toBe("“Regional Assembly” is called “The Assembly” now");
    await undo();
    expect(names()).toContain("Regional Assembly");
    expect(names()).not.toContain("The Assembly");
  });

  test("Escape leaves it, and the focus where it was", async () => {
    const { corrections } = await openCorrectable();
    await choose("Regional Assembly", "Rename");
    await editorOpens();
    await userEvent.keyboard("The Assembly{Escape}");
    await settled();
    expect(corrections()).toEqual([]);
    expect(texts(".entity-editor")).toEqual([]);
    expect(document.activeElement).toBe(menu("Regional Assembly"));
  });

  test.each([
    { why: "the same name is no correction", before: [], typed: "Regional Assembly", made: [] },
    { why: "nor is none, where it was never renamed", before: [], typed: "", made: [] },
    { why: "none is the name in the text again", before: ["Other"], typed: " ", made: [null] },
    { why: "on one line", before: [], typed: "  A\tB ", made: ["A B"] },
  ])("$why", async ({ before, typed, made }) => {
    const entity = "organisation:Regional Assembly" as never;
    const corrected = before.map((name) => ({ kind: "rename" as const, entity, name }));
    const { panel, corrections } = await openCorrectable({ ...readyPage, corrections: corrected });
    const shown = panel.analysis.value?.entities.find(({ id }) => id === entity);
    if (shown) await panel.editing.rename(shown, typed);
    expect(corrections().slice(before.length)).toEqual(made.map((name) => ({ kind: "rename", entity, name })));
  });

  test("the earlier own name comes back when the later one is undone", async () => {
    const entity = "organisation:Regional Assembly" as never;
    await openCorrectable({ ...readyPage, corrections: [{ kind: "rename", entity, name: "One" }] });
    await choose("One", "Rename");
    await editorOpens();
    await userEvent.keyboard("Two{Enter}");
    await settled();
    await undo();
    expect(names()).toContain("One");
  });
});

describe("same as…", () => {
  test("found by typing, taken by Enter; its row is gone to; undone", async () => {
    const { corrections } = await openCorrectable();
    await choose("Regional Assembly", "Same as");
    await editorOpens();
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
    // Of the same type first.
    expect(texts(".merge-list .menu-item-label").slice(0, 2)).toEqual([
      "Northern Fisheries Union",
      "Selwyn Water Authority",
    ]);
    await userEvent.keyboard("nfu");
    expect(texts(".merge-list .menu-item-label")).toEqual(["Northern Fisheries Union"]);
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(corrections()).toEqual([
      {
        kind: "merge",
        entity: "organisation:Regional Assembly",
        into: "organisation:Northern Fisheries Union",
        name: null,
      },
    ]);
    expect(names()).not.toContain("Regional Assembly");
    expect(texts(".entity-count", row("Northern Fisheries Union"))).toContain("5");
    expect(document.activeElement).toBe(find(".entity-main", "Northern Fisheries Union"));
    expect(news()).toBe("“Regional Assembly” and “Northern Fisheries Union” are one now");
    await undo();
    expect(names()).toContain("Regional Assembly");
  });

  test("by the arrow keys, round the ends; Enter alone takes nothing", async () => {
    const { corrections } = await openCorrectable();
    await choose("Customs House", "Same as");
    await editorOpens();
    await userEvent.keyboard("{Enter}");
    expect(corrections()).toEqual([]);
    const marked = () => texts(".merge-list [aria-selected=true] .menu-item-label");
    await userEvent.keyboard("{ArrowDown}");
    expect(marked()).toEqual(["Port Selwyn"]);
    await userEvent.keyboard("{ArrowUp}");
    expect(marked()).toEqual([]);
    await userEvent.keyboard("{ArrowUp}");
    expect(marked()).toEqual(texts(".merge-list .menu-item-label").slice(-1));
    await userEvent.keyboard("{Escape}");
    await settled();
    expect(document.activeElement).toBe(menu("Customs House"));
  });

  test("says so when no name matches; figures are not offered", async () => {
    await openCorrectable();
    await choose("Customs House", "Same as");
    await editorOpens();
    await userEvent.keyboard("million");
    await settled();
    expect(texts(".merge-list .menu-item")).toEqual([]);
    expect(texts(".entity-editor [role=status]")).toEqual(["No other name in this article matches."]);
  });
});

describe("not all the same…", () => {
  test("a written form is another; its row is gone to; undone", async () => {
    const { corrections } = await openCorrectable();
    await choose("Northern Fisheries Union", "Not all");
    await editorOpens();
    expect(texts(".split-name")).toEqual(["Northern Fisheries Union", "NFU"]);
    find(".split-choice", "NFU").querySelector("input")?.click();
    find("button", "These are another").click();
    await settled();
    const entity = "organisation:Northern Fisheries Union";
    expect(corrections()).toEqual([{ kind: "split", entity, form: "NFU", span: null, also: [] }]);
    expect(texts(".entity-count", row("Northern Fisheries Union"))).toEqual(["1"]);
    expect(document.activeElement).toBe(find(".entity-main", /^NFU/));
    expect(news()).toBe("“NFU” is another now than “Northern Fisheries Union”");
    await undo();
    expect(names()).not.toContain("NFU");
    expect(texts(".entity-count", row("Northern Fisheries Union"))).toContain("4");
  });

  test("single mentions, each told by its sentence", async () => {
    const { corrections } = await openCorrectable();
    await choose("Ingrid Halloran", "Not all");
    await editorOpens();
    find("button", "Single mentions of “Halloran”").click();
    await settled();
    const single = (words: string) => find(".split-mention", words).querySelector("input");
    single("will answer to the Regional Assembly")?.click();
    await settled();
    const form = find(".split-choice", "Halloran3").querySelector("input");
    expect(form?.indeterminate).toBe(true);
    find("button", "These are another").click();
    await settled();
    expect(corrections()).toMatchObject([{ kind: "split", form: "Halloran", span: { start: expect.any(Number) } }]);
    expect(texts(".entity-count", row("Ingrid Halloran"))).toContain("3");
  });

  test("what is never written otherwise is told apart by its mentions", async () => {
    await openCorrectable();
    await choose("Port Selwyn", "Not all");
    await editorOpens();
    expect(texts(".split-choice .snippet")).toHaveLength(2);
  });

  test.each([
    { why: "nothing chosen", chosen: [], says: "Choose what is another first." },
    { why: "all chosen", chosen: ["NFU", "Northern"], says: "Leave at least one that is not another." },
  ])("$why is told", async ({ chosen, says }) => {
    const { corrections } = await openCorrectable();
    await choose("Northern Fisheries Union", "Not all");
    await editorOpens();
    for (const name of chosen) find(".split-choice", name).querySelector("input")?.click();
    await settled();
    find("button", "These are another").click();
    await settled();
    expect(texts(".entity-editor [role=alert]")).toEqual([says]);
    expect(corrections()).toEqual([]);
  });

  test("who is mentioned once is not offered it, and a figure only to be hidden", async () => {
    await openCorrectable();
    menu("Customs House")?.click();
    await settled();
    expect(texts("[role=menuitem]")).toEqual([
      "Rename…",
      "Same as…",
      "Hide in this article",
      t("libraryElsewhere"),
      "Always hide",
    ]);
    await userEvent.keyboard("{Escape}");
    find("details.entity-group", "Figures").querySelector("summary")?.click();
    await settled();
    menu("15 percent")?.click();
    await settled();
    expect(texts("[role=menuitem]")).toEqual(["Hide in this article"]);
  });
});

test("another type: the row moves, keeps the focus, and goes back when undone", async () => {
  await openCorrectable();
  await choose("Customs House", "Organisation");
  expect(texts(".entity-name", find("section.entity-group", "Organisations"))).toContain("Customs House");
  expect(document.activeElement).toBe(menu("Customs House"));
  await undo();
  expect(texts(".entity-name", find("section.entity-group", "Places"))).toContain("Customs House");
});

test("an editor does not outlive its article", async () => {
  const { panel, pageIs } = await openCorrectable();
  await choose("Customs House", "Rename");
  await editorOpens();
  const { analysis } = readyPage;
  if (!analysis) throw new Error("no analysis");
  await pageIs({ ...readyPage, analysis: { ...analysis, article: { ...analysis.article, id: "other" as never } } });
  expect(panel.editing.editing.value).toBeNull();
});

describe("in every article", () => {
  test("always hide: a rule by name and type; it is gone here too; undone", async () => {
    const { corrections, rulesAreHeard } = await openCorrectable();
    await choose("Customs House", "Always hide");
    await rulesAreHeard();
    const rule = { kind: "hide", name: "Customs House", type: "place" };
    expect((await readSettings()).entityRules).toEqual([rule]);
    expect(corrections()).toEqual([]);
    expect(names()).not.toContain("Customs House");
    expect(news()).toBe("“Customs House” is hidden in every article");
    await undo();
    await rulesAreHeard();
    expect((await readSettings()).entityRules).toEqual([]);
    expect(names()).toContain("Customs House");
  });

  test("what a rule hides is listed as hidden, to be shown here or everywhere", async () => {
    const rules = [{ kind: "hide", name: "Customs House", type: "place" }] as const;
    const { corrections, rulesAreHeard } = await openCorrectable({ ...readyPage, rules });
    await browser.storage.local.set({ entityRules: rules });
    const hidden = find("details", "Hidden") as HTMLDetailsElement;
    hidden.open = true;
    await settled();
    expect(texts("button", hidden)).toEqual(["Show in every article", "Show again"]);
    find("button", "Show “Customs House” again").click();
    await settled();
    expect(corrections()).toEqual([{ kind: "show", entity: "place:Customs House" }]);
    expect(names()).toContain("Customs House");
    // Now the article says otherwise; "always hide" must be seen all the same.
    await choose("Customs House", "Always hide");
    await rulesAreHeard();
    expect(names()).not.toContain("Customs House");
    const again = find("details", "Hidden") as HTMLDetailsElement;
    again.open = true;
    find("button", "Show “Customs House” in every article again").click();
    await rulesAreHeard();
    expect((await readSettings()).entityRules).toEqual([]);
  });

  test("always call it so: offered once it is called otherwise here, and not again", async () => {
    const { rulesAreHeard } = await openCorrectable();
    menu("Customs House")?.click();
    await settled();
    expect(texts("[role=menuitem]").filter((words) => words.startsWith("Always call"))).toEqual([]);
    find("[role=menuitemradio]", "Organisation").click();
    await settled();
    await choose("Customs House", "Always call it “Customs House”, Organisation");
    await rulesAreHeard();
    expect((await readSettings()).entityRules).toEqual([
      { kind: "call", name: "Customs House", type: "place", called: "Customs House", as: "organisation" },
    ]);
    menu("Customs House")?.click();
    await settled();
    expect(texts("[role=menuitem]").slice(-2)).toEqual(["Always hide", "Forget the rule for it"]);
    find("[role=menuitem]", "Forget the rule").click();
    await settled();
    await rulesAreHeard();
    expect((await readSettings()).entityRules).toEqual([]);
    await undo();
    expect((await readSettings()).entityRules).toHaveLength(1);
  });

  test("undone, the rule that held before holds again", async () => {
    const rules = [{ kind: "call", name: "Customs House", type: "place", called: "The House", as: "place" }] as const;
    await openCorrectable({ ...readyPage, rules });
    await browser.storage.local.set({ entityRules: rules });
    await choose("The House", "Always hide");
    expect((await readSettings()).entityRules).toMatchObject([{ kind: "hide" }]);
    await undo();
    expect((await readSettings()).entityRules).toEqual(rules);
  });

  test("private windows leave no rule", async () => {
    const { panel } = await openCorrectable({ ...readyPage, isPrivate: true });
    menu("Customs House")?.click();
    await settled();
    expect(texts("[role=menuitem]")).toEqual(["Rename…", "Same as…", "Hide in this article"]);
    const entity = panel.analysis.value?.entities.find(({ name }) => name === "Customs House");
    if (entity) await panel.editing.hideEverywhere(entity);
    expect((await readSettings()).entityRules).toEqual([]);
  });

  test("what could not be stored is told", async () => {
    await openCorrectable();
    vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
    await choose("Customs House", "Always hide");
    expect(news()).toContain("could not store");
  });
});
