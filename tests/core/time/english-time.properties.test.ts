import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { englishCues } from "../../../src/core/lang/en/time/timeline-cues.ts";
import { englishVerbs } from "../../../src/core/lang/en/time/verbs.ts";
import { dayLabel, parseDay } from "../../../src/core/time/calendar.ts";
import { type PeriodUnit, periodAt, periodValue } from "../../../src/core/time/period.ts";
import type { TimeExpression } from "../../../src/core/time/time-expression.ts";
import { timeline } from "../../../src/core/time/timeline.ts";
import { cpuCost } from "../cpu-cost.ts";
import { english } from "../english.ts";
import { anArticle } from "./an-article.ts";

const words =
  "a the of in on to and last next this past every two 3 10 31 1990 2024 1,500 ’90s May March fall Friday week weeks year years quarter second third " +
  "ago earlier later before after since until between from early late mid about more than at least Christmas Day morning noon 10:30 p.m. now " +
  '2024-02-29 03/04/2024 - – , . ( ) “ ” " said election he was held old hundred nineteen ninety \n';

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 40 }).map((list) => list.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
);

const published = fc
  .option(fc.integer({ min: -25_000, max: 25_000 }), { nil: null })
  .map((day) => (day === null ? null : dayLabel(day)));

const isOrdered = (spans: readonly TextSpan[]): boolean =>
  spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0) && span.start < span.end);

const read = (of: string, on: string | null): readonly TimeExpression[] => englishTimexes(anArticle(on, of));

const named: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, "day"],
  [/^\d{4}-W\d{2}-WE$/, "weekend"],
  [/^\d{4}-W\d{2}$/, "week"],
  [/^\d{4}-\d{2}$/, "month"],
  [/^\d{4}-Q\d$/, "quarter"],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, "season"],
  [/^\d{4}-H\d$/, "half"],
  [/^\d{4}$/, "year"],
  [/^\d{3}$/, "decade"],
];

/** Null for what a modifier, a bound ("since") or another end ("from 3 to 5 May") makes shorter or longer than its value. */
function unitOf({ type, value, mod, interval, rule }: TimeExpression): PeriodUnit | null {
  if (type !== "DATE" || mod !== null || !interval?.first || !interval.last || rule.startsWith("en/range")) return null;
  return named.find(([form]) => form.test(value))?.[1] ?? null;
}

function eventsOf(of: string, on: string | null) {
  const article = anArticle(on, of);
  const sentences = english.sentences(article);
  return timeline(article, sentences, englishTimexes(article), [], englishCues, englishVerbs);
}

