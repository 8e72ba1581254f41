/** The Timeline tab: what is drawn in which order, and how dates and their reasons are worded. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Day, EventId } from "../../../src/core/article/brand.ts";
import type { TimeExpression } from "../../../src/core/time/time-expression.ts";
import type { Precision, TimelineEvent } from "../../../src/core/time/timeline-event.ts";
import { eventDate } from "../../../src/ui/panel/timeline/date-wording.ts";
import { timelineRows } from "../../../src/ui/panel/timeline/timeline-rows.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, article, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const nowhere = { start: 0, end: 0 };

function event(first: string | null, last: string | null, precision: Precision = "day"): TimelineEvent {
  return {
    first: first as Day | null,
    last: last as Day | null,
    id: `${first}/${last}` as EventId,
    precision,
    certainty: "told",
    label: "Something happened",
    timex: nowhere,
    sentence: nowhere,
    alsoTold: [],
    entities: [],
    reason: { basis: "explicit", anchor: null },
  };
}

const timex = (value: string, mod: string | null = null): TimeExpression => ({
  span: nowhere,
  type: "DATE",
  value,
  mod,
  quant: null,
  freq: null,
  interval: null,
  reason: { basis: "explicit", anchor: null },
  rule: "sample",
});

describe("a date is worded as precisely as it was told", () => {
  test.each([
    { first: "2024-04-03", last: "2024-04-03", precision: "day", value: "2024-04-03", words: "3 April 2024" },
    { first: "2023-10-01", last: "2023-10-31", precision: "month", value: "2023-10", words: "October 2023" },
    { first: "2024-02-01", last: "2024-02-29", precision: "month", value: "2024-02", words: "February 2024" },
    { first: "2023-01-01", last: "2023-12-31", precision: "year", value: "2023", words: "2023" },
    { first: "1970-01-01", last: "1979-12-31", precision: "decade", value: "197", words: "the 1970s" },
    { first: "1971-01-01", last: "1980-12-31", precision: "range", value: "P10Y", words: "1971–1980" },
    { first: "2024-04-01", last: "2024-04-07", precision: "week", value: "2024-W14", words: "week of 1 April 2024" },
    { first: "2023-06-01", last: "2023-08-31", precision: "season", value: "2023-SU", words: "summer 2023" },
    { first: "2024-02-12", last: "2024-02-16", precision: "range", value: "P4D", words: "12–16 February 2024" },
    { first: "2023-03-01", last: "2023-05-31", precision: "range", value: "P3M", words: "March–May 2023" },
    { first: "2023-01-01", last: "2023-06-30", precision: "about", value: "2023", mod: "START", words: "early 2023" },
    { first: "2023-05-01", last: "2023-08-31", precision: "about", value: "2023", mod: "MID", words: "mid-2023" },
    {
      first: "2024-03-20",
      last: "2024-03-31",
      precision: "range",
      value: "2024-03",
      mod: "END",
      words: "late March 2024",
    },
    { first: "1994-01-01", last: "1996-12-31", precision: "about", value: "1995", mod: "APPROX", words: "about 1995" },
    { first: "2024-01-01", last: "2024-03-31", precision: "season", value: "2024-Q1", words: "first quarter of 2024" },
    {
      first: "1990-01-01",
      last: "1993-12-31",
      precision: "about",
      value: "199",
      mod: "START",
      words: "the early 1990s",
    },
    { first: "1990-01-01", last: null, precision: "range", value: "199", words: "since the 1990s" },
    { first: "2023-01-01", last: null, precision: "range", value: "2023", mod: "START", words: "since early 2023" },
    { first: "2022-03-01", last: null, precision: "range", value: "2022-03", words: "since March 2022" },
    {
      first: "2022-03-04",
      last: null,
      precision: "range",
      value: "2022-03-04",
      mod: "AFTER",
      words: "after 4 March 2022",
    },
    { first: null, last: "2022-12-31", precision: "range", value: "2022", mod: "BEFORE", words: "before 2022" },
    { first: null, last: "2022-03-04", precision: "range", value: "PAST_REF", words: "until 4 March 2022" },
    { first: "0079-08-24", last: "0079-08-24", precision: "day", value: "0079-08-24", words: "24 August 79" },
  ] as const)("$words", ({ first, last, precision, value, words, ...row }) => {
    const worded = eventDate(event(first, last, precision), timex(value, "mod" in row ? row.mod : null));
    expect(worded.replaceAll(/\s*–\s*/g, "–")).toBe(words);
  });

  test.each([
    { last: "2024-02-29", words: "before March 2024" },
    { last: "2023-12-31", words: "before 2024" },
    { last: "2024-03-16", words: "before 17 March 2024" },
  ])("months before a happening of an unknown day is $words", ({ last, words }) => {
    const hung = { ...event(null, last, "range"), reason: { basis: "event", anchor: nowhere } } as const;
    expect(eventDate(hung, timex("PXM"))).toBe(words);
  });

  test("without its expression, the interval alone is worded", () => {
    expect(eventDate(event("2022-03-01", null, "range"), null)).toBe("since 1 March 2022");
  });
});

