/**
 * A stretch of days as the one date that the shared scorer reads: "YYYY", "YYYY-MM" or "YYYY-MM-DD".
 *
 * That scorer takes a date for right when gold's is a beginning of it, so a day claims its month and year as well, and
 * no more may be said than is known:
 * - one day, a calendar month, a calendar year: itself;
 * - an open stretch: the end that is known, as a day;
 * - a stretch told by its two ends (precision "range"): its first day, which a happening that lasts begins on; only its
 *   month or year where both ends are those of months or years ("from March to May", "between 2014 and 2016");
 * - any other (a week, a season, "early 2023", a decade): somewhere within, so the month or else the year that holds all of
 *   it; digits that both years share where none does ("199").
 */
import { parseDay } from "../../../src/core/time/calendar.ts";
import { type PeriodUnit, periodAt } from "../../../src/core/time/period.ts";
import type { DayInterval } from "../../../src/core/time/time-expression.ts";
import type { Precision } from "../../../src/core/time/timeline-event.ts";

export interface Placed extends DayInterval {
  readonly precision: Precision;
}

/** Null, undated, stays so. */
export function dateString(when: Placed | null): string | null {
  if (when === null) return null;
  const { first, last, precision } = when;
  if (first === null || last === null) return first ?? last;
  if (first === last) return first;
  if (precision === "range") {
    if (isWhole("year", first, last)) return first.slice(0, 4);
    return isWhole("month", first, last) ? first.slice(0, 7) : first;
  }
  let shared = 0;
  while (first[shared] === last[shared]) shared++;
  return first.slice(0, shared >= 7 ? 7 : Math.min(shared, 4));
}

/** Do both ends fall on ends of this unit? */
function isWhole(unit: PeriodUnit, first: string, last: string): boolean {
  const [from, to] = [parseDay(first), parseDay(last)];
  return from !== null && to !== null && periodAt(unit, from).first === from && periodAt(unit, to).last === to;
}
