import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDate,
  dayLabel,
  dayNumber,
  isDate,
  isoWeek,
  parseDay,
  weekdayOf,
} from "../../../src/core/time/calendar.ts";
import { movePeriod, moveYears, periodAt, periodValue, season, year } from "../../../src/core/time/period.ts";

const day = (iso: string) => parseDay(iso) ?? Number.NaN;

describe("days", () => {
  test("agree with the calendar of the engine, there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const { year: inYear, month, day: ofMonth } = calendarDate(number);
        const iso = new Date(number * 86_400_000).toISOString();
        expect(dayNumber(inYear, month, ofMonth)).toBe(number);
        expect(dayLabel(number)).toBe(iso.slice(0, 10));
        expect(weekdayOf(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  test.each([
    { iso: "2024-04-03T21:37", label: "2024-04-03", why: "a moment" },
    { iso: "2024-02-29", label: "2024-02-29", why: "a leap day" },
    { iso: "2023-02-29", label: null, why: "no leap day in a common year" },
    { iso: "1900-02-29", label: null, why: "no leap day in 1900" },
    { iso: "2024-13-01", label: null, why: "no thirteenth month" },
    { iso: "yesterday", label: null, why: "no date at all" },
    { iso: null, label: null, why: "nothing given" },
  ])("$why: $iso is $label", ({ iso, label }) => {
    const number = parseDay(iso);
    expect(number === null ? null : dayLabel(number)).toBe(label);
  });

  test.each([
    { iso: "2020-12-31", week: { year: 2020, week: 53 } },
    { iso: "2021-01-03", week: { year: 2020, week: 53 } },
    { iso: "2021-01-04", week: { year: 2021, week: 1 } },
    { iso: "2018-12-31", week: { year: 2019, week: 1 } },
    { iso: "2016-01-03", week: { year: 2015, week: 53 } },
  ])("$iso lies in ISO week $week.week of $week.year", ({ iso, week }) => {
    expect(isoWeek(day(iso))).toEqual(week);
  });
});

describe("periods", () => {
  test.each([
    { unit: "weekend", at: "2021-01-01", value: "2020-W53-WE", first: "2021-01-02", last: "2021-01-03" },
    { unit: "week", at: "2024-12-31", value: "2025-W01", first: "2024-12-30", last: "2025-01-05" },
    { unit: "month", at: "2024-02-10", value: "2024-02", first: "2024-02-01", last: "2024-02-29" },
    { unit: "quarter", at: "2023-12-31", value: "2023-Q4", first: "2023-10-01", last: "2023-12-31" },
    { unit: "season", at: "2024-01-15", value: "2023-WI", first: "2023-12-01", last: "2024-02-29" },
    { unit: "half", at: "2024-07-01", value: "2024-H2", first: "2024-07-01", last: "2024-12-31" },
    { unit: "decade", at: "1999-12-31", value: "199", first: "1990-01-01", last: "1999-12-31" },
    { unit: "century", at: "1950-06-01", value: "19", first: "1900-01-01", last: "1999-12-31" },
  ] as const)("the $unit around $at is $value", ({ unit, at, value, first, last }) => {
    const period = periodAt(unit, day(at));
    expect(periodValue(period)).toBe(value);
    expect([dayLabel(period.first), dayLabel(period.last)]).toEqual([first, last]);
  });

  test("a leap day moved to a common year is the 28th", () => {
    expect(periodValue(moveYears(periodAt("day", day("2024-02-29")), -1))).toBe("2023-02-28");
  });

  test("moving there and back gives the same period", () => {
    const units = ["day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade"] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: -200_000, max: 60_000 }),
        fc.integer({ min: -40, max: 40 }),
        (unit, at, count) => {
          const period = periodAt(unit, at);
          expect(movePeriod(movePeriod(period, count), -count)).toEqual(period);
          if (count !== 0) expect(movePeriod(period, count).first).not.toBe(period.first);
        },
      ),
    );
  });

  test("the seasons of a year follow one another", () => {
    expect([0, 1, 2, 3].map((index) => periodValue(season(2024, index)))).toEqual([
      "2024-SP",
      "2024-SU",
      "2024-FA",
      "2024-WI",
    ]);
    expect(season(2024, 3).last - year(2024).last).toBe(59);
  });

  test("February has as many days as the year is long", () => {
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(2000, 2, 29)).toBe(true);
    expect(isDate(2100, 2, 29)).toBe(false);
  });
});