describe("the rows", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  const dated = days.map((date) => {
    const day = date.toISOString().slice(0, 10);
    return event(day, day);
  });

  test("hold every event once, in order of time, at either spacing", () => {
    fc.assert(
      fc.property(
        fc.array(dated, { maxLength: 60 }),
        fc.constantFrom("even" as const, "proportional" as const),
        (events, spacing) => {
          const rows = timelineRows(events, "2024-04-03", spacing);
          const shown = rows.flatMap((row) => (row.kind === "event" ? [row.event] : []));
          expect(new Set(shown)).toEqual(new Set(events));
          expect(shown.map(({ first }) => first)).toEqual(shown.map(({ first }) => first).sort());
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        },
      ),
    );
  });

  test("the publication parts what was from what is to come", () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 40 }), (events) => {
        const rows = timelineRows(events, "2024-04-03T21:37:00Z", "even");
        const at = rows.findIndex(({ kind }) => kind === "published");
        expect(rows.filter(({ kind }) => kind === "published")).toHaveLength(1);
        rows.forEach((row, index) => {
          if (row.kind === "event") expect(row.isFuture).toBe(index > at);
        });
      }),
    );
  });

  test("a longer pause never gets less room", () => {
    fc.assert(
      fc.property(fc.array(dated, { minLength: 2, maxLength: 40 }), (events) => {
        const rows = timelineRows(events, null, "proportional");
        const pauses = rows.slice(1).flatMap((row, index) => {
          const before = rows[index];
          if (row.kind !== "event" || before?.kind !== "event") return [];
          const days = (Date.parse(row.event.first ?? "") - Date.parse(before.event.first ?? "")) / 86_400_000;
          return [{ days, room: row.gap.room }];
        });
        const byDays = [...pauses].sort((a, b) => a.days - b.days);
        byDays.slice(1).forEach((pause, index) => {
          expect(pause.room).toBeGreaterThanOrEqual(byDays[index]?.room ?? 0);
        });
      }),
    );
  });

  test("a year and a month are written once, the month only where it is known", () => {
    const rows = timelineRows(
      [
        event("2023-01-01", "2023-12-31", "year"),
        event("2023-10-01", "2023-10-31", "month"),
        event("2023-10-07", "2023-10-07"),
        event("2024-10-01", "2024-10-31", "month"),
      ],
      null,
      "even",
    );
    expect(
      rows.map((row) => row.kind === "event" && [row.year?.slice(0, 4) ?? null, row.month?.slice(5, 7) ?? null]),
    ).toEqual([
      ["2023", null],
      [null, "10"],
      [null, null],
      ["2024", "10"],
    ]);
  });

  test.each([
    { what: "a day", of: event("2024-04-03", "2024-04-03"), mark: "dot" },
    { what: "a month", of: event("2024-04-01", "2024-04-30", "month"), mark: "bar" },
    { what: "since then", of: event("2024-04-01", null, "range"), mark: "since" },
    { what: "until then", of: event(null, "2024-04-01", "range"), mark: "until" },
    { what: "about then", of: event("1995-01-01", "1995-12-31", "about"), mark: "about" },
  ])("$what is drawn as $mark", ({ of, mark }) => {
    expect(timelineRows([of], null, "even")).toMatchObject([{ mark }]);
  });
});

