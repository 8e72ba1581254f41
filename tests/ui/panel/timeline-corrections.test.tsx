/** The Timeline tab: what a reader changes in it, looks for in it, and how far the keyboard goes. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { PageState } from "../../../src/core/article/page-state.ts";
import { ok } from "../../../src/core/article/result.ts";
import type { Correction } from "../../../src/core/corrections/correction.ts";
import { handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, article, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

/** A page that remembers its corrections, as the content script does. */
async function open(state: PageState = readyPage) {
  const opened = await openPanel(state);
  let now = state;
  handlers.set("page/describe", () => ok(now));
  handlers.set("page/correct", ({ correction }: { readonly correction: Correction }) => {
    now = { ...now, corrections: [...now.corrections, correction] };
    return ok(null);
  });
  find("[role=tab]", "Timeline").click();
  await settled();
  return { ...opened, corrections: () => now.corrections };
}

const events = () => texts(".event-label");
const row = (label: string) => find(".event", label);
const main = (label: string) => find(".event-main", label);
const idOf = (label: string) => analysis.timeline.find((event) => event.label.includes(label))?.id;
const choose = async (label: string, item: string) => {
  find("[aria-haspopup]", "Change", row(label)).click();
  await settled();
  find("[role=menuitem]", item).click();
  await settled();
};
const press = async (name: string, within: ParentNode = document) => {
  find("button", name, within).click();
  await settled();
};
const select = async (selector: string, value: string) => {
  const list = document.querySelector<HTMLSelectElement>(selector);
  if (!list) throw new Error(`no ${selector}`);
  await userEvent.selectOptions(list, value);
  await settled();
};
const type = async (name: "from" | "to", value: string) => {
  const field = document.querySelector<HTMLInputElement>(`.date-text[name=${name}]`);
  if (!field) throw new Error(`no field ${name}`);
  await userEvent.fill(field, value);
};

describe("a date set by hand", () => {
  test("opens on the date that is known, ready to be typed over", async () => {
    await open();
    await choose("opposed the plan", "Set date…");
    const field = document.activeElement as HTMLInputElement;
    expect(field.value).toBe("2023-10");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 7]);
    expect(field.labels?.[0]?.textContent).toBe("Date");
  });

  test("is saved by Enter, moves the event, and the focus goes along", async () => {
    const { corrections } = await open();
    await choose("opposed the plan", "Set date…");
    await userEvent.keyboard("2021-05-06{Enter}");
    await settled();
    const event = idOf("opposed the plan");
    expect(corrections()).toEqual([{ kind: "date-event", event, first: "2021-05-06", last: "2021-05-06" }]);
    expect(events()[3]).toBe("Mayor Ingrid Halloran opposed the plan");
    expect(texts(".event-date", row("opposed the plan"))).toEqual(["6 May 2021"]);
    expect(texts(".event-reason p", row("opposed the plan"))).toEqual([
      "You set this date. The text says “last October”.",
    ]);
    await expect.poll(() => document.activeElement).toBe(main("opposed the plan"));
    expect(document.querySelector(".date-editor")).toBeNull();
  });

  test.each([
    {
      form: "between",
      from: "2021",
      to: "2022-02",
      first: "2021-01-01",
      last: "2022-02-28",
      words: /January 2021.*February 2022/,
    },
    { form: "since", from: "2021-03", to: null, first: "2021-03-01", last: null, words: /since 1 March 2021/ },
    { form: "until", from: null, to: "2021-03", first: null, last: "2021-03-31", words: /until 31 March 2021/ },
  ])("$form: $words", async ({ form, from, to, first, last, words }) => {
    const { corrections } = await open();
    await choose("withdrew the report", "Set date…");
    await select(".date-editor select", form);
    if (from !== null) await type("from", from);
    if (to !== null) await type("to", to);
    await press("Save");
    expect(corrections()).toMatchObject([{ first, last }]);
    expect(texts(".event-date", row("withdrew the report"))[0]).toMatch(words);
  });

  test.each([
    { typed: "soon", problem: "This is not written as a date." },
    { typed: "2023-02-30", problem: "There is no such date." },
    { typed: "", problem: "A date is missing here." },
  ])("'$typed': $problem", async ({ typed, problem }) => {
    const { corrections } = await open();
    await choose("opposed the plan", "Set date…");
    await type("from", typed);
    await press("Save");
    expect(texts(".date-editor [role=alert]")).toEqual([problem]);
    const field = document.activeElement as HTMLInputElement;
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const described = (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id));
    expect(described.map((element) => element?.textContent)).toContain(problem);
    expect(corrections()).toEqual([]);
    await userEvent.keyboard("2");
    expect(texts(".date-editor [role=alert]")).toEqual([]);
  });

  test.each(["{Escape}", "cancel"])("is left alone by %s, and the focus is back on the row", async (way) => {
    const { corrections } = await open();
    await choose("opposed the plan", "Set date…");
    await type("from", "2021");
    if (way === "cancel") await press("Cancel");
    else await userEvent.keyboard(way);
    await settled();
    expect(document.querySelector(".date-editor")).toBeNull();
    expect(document.activeElement).toBe(main("opposed the plan"));
    expect(corrections()).toEqual([]);
  });

  test("is undone to the one before, and taken back to that of the text", async () => {
    const event = idOf("opposed the plan");
    const dated = (day: string) => ({ kind: "date-event", event, first: day, last: day }) as Correction;
    const { corrections } = await open({ ...readyPage, corrections: [dated("2021-01-02")] });
    await choose("opposed the plan", "Set date…");
    await userEvent.keyboard("2020-01-01{Enter}");
    await settled();
    await press("Undo");
    expect(corrections()).toEqual([dated("2021-01-02"), dated("2020-01-01"), dated("2021-01-02")]);
    await choose("opposed the plan", "Use the date from the text again");
    expect(texts(".event-date", row("opposed the plan"))).toEqual(["October 2023"]);
    expect(corrections().at(-1)).toEqual({ kind: "date-event", event, first: null, last: null });
  });

  test("can be picked from the browser's own calendar", async () => {
    await open();
    await choose("opposed the plan", "Set date…");
    const native = document.querySelector<HTMLInputElement>(".date-native");
    if (!native) throw new Error("no date input");
    native.value = "2019-08-07";
    native.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
    expect(document.querySelector<HTMLInputElement>(".date-text")?.value).toBe("2019-08-07");
  });
});

