/** The Entities tab: who is listed where, found how, and walked through in which order. */
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { Quantity } from "../../../src/core/entities/entity.ts";
import { unsortedRule, unsortedType } from "../../../src/core/entities/unsorted.ts";
import { quantityInWords } from "../../../src/ui/panel/entities/quantity-wording.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, article, entities, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const names = () => texts(".entity-name");
const row = (name: string) => find(".entity", name);
const main = (name: string) => find(".entity-main", name);

describe("the list", () => {
  test("is grouped by type, each with its count and its other names", async () => {
    await openPanel(readyPage);
    expect(texts(".entity-group > .entity-heading").map((words) => words.replace(/\d+$/, ""))).toEqual([
      "People",
      "Organisations",
      "Places",
      "Groups",
      "Events",
      "Works",
      "Products",
      "Figures",
    ]);
    expect(row("Northern Fisheries Union").textContent).toContain("NFU");
    expect(texts(".entity-count", row("Northern Fisheries Union"))).toEqual(["4"]);
  });

  test("keeps the figures closed until they are asked for", async () => {
    await openPanel(readyPage);
    const figures = find("details.entity-group", "Figures") as HTMLDetailsElement;
    expect(figures.open).toBe(false);
    figures.querySelector("summary")?.click();
    expect(texts(".entity-name", figures)).toEqual(["More than 12,000 residents", "£40 million", "15 percent"]);
    expect(texts(".entity-aside", figures)).toEqual(["£40,000,000", "15%"]);
  });

  test.each([
    { heading: "Names", why: "of which nobody knows the type", retype: [] },
    { heading: "Groups", why: "whose type the reader has said", retype: ["group" as const] },
  ])("has under $heading those $why", async ({ heading, retype }) => {
    const unsorted = entities.slice(0, 1).map((entity) => ({
      ...entity,
      type: unsortedType,
      mentions: entity.mentions.map((mention) => ({ ...mention, type: unsortedType, rule: unsortedRule })),
    }));
    const corrections = unsorted.flatMap(({ id }) =>
      retype.map((type) => ({ kind: "retype" as const, entity: id, type })),
    );
    await openPanel({ ...readyPage, analysis: { ...analysis, entities: unsorted }, corrections });
    expect(texts(".entity-group > .entity-heading").map((words) => words.replace(/\d+$/, ""))).toEqual([heading]);
  });

  test("says so when nothing was found", async () => {
    await openPanel({ ...readyPage, analysis: { ...analysis, entities: [] } });
    expect(texts("[role=tabpanel]").join()).toContain("No people");
  });

  test("500 entities are drawn, and a step redraws only the rows it touches", async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...(entities[index % 8] ?? entities[0]),
      id: `many-${index}` as EntityId,
      name: `Somebody ${index}`,
    }));
    await openPanel({ ...readyPage, analysis: { ...analysis, entities: many as typeof entities } });
    await expect.poll(names, { timeout: 20_000 }).toHaveLength(500);
    const other = row("Somebody 499");
    const changes = new MutationObserver(() => undefined);
    changes.observe(other, { subtree: true, childList: true, attributes: true, characterData: true });
    main("Somebody 0").click();
    await settled();
    expect(texts(".stepper-place")).toHaveLength(1);
    expect(changes.takeRecords()).toEqual([]);
  });
});

describe("the filter", () => {
  test.each([
    { typed: "hallor", found: ["Ingrid Halloran"], why: "part of a name" },
    { typed: "nfu", found: ["Northern Fisheries Union"], why: "another name, in small letters" },
    { typed: "sören", found: [], why: "ö is not ø" },
    { typed: "İNGRİD", found: ["Ingrid Halloran"], why: "accents and case do not matter" },
    { typed: "  customs ", found: ["Customs House"], why: "spaces around do not matter" },
  ])("$why: $typed finds $found", async ({ typed, found }) => {
    await openPanel(readyPage);
    await userEvent.fill(page.getByRole("searchbox"), typed);
    await settled();
    expect(names()).toEqual(found);
  });

  test("chips show only the types chosen, and are told as pressed", async () => {
    await openPanel(readyPage);
    find(".type-chip", "Places").click();
    find(".type-chip", "Groups").click();
    await settled();
    expect(names()).toEqual(["Port Selwyn", "Customs House", "Danish"]);
    expect(find(".type-chip", "Places").ariaPressed).toBe("true");
    find(".type-chip", "Places").click();
    await settled();
    expect(names()).toEqual(["Danish"]);
  });

  test("nothing found: the filter can be cleared", async () => {
    await openPanel(readyPage);
    await userEvent.fill(page.getByRole("searchbox"), "zzz");
    await settled();
    find("button", "Clear the filter").focus();
    find("button", "Clear the filter").click();
    expect(document.activeElement).toBe(document.querySelector(".entity-filter input"));
    await settled();
    expect(names()).toContain("Port Selwyn");
  });

  test("a figure that is searched for is not left behind a closed group", async () => {
    await openPanel(readyPage);
    await userEvent.fill(page.getByRole("searchbox"), "million");
    await settled();
    expect((find("details.entity-group", "Figures") as HTMLDetailsElement).open).toBe(true);
  });
});

