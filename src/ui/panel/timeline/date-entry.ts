/**
 * Dates as a reader types them, and the days they name: a year, a month or a day in the order of ISO 8601, alone, as
 * a stretch, or with an open end.
 */
import type { Day } from "../../../core/article/brand.ts";
import { fail, ok, type Result } from "../../../core/article/result.ts";
import { dayLabel, dayNumber, daysInMonth, isDate } from "../../../core/time/calendar.ts";
import type { DayInterval } from "../../../core/time/time-expression.ts";

/** "on" and "since" have a `from` alone, "until" a `to` alone. */
export const dateForms = ["on", "between", "since", "until"] as const;
export type DateForm = (typeof dateForms)[number];

export interface DateEntry {
  readonly form: DateForm;
  readonly from: string;
  readonly to: string;
}

export interface EntryProblem {
  readonly field: "from" | "to";
  /** "form": not written as a date. "calendar": there is no such day. "order": the end is before the start. */
  readonly code: "empty" | "form" | "calendar" | "order";
}

interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** Both ends included; what is typed names all of its days: "2024 to 2025-03" ends on 31 March 2025. */
export function intervalOf({ form, from, to }: DateEntry): Result<DayInterval, EntryProblem> {
  const start = form === "until" ? null : periodOf(from);
  if (start && !start.ok) return fail({ field: "from", code: start.error });
  const end = form === "until" || form === "between" ? periodOf(to) : null;
  if (end && !end.ok) return fail({ field: "to", code: end.error });
  const first = start ? start.value.first : null;
  const last = form === "on" && start ? start.value.last : end ? end.value.last : null;
  return first !== null && last !== null && last < first ? fail({ field: "to", code: "order" }) : ok({ first, last });
}

/** As short as it can be typed. */
export function entryOf({ first, last }: DayInterval): DateEntry {
  if (first === null) return { form: "until", from: "", to: last ?? "" };
  if (last === null) return { form: "since", from: first, to: "" };
  for (const length of ["YYYY-MM-DD", "YYYY-MM", "YYYY"].map(({ length }) => length)) {
    const named = first.slice(0, length);
    const period = periodOf(named);
    if (period.ok && period.value.first === first && period.value.last === last) {
      return { form: "on", from: named, to: "" };
    }
  }
  return { form: "between", from: first, to: last };
}

function periodOf(typed: string): Result<Period, EntryProblem["code"]> {
  const text = typed.trim();
  if (text === "") return fail("empty");
  // Two figures could be a year of this century, of the last, or of the first.
  const [, ...parts] = /^(\d{3,4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  const [year, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return fail("form");
  const from = { month: month ?? 1, day: day ?? 1 };
  const to = { month: month ?? 12, day: day ?? daysInMonth(year, month ?? 12) };
  if (year < 1 || !isDate(year, from.month, from.day)) return fail("calendar");
  return ok({
    first: dayLabel(dayNumber(year, from.month, from.day)),
    last: dayLabel(dayNumber(year, to.month, to.day)),
  });
}