describe("an event that is hidden", () => {
  test("goes, with a way back in the toast; the focus is on the next one", async () => {
    const { corrections } = await open();
    await choose("The gate was built", "Hide this event");
    expect(events()).not.toContain("The gate was built");
    expect(texts(".tab-count")[1]).toBe("11");
    expect(document.activeElement).toBe(main("It was raised"));
    await press("Undo");
    expect(events()[1]).toBe("The gate was built");
    expect(corrections().map(({ kind }) => kind)).toEqual(["hide-event", "show-event"]);
  });

  test("is listed at the foot, closed, to be shown again", async () => {
    const event = idOf("The gate was built");
    await open({ ...readyPage, corrections: [{ kind: "hide-event", event } as Correction] });
    const list = find("details.hidden-list", "Hidden") as HTMLDetailsElement;
    expect(list.open).toBe(false);
    expect(texts("summary", list)).toEqual(["Hidden1"]);
    list.querySelector("summary")?.click();
    await press("Show “The gate was built” again", list);
    expect(events()).toContain("The gate was built");
    expect(document.querySelector("details.hidden-list")).toBeNull();
  });

  test("when all are hidden, the tab says so", async () => {
    const corrections = analysis.timeline.map(({ id }): Correction => ({ kind: "hide-event", event: id }));
    await open({ ...readyPage, corrections });
    expect(texts(".empty")).toEqual(["You have hidden every event of this article."]);
    expect(texts(".entity-hidden > span")).toHaveLength(12);
  });
});

describe("the filter", () => {
  test("by entity, offered with the number of its events", async () => {
    await open();
    await press("Filter");
    await select(".filter-fields select", "person:Ingrid Halloran");
    expect(events()).toEqual([
      "Mayor Ingrid Halloran opposed the plan",
      "Halloran will answer to the Regional Assembly",
    ]);
    expect(texts(".filter-state [role=status]")).toEqual(["2 of 12 events"]);
    expect(texts(".filter-fields option").slice(0, 2)).toEqual(["Everyone and everything", "Ingrid Halloran (2)"]);
  });

  test("by type; several are those of either", async () => {
    await open();
    await press("Filter");
    await press("Works", document.querySelector(".filter-fields") ?? document);
    expect(events()).toHaveLength(1);
    await press("Products", document.querySelector(".filter-fields") ?? document);
    expect(events()).toHaveLength(2);
    expect(find(".filter-fields button", "Works").getAttribute("aria-pressed")).toBe("true");
  });

  test.each([
    { words: " SØREN ", found: 1, why: "a name" },
    { words: "nfu", found: 1, why: "another name of it" },
    { words: "voted", found: 1, why: "what happened" },
  ])("by words: $why", async ({ words, found }) => {
    await open();
    await press("Filter");
    await userEvent.fill(find("input[type=search]", "Words or names"), words);
    await settled();
    expect(events()).toHaveLength(found);
  });

  test("is seen while it is closed; each part, and all of it, can be taken off", async () => {
    const { panel } = await open();
    panel.timeline.only("person:Ingrid Halloran" as EntityId);
    panel.timeline.toggle("person");
    panel.timeline.search("answer");
    await settled();
    expect(texts(".filter-state .chip")).toEqual(["Ingrid Halloran", "People", "“answer”"]);
    await press("Filtered by “answer”. Remove");
    expect(events()).toHaveLength(2);
    await press("Clear");
    expect(events()).toHaveLength(12);
    expect(texts(".filter-state")).toEqual([]);
  });

  test("that leaves nothing says so, with the way out", async () => {
    const { panel } = await open();
    panel.timeline.search("nothing of the kind");
    await settled();
    expect(texts(".empty p")).toEqual(["Nothing matches."]);
    await press("Clear the filter");
    expect(events()).toHaveLength(12);
  });

  test("is set from an entity's row, and from an event's menu", async () => {
    await open();
    find("[role=tab]", "Entities").click();
    await settled();
    find(".entity-main", "Customs House").click();
    await settled();
    await press("Show on the timeline (2)");
    expect(texts(".filter-state [role=status]")).toEqual(["2 of 12 events"]);
    await expect.poll(() => document.activeElement).toBe(document.querySelector(".event-main"));
    await choose("published the Ødegaard Report", "Port Selwyn (3)");
    expect(events()).toHaveLength(3);
    expect(document.activeElement).toBe(main("published the Ødegaard Report"));
  });

  test("does not outlive its article", async () => {
    const { panel, pageIs } = await openPanel(readyPage);
    panel.timeline.search("voted");
    await pageIs({
      ...readyPage,
      analysis: { ...analysis, article: { ...article, id: "another" as typeof article.id } },
    });
    expect(panel.timeline.isFiltered.value).toBe(false);
  });
});

