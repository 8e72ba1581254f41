/**
 * Calendar arithmetic on ISO dates, without time zones.
 *
 * A Day is a label on a calendar, not an instant, so nothing here reads the clock or builds a
 * Date. Days are counted from 1970-01-01 (a Thursday) in the proleptic Gregorian calendar.
 */
import type { Day } from "../article/brand.ts";

/** Days since 1970-01-01; negative before it. */
export type DayNumber = number;

interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Years with a four-digit label; nothing outside has a Day. */
export const earliestYear = 1;
export const latestYear = 9999;

// Both directions after Howard Hinnant, http://howardhinnant.github.io/date_algorithms.html
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function calendarDate(day: DayNumber): CalendarDate {
  const fromEpoch = day + 719468;
  const era = Math.floor(fromEpoch / 146097);
  const dayOfEra = fromEpoch - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO: Monday is 1, Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** An ISO week belongs to the year that holds its Thursday. */
export function isoWeek(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = calendarDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

export const pad = (number: number, width: number): string => String(number).padStart(width, "0");

export function dayLabel(day: DayNumber): Day {
  const { year, month, day: ofMonth } = calendarDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}` as Day;
}

/** The day at the start of an ISO 8601 day or moment; null when there is none. */
export function parseDay(iso: string | null): DayNumber | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? "");
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year >= earliestYear && isDate(year, month, day) ? dayNumber(year, month, day) : null;
}
