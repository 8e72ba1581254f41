/** A reader's corrections of the timeline: what is shown, in which order, and what takes what back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, EventId } from "../../../src/core/article/brand.ts";
import { correctEvents } from "../../../src/core/time/correct-events.ts";
import type { EventCorrection } from "../../../src/core/time/event-correction.ts";
import type { TimelineEvent } from "../../../src/core/time/timeline-event.ts";

const day = (iso: string | null) => iso as Day | null;
const id = (name: string) => name as EventId;

const event = (name: string, first: string | null, last: string | null, at: number): TimelineEvent => ({
  id: id(name),
  first: day(first),
  last: day(last),
  precision: first === last ? "day" : "range",
  certainty: "inferred",
  label: name,
  timex: { start: at, end: at + 1 },
  sentence: { start: at, end: at + 1 },
  alsoTold: [],
  entities: [],
  reason: { basis: "publication", anchor: null },
});

const timeline = [
  event("flood", "1953-01-01", "1953-12-31", 30),
  event("quarrel", "2022-03-01", "2022-03-01", 10),
  event("dispute", "2022-03-01", null, 20),
  event("vote", "2024-04-03", "2024-04-03", 0),
  event("order", null, "2026-12-31", 40),
];
const names = (events: readonly TimelineEvent[]) => events.map(({ label }) => label);

const hide = (name: string): EventCorrection => ({ kind: "hide-event", event: id(name) });
const show = (name: string): EventCorrection => ({ kind: "show-event", event: id(name) });
const date = (name: string, first: string | null, last: string | null): EventCorrection => ({
  kind: "date-event",
  event: id(name),
  first: day(first),
  last: day(last),
});
const all = names(timeline);

test.each<{
  readonly why: string;
  readonly corrections: readonly EventCorrection[];
  readonly shown: readonly string[];
  readonly hidden?: readonly string[];
}>([
  { why: "nothing was corrected", corrections: [], shown: all },
  { why: "one is hidden", corrections: [hide("vote")], shown: all.filter((n) => n !== "vote"), hidden: ["vote"] },
  { why: "hidden and shown again", corrections: [hide("vote"), show("vote")], shown: all },
  {
    why: "shown, then hidden",
    corrections: [show("vote"), hide("vote")],
    shown: all.filter((n) => n !== "vote"),
    hidden: ["vote"],
  },
  {
    why: "a later date moves it down",
    corrections: [date("flood", "2025-01-31", "2025-01-31")],
    shown: ["quarrel", "dispute", "vote", "flood", "order"],
  },
  {
    why: "the last of two dates holds",
    corrections: [date("vote", "1950-01-01", null), date("vote", "2023-01-01", null)],
    shown: all,
  },
  {
    why: "of those that begin on one day the one that ends first comes first",
    corrections: [date("vote", "2022-03-01", "2022-03-31")],
    shown: ["flood", "quarrel", "vote", "dispute", "order"],
  },
  {
    why: "of those of the same days the one that is told first comes first",
    corrections: [date("vote", "2022-03-01", "2022-03-01")],
    shown: ["flood", "vote", "quarrel", "dispute", "order"],
  },
  {
    why: "hidden ones are in order too",
    corrections: [hide("vote"), hide("quarrel"), date("quarrel", "2025-01-01", null)],
    shown: ["flood", "dispute", "order"],
    hidden: ["vote", "quarrel"],
  },
])("$why", ({ corrections, shown, hidden = [] }) => {
  const corrected = correctEvents(timeline, corrections);
  expect(names(corrected.shown)).toEqual(shown);
  expect(names(corrected.hidden)).toEqual(hidden);
});

test("a date set by hand is the reader's, and as good as told", () => {
  const [first] = correctEvents(timeline, [date("flood", "1953-02-01", "1953-02-01")]).shown;
  expect(first).toEqual({
    ...timeline[0],
    first: "1953-02-01",
    last: "1953-02-01",
    precision: "day",
    certainty: "told",
    reason: { basis: "reader", anchor: null },
  });
});

test.each([
  { first: "2024-04-03", last: "2024-04-03", precision: "day" },
  { first: "2024-04-01", last: "2024-04-07", precision: "week" },
  { first: "2024-04-02", last: "2024-04-08", precision: "range" },
  { first: "2024-02-01", last: "2024-02-29", precision: "month" },
  { first: "2023-02-01", last: "2023-02-28", precision: "month" },
  { first: "2024-02-01", last: "2024-02-28", precision: "range" },
  { first: "2024-01-01", last: "2024-03-31", precision: "range" },
  { first: "2024-01-01", last: "2024-12-31", precision: "year" },
  { first: "1990-01-01", last: "1999-12-31", precision: "decade" },
  { first: "1991-01-01", last: "2000-12-31", precision: "range" },
  { first: "0001-01-01", last: "9999-12-31", precision: "range" },
  { first: "2024-01-01", last: null, precision: "range" },
  { first: null, last: "2024-12-31", precision: "range" },
])("$first to $last is told as a $precision", ({ first, last, precision }) => {
  const { shown } = correctEvents(timeline, [date("vote", first, last)]);
  expect(shown.find(({ label }) => label === "vote")?.precision).toBe(precision);
});

describe("whatever is corrected", () => {
  const anyDay = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const interval = fc
    .tuple(fc.option(anyDay), fc.option(anyDay))
    .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));
  const known = fc.constantFrom(...all);
  const correctionOf = (name: fc.Arbitrary<string>): fc.Arbitrary<EventCorrection> =>
    fc.oneof(
      name.map(hide),
      name.map(show),
      fc.tuple(name, interval).map(([of, [first, last]]) => date(of, first, last)),
    );
  const list = fc.array(correctionOf(known), { maxLength: 12 });

  test("hide, then show, is nothing", () => {
    fc.assert(
      fc.property(list, known, (before, name) => {
        // Unless it was hidden already.
        const corrections = [...before, show(name)];
        expect(correctEvents(timeline, [...corrections, hide(name), show(name)])).toEqual(
          correctEvents(timeline, corrections),
        );
      }),
    );
  });

  test("a date that is taken back is nothing", () => {
    fc.assert(
      fc.property(list, known, interval, (before, name, [first, last]) => {
        const corrections = [...before, date(name, null, null)];
        expect(correctEvents(timeline, [...corrections, date(name, first, last), date(name, null, null)])).toEqual(
          correctEvents(timeline, corrections),
        );
      }),
    );
  });

  test("no event is lost or told twice, and all are in order of time", () => {
    fc.assert(
      fc.property(list, (corrections) => {
        const { shown, hidden } = correctEvents(timeline, corrections);
        expect(names([...shown, ...hidden]).toSorted()).toEqual(all.toSorted());
        for (const events of [shown, hidden]) {
          const days = events.map(({ first, last }) => first ?? last ?? "");
          expect(days).toEqual(days.toSorted());
        }
      }),
    );
  });

  test("what names an event that is not told changes nothing", () => {
    const unknown = fc.string().filter((name) => !all.includes(name));
    fc.assert(
      fc.property(fc.array(correctionOf(unknown), { maxLength: 12 }), (corrections) => {
        expect(correctEvents(timeline, corrections)).toEqual({ shown: timeline, hidden: [] });
      }),
    );
  });
});

test("ten thousand corrections of a thousand events are applied in bounded time", () => {
  const many = Array.from({ length: 1_000 }, (_, at) => event(`e${at}`, "2024-01-01", "2024-01-01", at));
  const corrections = Array.from({ length: 10_000 }, (_, at) => date(`e${at % 1_000}`, "2023-01-01", null));
  expect(correctEvents(many, corrections).shown).toHaveLength(1_000);
});