describe("what is not certain", () => {
  const doubtful = analysis.timeline.map((event, at) =>
    at === 0 ? { ...event, certainty: "inferred" as const, alsoTold: analysis.sentences.slice(2, 4) } : event,
  );
  const state = { ...readyPage, analysis: { ...analysis, timeline: doubtful } };

  test("is told in words and by the look of its mark", async () => {
    await open(state);
    expect(texts(".event-date", row("Great Flood"))).toEqual(["1953 (not said directly)"]);
    expect(row("Great Flood").classList.contains("is-inferred")).toBe(true);
    expect(texts(".event-reason p", row("Great Flood"))[0]).toContain("it was worked out");
  });

  test("told several times: the way through all the sentences, round and round", async () => {
    const { asks } = await open(state);
    await press("Told 3 times");
    expect(texts(".stepper-place")).toEqual(["Telling 2 of 3"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Next telling");
    await press("Next telling");
    await press("Next telling");
    await press("Previous telling");
    const spans = asks("page/goTo").map((ask) => (ask as { span: unknown }).span);
    const [event] = doubtful;
    expect(spans).toEqual([event?.alsoTold[0], event?.alsoTold[1], event?.sentence, event?.alsoTold[1]]);
  });
});

describe("by keyboard", () => {
  test("arrows, Home and End go from event to event; Enter goes to the sentence", async () => {
    const { asks } = await open();
    main("Great Flood").focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(main("It was raised"));
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(main("The gate was built"));
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(main("A new gate"));
    await userEvent.keyboard("{Home}{ArrowUp}{Enter}");
    await settled();
    expect(document.activeElement).toBe(main("Great Flood"));
    expect(asks("page/goTo")).toEqual([{ span: analysis.timeline[0]?.sentence }]);
  });

  test("from a control in a row, up is to the row first, and down to the next", async () => {
    await open();
    find(".event-chips button", "Selwyn Water Authority").focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(main("Engineers of the Selwyn"));
    find(".event-chips button", "Selwyn Water Authority").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(main("withdrew the report"));
  });

  test("while a date is typed, the keys are the field's own", async () => {
    await open();
    await choose("opposed the plan", "Set date…");
    const field = document.activeElement;
    await userEvent.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement).toBe(field);
  });

  test("every target is at least 24 px each way", async () => {
    const { panel } = await open({
      ...readyPage,
      analysis: { ...analysis, timeline: analysis.timeline.map((event) => ({ ...event, alsoTold: [event.sentence] })) },
    });
    panel.timeline.only("person:Ingrid Halloran" as EntityId);
    panel.timeline.isFilterOpen.value = true;
    panel.timeline.edit(idOf("opposed the plan") ?? null);
    await settled();
    const targets = document.querySelectorAll<HTMLElement>(
      "[role=tabpanel] :is(button, summary, select, .segment, input:not([type=radio], .date-native))",
    );
    expect(targets.length).toBeGreaterThan(20);
    const small = [...targets].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });

  test("years and the publication are headings to jump by", async () => {
    await open();
    expect(texts("[role=tabpanel] h2")).toEqual([
      "1953",
      "1970",
      "1995",
      "2022",
      "2023",
      "2024",
      "Published 3 April 2024",
      "2026",
    ]);
  });
});
