/** Where entities are mentioned, beside whom, and in which order they are listed. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Analysis } from "../../../src/core/analysis.ts";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { Entity } from "../../../src/core/entities/entity.ts";
import { readSettings } from "../../../src/platform/settings.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, article, entities, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const main = (name: string) => find(".entity-main", name);
const slider = () => find("[role=slider]", "");
const open = async (name: string) => {
  main(name).click();
  await settled();
};
const wordsGoneTo = (asks: (type: string) => readonly unknown[]) =>
  asks("page/goTo").map((ask) => {
    const { start, end } = (ask as { span: { start: number; end: number } }).span;
    return `${article.text.slice(start, end)} ${start}`;
  });
const mentionsOf = (name: string) =>
  entities
    .find((entity) => entity.name === name)
    ?.mentions.map(({ span: { start, end } }) => {
      return `${article.text.slice(start, end)} ${start}`;
    }) ?? [];

describe("the strip", () => {
  test("has a mark for each place, and the same is said in words", async () => {
    await openPanel(readyPage);
    const marks = main("Northern Fisheries Union").querySelector(".strip path")?.getAttribute("d") ?? "";
    expect(marks.match(/M/g)).toHaveLength(4);
    const places = [...marks.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x) / 200);
    const { mentions } = entities.find(({ name }) => name === "Northern Fisheries Union") ?? { mentions: [] };
    mentions.forEach(({ span }, at) => {
      expect(Math.abs((places[at] ?? 9) - span.start / article.text.length)).toBeLessThan(0.005);
    });
    expect(main("Northern Fisheries Union").querySelector(".strip")?.getAttribute("aria-hidden")).toBe("true");
    expect(texts(".only-heard", main("Northern Fisheries Union"))).toEqual(["4 mentions, first in paragraph 2 of 7"]);
    expect(texts(".only-heard", main("Customs House"))).toEqual(["1 mention, in paragraph 5 of 7"]);
  });

  test("says so of headings, and counts only when there are no paragraphs", async () => {
    const [first, ...others] = article.blocks;
    const headed: Analysis = {
      ...analysis,
      article: { ...article, blocks: first ? [{ ...first, kind: "heading" }, ...others] : [] },
    };
    const { pageIs } = await openPanel({ ...readyPage, analysis: headed });
    expect(texts(".only-heard", main("Port Selwyn"))).toEqual(["2 mentions, first in a heading"]);
    await pageIs({ ...readyPage, analysis: { ...analysis, article: { ...article, blocks: [] } } });
    expect(texts(".only-heard", main("Port Selwyn"))).toEqual(["2 mentions"]);
  });

  test("of the open row goes to the mention that is clicked nearest", async () => {
    const { asks } = await openPanel(readyPage);
    await open("Ingrid Halloran");
    const box = slider().getBoundingClientRect();
    const last = entities.find(({ name }) => name === "Ingrid Halloran")?.mentions.at(-1)?.span.start ?? 0;
    const x = box.left + box.width * (last / article.text.length) - 6;
    slider().dispatchEvent(new MouseEvent("click", { clientX: x, clientY: box.top + 2, bubbles: true }));
    await settled();
    expect(wordsGoneTo(asks).at(-1)).toBe(mentionsOf("Ingrid Halloran").at(-1));
    expect(texts(".stepper-place")).toEqual(["4 of 4"]);
  });

  test("is a slider over the mentions for the keyboard, and stops at its ends", async () => {
    const { asks } = await openPanel(readyPage);
    await open("Ingrid Halloran");
    slider().focus();
    await userEvent.keyboard("{ArrowRight}");
    await settled();
    expect(slider().getAttribute("aria-valuetext")).toBe("2 of 4, in paragraph 2");
    await userEvent.keyboard("{End}");
    await settled();
    await userEvent.keyboard("{ArrowRight}");
    await settled();
    await userEvent.keyboard("{Home}");
    await settled();
    await userEvent.keyboard("{ArrowLeft}");
    await settled();
    expect(slider().getAttribute("aria-valuenow")).toBe("1");
    const [one, two, , four] = mentionsOf("Ingrid Halloran");
    expect(wordsGoneTo(asks)).toEqual([one, two, four, four, one, one]);
    expect(document.activeElement).toBe(slider());
  });
});

describe("appears with", () => {
  test("who shares sentences, how many, and the way to its row, past a filter that leaves it out", async () => {
    await openPanel(readyPage);
    find(".type-chip", "People").click();
    await open("Ingrid Halloran");
    const chips = () => [...document.querySelectorAll<HTMLElement>(".appears-with .chip")];
    expect(chips().map((chip) => chip.textContent)).toEqual([
      "Northern Fisheries Union2in 2 sentences together",
      "Regional Assembly1in 1 sentence together",
    ]);
    chips()[1]?.click();
    await settled();
    expect(document.activeElement).toBe(main("Regional Assembly"));
    expect(find(".type-chip", "People").ariaPressed).toBe("false");
    expect(texts(".appears-with .chip > [dir]")).toEqual(["Ingrid Halloran"]);
  });

  test("a filter that shows the other one stays", async () => {
    await openPanel(readyPage);
    find(".type-chip", "Organisations").click();
    await settled();
    await open("Northern Fisheries Union");
    find(".type-chip", "People").click();
    await settled();
    find(".appears-with .chip", "Ingrid Halloran").click();
    await settled();
    expect(find(".type-chip", "People").ariaPressed).toBe("true");
  });

  test("nothing is said of who is named alone", async () => {
    await openPanel(readyPage);
    await open("Selwyn Water Authority");
    expect(texts(".appears-with")).toEqual([]);
  });
});

describe("the order within a type", () => {
  const organisations = () => texts(".entity-name", find("section.entity-group", "Organisations"));

  test.each([
    {
      order: "Mentions",
      stored: "mentions",
      names: ["Northern Fisheries Union", "Selwyn Water Authority", "Regional Assembly"],
    },
    {
      order: "Order in the text",
      stored: "text",
      names: ["Northern Fisheries Union", "Selwyn Water Authority", "Regional Assembly"],
    },
    {
      order: "Name",
      stored: "name",
      names: ["Northern Fisheries Union", "Regional Assembly", "Selwyn Water Authority"],
    },
  ])("$order, which is kept", async ({ order, stored, names }) => {
    const { panel } = await openPanel(readyPage);
    await userEvent.selectOptions(find("select", "", find(".entity-order", "Sort by")), order);
    await settled();
    expect(organisations()).toEqual(names);
    if (stored !== "mentions") expect((await readSettings()).entityOrder).toBe(stored);
    panel.adopt({ ...(await readSettings()), entityOrder: "name" });
    await settled();
    expect(organisations()[1]).toBe("Regional Assembly");
  });
});

describe("500 entities", () => {
  const many = Array.from(
    { length: 500 },
    (_, index): Entity => ({
      ...(entities[index % 8] as Entity),
      id: `many-${index}` as EntityId,
      name: `Somebody ${index}`,
    }),
  );

  test("are drawn a screenful first, each as a few elements; what is opened, only where it is open", async () => {
    const drawn: number[] = [];
    const watch = new MutationObserver(() => drawn.push(document.querySelectorAll(".entity").length));
    watch.observe(document.body, { subtree: true, childList: true });
    await openPanel({ ...readyPage, analysis: { ...analysis, entities: many } });
    await expect.poll(() => document.querySelectorAll(".entity").length, { timeout: 10_000 }).toBe(500);
    watch.disconnect();
    expect(drawn.find((count) => count > 0)).toBeLessThanOrEqual(40);
    expect(document.querySelectorAll(".entity *").length / 500).toBeLessThan(20);
    expect(document.querySelectorAll(".mention-bar, .appears-with, .snippet")).toHaveLength(0);
    await open("Somebody 0");
    expect(document.querySelectorAll(".mention-bar")).toHaveLength(1);
    expect(document.querySelectorAll(".appears-with .chip").length).toBeLessThanOrEqual(5);
  });

  test("are drawn once each, however many slices they take; the order and the filter draw only what is new", async () => {
    let draws = 0;
    const counted = many.map((entity) => ({
      ...entity,
      get aliases() {
        draws++;
        return [];
      },
    }));
    await openPanel({ ...readyPage, analysis: { ...analysis, entities: counted } });
    await expect.poll(() => document.querySelectorAll(".entity").length, { timeout: 10_000 }).toBe(500);
    expect(draws).toBe(500);
    await userEvent.selectOptions(find("select", "", find(".entity-order", "Sort by")), "Name");
    await settled();
    expect(texts(".entity-name").slice(0, 3)).toEqual(["Somebody 1", "Somebody 5", "Somebody 9"]);
    expect(draws).toBe(500);
    find(".type-chip", "Places").click();
    await settled();
    expect(draws).toBe(500);
    find(".type-chip", "Places").click();
    await expect.poll(() => document.querySelectorAll(".entity").length, { timeout: 10_000 }).toBe(500);
    expect(texts(".entity-name").slice(0, 3)).toEqual(["Somebody 1", "Somebody 5", "Somebody 9"]);
  });

  test("to merge with are offered a few at a time", async () => {
    const { panel } = await openPanel({ ...readyPage, analysis: { ...analysis, entities: many } });
    await expect.poll(() => document.querySelectorAll(".entity").length, { timeout: 10_000 }).toBe(500);
    await panel.editing.begin("many-3" as EntityId, "merge");
    await expect.poll(() => document.querySelectorAll(".merge-list .menu-item").length).toBe(8);
  });
});
