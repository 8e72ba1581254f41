/**
 * When a happening of the gold articles took place, as its mark says it: "2024-03-17", "2024-Q1", "199", "2022-02/",
 * "~2024-03", "?".
 */
import { type DayNumber, dayLabel, dayNumber, isDate, parseDay, weekdayOf } from "../../../src/core/time/calendar.ts";
import {
  century,
  day,
  decade,
  half,
  month,
  type Period,
  periodAt,
  periodValue,
  quarter,
  season,
  seasons,
  year,
} from "../../../src/core/time/period.ts";
import type { DayInterval } from "../../../src/core/time/time-expression.ts";

export interface When extends DayInterval {
  /** Only about then. */
  readonly isAbout: boolean;
}

/** Null is undated ("?"). @throws RangeError when it is no date of the guide's. */
export function readWhen(said: string): When | null {
  if (said === "?") return null;
  const isAbout = said.startsWith("~");
  const ends = (isAbout ? said.slice(1) : said).split("/");
  if (ends.length > 2 || ends.every((end) => end === "")) throw new RangeError(`no date "${said}"`);
  const [from, to] = [ends[0] ?? "", ends.at(-1) ?? ""].map((end) => (end === "" ? null : periodOf(end)));
  if (from && to && from.first > to.last) throw new RangeError(`"${said}" ends before it begins`);
  return { first: from ? dayLabel(from.first) : null, last: to ? dayLabel(to.last) : null, isAbout };
}

/** Of a TIMEX3 value without X: the stretch it names. @throws RangeError when there is none on the calendar. */
export function periodOf(value: string): Period {
  const period = readPeriod(value);
  // What reads well may still be no date ("2024-W60"): the calendar's own label of the stretch tells.
  if (period === null || periodValue(period) !== value) throw new RangeError(`no date "${value}"`);
  return period;
}

function readPeriod(value: string): Period | null {
  if (/^\d{2}$/u.test(value)) return century(Number(value) * 100);
  if (/^\d{3}$/u.test(value)) return decade(Number(value) * 10);
  const [, digits, rest] = /^(\d{4})(?:-(.+))?$/u.exec(value) ?? [];
  if (digits === undefined) return null;
  const inYear = Number(digits);
  if (rest === undefined) return year(inYear);
  if (/^\d{2}-\d{2}$/u.test(rest)) {
    const at = parseDay(value);
    return at === null ? null : day(at);
  }
  if (/^\d{2}$/u.test(rest)) return isDate(inYear, Number(rest), 1) ? month(inYear, Number(rest)) : null;
  const [, unit, number = ""] = /^([WQH])(\d{1,2})(?:-WE)?$/u.exec(rest) ?? [];
  if (unit === "W") return periodAt(rest.endsWith("-WE") ? "weekend" : "week", mondayOf(inYear, Number(number)));
  if (unit === "Q") return quarter(inYear, Number(number));
  if (unit === "H") return half(inYear, Number(number));
  const index = (seasons as readonly string[]).indexOf(rest);
  return index < 0 ? null : season(inYear, index);
}

/** The first ISO week is the one that holds 4 January. */
function mondayOf(inYear: number, week: number): DayNumber {
  const fourth = dayNumber(inYear, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}