describe("laws of time expressions", () => {
  test("spans lie in the text, in order, without overlaps", () => {
    fc.assert(
      fc.property(text, published, (of, on) => {
        const spans = read(of, on).map(({ span }) => span);
        expect(isOrdered(spans)).toBe(true);
        expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(of.length);
      }),
      { numRuns: 500 },
    );
  });

  test("an interval has days of the calendar, and ends no earlier than it begins", () => {
    fc.assert(
      fc.property(text, published, (of, on) => {
        for (const { interval } of read(of, on)) {
          if (!interval) continue;
          const [first, last] = [interval.first, interval.last];
          expect(first !== null || last !== null).toBe(true);
          if (first !== null) expect(parseDay(first)).not.toBeNull();
          if (last !== null) expect(parseDay(last)).not.toBeNull();
          if (first !== null && last !== null) expect(first <= last).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a day's value lies in its interval", () => {
    fc.assert(
      fc.property(text, published, (of, on) => {
        for (const { value, interval } of read(of, on)) {
          if (!interval?.first || !interval.last || !/^\d{4}-\d{2}-\d{2}/.test(value)) continue;
          expect(interval.first <= value.slice(0, 10) && value.slice(0, 10) <= interval.last).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a period that is named has the days of that period", () => {
    const phrase = fc.constantFrom(
      ...["last week", "three weeks ago", "in the week of 14 January", "a week earlier", "the following week"],
      ...["this weekend", "last weekend", "over the weekend", "on the weekend of February 8, 2020"],
      ...["on Friday", "last Friday", "yesterday", "ten days ago", "two days later", "on May 3", "on Christmas Day"],
      ...["in March", "last month", "two months later", "a month earlier", "in October 2023", "the following May"],
      ...["in the third quarter", "last quarter", "in the first quarter of 2019", "a year earlier"],
      ...["in the first half", "in the second half of 2019", "in the first half of last year"],
      ...["last winter", "in the winter of 1994", "that summer", "in the fall", "this spring"],
      ...["in 2019", "last year", "two years ago", "the following year", "that year", "in 410 AD"],
      ...["in the 1990s", "in the ’80s", "two decades ago", "last decade"],
    );
    const phrases = fc
      .array(phrase, { minLength: 1, maxLength: 5 })
      .map((list) => list.map((each) => `It rose ${each}.`).join(" "));
    fc.assert(
      fc.property(fc.oneof(phrases, text), published, (of, on) => {
        for (const timex of read(of, on)) {
          const unit = unitOf(timex);
          const first = parseDay(timex.interval?.first ?? null);
          if (!unit || first === null) continue;
          const period = periodAt(unit, first);
          expect(periodValue(period)).toBe(timex.value);
          expect(timex.interval).toEqual({ first: dayLabel(period.first), last: dayLabel(period.last) });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("reading again gives the same", () => {
    fc.assert(
      fc.property(text, published, (of, on) => {
        expect(read(of, on)).toEqual(read(of, on));
      }),
    );
  });

  test("nothing without a publication date is counted from it", () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(read(of, null).filter(({ reason }) => reason.basis === "publication")).toEqual([]);
      }),
    );
  });

  // 28 years of the Gregorian calendar within one century repeat its weekdays and leap years.
  test("a publication 28 years later shifts what is counted from it by 28 years", () => {
    const relative = fc.constantFrom(
      "It ended yesterday.",
      "It ended last Friday.",
      "It rose last month.",
      "Held on March 3.",
      "Held in November.",
      "Two years ago.",
      "Three weeks ago.",
      "During the summer.",
      "In the third quarter.",
      "On Thursday morning.",
      "Over the past two years.",
      "Since last June.",
    );
    const later = (iso: string | null): string | null => iso && `${Number(iso.slice(0, 4)) + 28}${iso.slice(4)}`;
    fc.assert(
      fc.property(
        relative,
        fc.integer({ min: parseDay("1930-01-01") ?? 0, max: parseDay("2050-01-01") ?? 0 }),
        (of, day) => {
          const on = dayLabel(day);
          const before = read(of, on).map(({ interval }) => [
            later(interval?.first ?? null),
            later(interval?.last ?? null),
          ]);
          const after = read(of, later(on)).map(({ interval }) => [interval?.first ?? null, interval?.last ?? null]);
          expect(before.length).toBeGreaterThan(0);
          expect(after).toEqual(before);
        },
      ),
    );
  });
});

describe("laws of the timeline", () => {
  test("events are in order, point into the text and say something", () => {
    fc.assert(
      fc.property(text, published, (of, on) => {
        const events = eventsOf(of, on);
        const keys = events.map(({ first, last }) => first ?? last ?? "");
        expect(keys).toEqual(keys.toSorted());
        for (const event of events) {
          expect(event.label.trim()).not.toBe("");
          expect(event.sentence.start <= event.timex.start && event.timex.end <= event.sentence.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile texts cost no more than twice as much when twice as long", () => {
  const size = 100_000;
  const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

  test.each([
    { what: "digits", unit: "1234567890" },
    { what: "digits and points", unit: "1.2," },
    { what: "slashes", unit: "1/" },
    { what: "“of the”", unit: "of the of the " },
    { what: "months", unit: "May March " },
    { what: "days and dashes", unit: "3 May - " },
    { what: "number words", unit: "two hundred thousand and " },
    { what: "modifiers", unit: "about at least more than early " },
    { what: "articles", unit: "the last the last " },
    { what: "hyphens", unit: "mid-" },
    { what: "dates in one sentence", unit: "in March 2023 and he was held in May 2022, " },
    { what: "dates in many sentences", unit: "He was held on 3 May 2024. " },
    { what: "quotation marks", unit: '“ ( " in 1990 ' },
  ])("$what", ({ unit }) => {
    const cost = (length: number): number => {
      const hostile = repeated(unit, length);
      return cpuCost(() => eventsOf(hostile, "2024-04-03"));
    };
    cost(size / 4);
    // Quadratic work would cost four times as much. A collection of garbage may spoil one comparison, not three.
    const ratios = [1, 2, 3].map(() => cost(size * 2) / Math.max(cost(size), 2));
    expect(Math.min(...ratios)).toBeLessThan(3.3);
  });
});
