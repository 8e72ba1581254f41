/** Periods: the units a calendar is made of, put in their place, with their TIMEX3 values. */
import {
  calendarDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  earliestYear,
  isoWeek,
  latestYear,
  pad,
  weekdayOf,
} from "./calendar.ts";

export type PeriodUnit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century";

export interface Period {
  readonly unit: PeriodUnit;
  /** Both days are part of it. */
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** In the order of the year. Winter belongs to the year of its December. */
export const seasons = ["SP", "SU", "FA", "WI"] as const;

const monthsIn = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** Months since year 0; seasons are counted from March. */
type MonthNumber = number;
const monthNumber = (year: number, month: number): MonthNumber => year * 12 + month - 1;

function ofMonths(unit: keyof typeof monthsIn, first: MonthNumber): Period {
  const last = first + monthsIn[unit] - 1;
  const [firstYear, lastYear, lastMonth] = [Math.floor(first / 12), Math.floor(last / 12), (last % 12) + 1];
  return {
    unit,
    first: dayNumber(firstYear, (first % 12) + 1, 1),
    last: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** The one period of this unit that holds the day. A weekend is that of the day's week. */
export function periodAt(unit: PeriodUnit, day: DayNumber): Period {
  if (unit === "day") return { unit, first: day, last: day };
  if (unit === "week" || unit === "weekend") {
    const monday = day - weekdayOf(day) + 1;
    return { unit, first: unit === "week" ? monday : monday + 5, last: monday + 6 };
  }
  const { year, month } = calendarDate(day);
  const at = monthNumber(year, month);
  const offset = unit === "season" ? 2 : 0;
  const size = monthsIn[unit];
  return ofMonths(unit, Math.floor((at - offset) / size) * size + offset);
}

export const year = (number: number): Period => ofMonths("year", number * 12);
export const month = (inYear: number, number: number): Period => ofMonths("month", monthNumber(inYear, number));
export const quarter = (inYear: number, number: number): Period => ofMonths("quarter", inYear * 12 + (number - 1) * 3);
export const half = (inYear: number, number: number): Period => ofMonths("half", inYear * 12 + (number - 1) * 6);
export const season = (inYear: number, index: number): Period => ofMonths("season", inYear * 12 + 2 + index * 3);
export const decade = (firstYear: number): Period => ofMonths("decade", firstYear * 12);
export const century = (firstYear: number): Period => ofMonths("century", firstYear * 12);
export const day = (number: DayNumber): Period => ({ unit: "day", first: number, last: number });

/** The period of the same unit `count` further on (or back). */
export function movePeriod(period: Period, count: number): Period {
  switch (period.unit) {
    case "day":
      return day(period.first + count);
    case "week":
    case "weekend":
      return { unit: period.unit, first: period.first + 7 * count, last: period.last + 7 * count };
    default: {
      const from = calendarDate(period.first);
      return ofMonths(period.unit, monthNumber(from.year, from.month) + count * monthsIn[period.unit]);
    }
  }
}

/** The same place in another year: a quarter stays a quarter, 29 February falls back to the 28th. */
export function moveYears(period: Period, years: number): Period {
  const from = calendarDate(period.first);
  if (period.unit === "week" || period.unit === "weekend") return periodAt(period.unit, period.first + 364 * years);
  if (period.unit === "day") {
    const inYear = from.year + years;
    return day(dayNumber(inYear, from.month, Math.min(from.day, daysInMonth(inYear, from.month))));
  }
  return ofMonths(period.unit, monthNumber(from.year + years, from.month));
}

/** Have its days, and those around it, four-digit labels? */
export function isOnCalendar(period: Period): boolean {
  return calendarDate(period.first - 1).year >= earliestYear && calendarDate(period.last + 1).year <= latestYear;
}

/** TIMEX3 value, e.g. "2024-04-03", "2024-W14-WE", "2024-Q2", "199" for the 1990s. */
export function periodValue(period: Period): string {
  const { year: inYear, month: inMonth, day: ofMonth } = calendarDate(period.first);
  const label = pad(inYear, 4);
  switch (period.unit) {
    case "day":
      return `${label}-${pad(inMonth, 2)}-${pad(ofMonth, 2)}`;
    case "week":
    case "weekend": {
      const week = isoWeek(period.first);
      return `${pad(week.year, 4)}-W${pad(week.week, 2)}${period.unit === "weekend" ? "-WE" : ""}`;
    }
    case "month":
      return `${label}-${pad(inMonth, 2)}`;
    case "quarter":
      return `${label}-Q${(inMonth + 2) / 3}`;
    case "season":
      return `${label}-${seasons[inMonth / 3 - 1]}`;
    case "half":
      return `${label}-H${inMonth === 1 ? 1 : 2}`;
    case "year":
      return label;
    case "decade":
      return label.slice(0, 3);
    case "century":
      return label.slice(0, 2);
  }
}