describe("walking", () => {
  test("goes to the first mention, then on, then round, and back", async () => {
    const { asks } = await openPanel(readyPage);
    const words = () =>
      asks("page/goTo").map((ask) => {
        const { start, end } = (ask as { span: { start: number; end: number } }).span;
        return article.text.slice(start, end);
      });
    main("Ingrid Halloran").click();
    await settled();
    expect(texts(".stepper-place")).toEqual(["1 of 4"]);
    for (let step = 0; step < 3; step++) {
      find(".stepper button", "Next mention").click();
      await settled();
    }
    expect(texts(".stepper-place")).toEqual(["4 of 4"]);
    main("Ingrid Halloran").click();
    await settled();
    expect(texts(".stepper-place")).toEqual(["1 of 4"]);
    find(".stepper button", "Previous mention").click();
    await settled();
    expect(texts(".stepper-place")).toEqual(["4 of 4"]);
    expect(words()).toEqual(["Ingrid Halloran", "Halloran", "Halloran", "Halloran", "Ingrid Halloran", "Halloran"]);
  });

  test("shows the sentence of the mention", async () => {
    await openPanel(readyPage);
    main("Selwyn Water Authority").click();
    await settled();
    expect(texts(".snippet")).toEqual([
      "Engineers of the Selwyn Water Authority warned in early 2023 that it could fail.",
    ]);
    expect(texts(".snippet mark")).toEqual(["Selwyn Water Authority"]);
  });

  test("with the keyboard alone", async () => {
    const { asks } = await openPanel(readyPage);
    main("Port Selwyn").focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(asks("page/goTo")).toHaveLength(1);
    expect(document.activeElement).toBe(main("Port Selwyn"));
  });
});

describe("corrections", () => {
  const openMenu = async (name: string) => {
    row(name).querySelector<HTMLElement>("[aria-haspopup]")?.click();
    await settled();
  };

  test("hide: the page is told, and the focus moves to the next row", async () => {
    const { asks } = await openPanel(readyPage);
    await openMenu("Ingrid Halloran");
    find("[role=menuitem]", "Hide").click();
    await settled();
    expect(asks("page/correct")).toEqual([{ correction: { kind: "hide", entity: "person:Ingrid Halloran" } }]);
    expect(document.activeElement).toBe(main("Søren Ødegaard"));
    expect(texts("[role=status]").join()).toContain("is hidden");
  });

  test("wrong type: the present one is marked, another can be chosen", async () => {
    const { asks } = await openPanel(readyPage);
    await openMenu("Customs House");
    const chosen = [...document.querySelectorAll("[role=menuitemradio][aria-checked=true]")];
    expect(chosen.map((item) => item.textContent)).toEqual(["Place"]);
    find("[role=menuitemradio]", "Organisation").click();
    await settled();
    expect(asks("page/correct")).toEqual([
      { correction: { kind: "retype", entity: "place:Customs House", type: "organisation" } },
    ]);
  });

  test("a figure has no other type", async () => {
    await openPanel(readyPage);
    find("details.entity-group", "Figures").querySelector("summary")?.click();
    await openMenu("15 percent");
    expect(texts("[role=menuitemradio]")).toEqual([]);
  });
});

describe("quantities in words", () => {
  const quantity: Quantity = { value: 12_000_000, unit: null, what: null, modifier: null };
  test.each([
    { quantity: { ...quantity, unit: "EUR" }, words: "€12,000,000" },
    { quantity: { ...quantity, value: 1.5, unit: "USD" }, words: "US$1.50" },
    { quantity: { ...quantity, value: 12.5, unit: "%" }, words: "12.5%" },
    { quantity: { ...quantity, value: 30, unit: "km" }, words: "30 km" },
    { quantity: { ...quantity, value: 5, unit: "km2" }, words: "5 km2" },
    {
      quantity: { ...quantity, what: "ballots", modifier: "more-than" as const },
      words: "more than 12,000,000 ballots",
    },
    { quantity: { ...quantity, modifier: "about" as const }, words: "about 12,000,000" },
    { quantity: { ...quantity, modifier: "less-than" as const }, words: "less than 12,000,000" },
    { quantity: { ...quantity, value: null }, words: null },
  ])("$words", ({ quantity, words }) => {
    expect(quantityInWords(quantity)).toBe(words);
  });
});
