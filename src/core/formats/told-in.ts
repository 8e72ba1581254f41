/** How fine the dates of an event are. */

import { calendarDate, daysInMonth, parseDay } from "../time/calendar.ts";
import type { DayInterval } from "../time/time-expression.ts";
import type { Precision } from "../time/timeline-event.ts";

/** "day" only where the text names days: what fills months or years from end to end was told in those. */
export function toldIn(precision: Precision, { first, last }: DayInterval): "day" | "month" | "year" {
  if (precision === "day" || precision === "week") return "day";
  if (precision === "month") return "month";
  if (precision === "year" || precision === "decade") return "year";
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === null || to === null) return "day";
  const [start, end] = [calendarDate(from), calendarDate(to)];
  if (start.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return "day";
  return start.month === 1 && end.month === 12 ? "year" : "month";
}