describe("the tab", () => {
  const open = async (state = readyPage) => {
    const opened = await openPanel(state);
    find("[role=tab]", "Timeline").click();
    await settled();
    return opened;
  };

  test("tells when, what and who", async () => {
    await open();
    const dates = texts(".event-date");
    expect(dates).toHaveLength(12);
    expect(
      dates.filter((date) => ["early 2023", "October 2023", "February 2024", "3 April 2024"].includes(date)),
    ).toEqual(["early 2023", "October 2023", "February 2024", "3 April 2024"]);
    expect(find(".event", "opposed the plan").textContent).toContain("Ingrid Halloran");
    expect(texts(".published-row")).toEqual(["Published 3 April 2024"]);
  });

  test("a click goes to the sentence", async () => {
    const { asks } = await open();
    find(".event-main", "voted to close").click();
    await settled();
    const [ask] = asks("page/goTo") as { span: { start: number; end: number } }[];
    expect(article.text.slice(ask?.span.start, ask?.span.end)).toMatch(/^The harbour council .* 2022\.$/);
  });

  test.each([
    { label: "voted to close", reason: "The text gives the date: “April 3, 2024”." },
    { label: "opposed the plan", reason: "“last October”, counted from the publication date, 3 April 2024." },
    { label: "withdrew the report", reason: "“The next day”, counted from the date told before it, “early 2023”." },
  ])("$label: $reason", async ({ label, reason }) => {
    await open();
    expect(texts(".event-reason p", find(".event", label))).toEqual([reason]);
  });

  test("a chip shows the entity in its own tab", async () => {
    const { panel } = await open();
    find(".event-chips button", "Regional Assembly").click();
    await settled();
    expect(panel.section.value).toBe("entities");
    await expect.poll(() => document.activeElement?.textContent).toContain("Regional Assembly");
  });

  test("only four of many are named, the rest is counted", async () => {
    await open();
    const row = find(".event", "published the Ødegaard Report");
    expect(texts(".event-chips button", row)).toHaveLength(4);
    expect(texts(".chips-more", row)).toEqual(["+2 more"]);
  });

  test("spacing to scale is kept for the next time", async () => {
    const { panel } = await open();
    find(".segment", "To scale").querySelector("input")?.click();
    await settled();
    expect(panel.timeline.spacing.value).toBe("proportional");
    const { readSettings } = await import("../../../src/platform/settings.ts");
    expect((await readSettings()).timelineSpacing).toBe("proportional");
  });

  test("an article without dates says so", async () => {
    await open({ ...readyPage, analysis: { ...analysis, timeline: [] } });
    expect(texts("[role=tabpanel]").join()).toContain("No dated events");
  });

  test.each([260, 320, 600])("nothing is wider than a panel of %i px, even with 150 events", async (width) => {
    document.body.style.width = `${width}px`;
    const many = Array.from({ length: 150 }, (_, index) => analysis.timeline[index % 12] ?? event("2024-01-01", null));
    await open({ ...readyPage, analysis: { ...analysis, timeline: many } });
    const widest = Math.max(
      ...[...document.querySelectorAll("main *")].map((element) => element.getBoundingClientRect().right),
    );
    document.body.style.width = "";
    expect(widest).toBeLessThanOrEqual(width + 1);
  });
});
