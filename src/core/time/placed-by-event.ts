/**
 * "A day after the votes were counted", "months before the election": a length of time hung on a happening that the
 * text dates elsewhere. The place is as vague as the date of that happening; no day is invented.
 */
import { type DayNumber, dayLabel, parseDay } from "./calendar.ts";
import type { Clause } from "./clauses.ts";
import type { DatedSentence, Found } from "./dated-sentence.ts";
import type { Dating } from "./event-date.ts";
import { isOnCalendar, movePeriod, moveYears, periodAt } from "./period.ts";
import type { TokenRange } from "./sentence.ts";

/** Words looked at behind "after" for the happening that is meant. */
const reach = 8;

/**
 * Of a clause with such a length in it; null without one, or when nothing dates what it hangs on.
 * `recall`: the dated happening that a token names. `published`: what has been told cannot lie after it.
 */
export function placedByEvent(
  { sentence, lengths }: DatedSentence,
  clause: Clause,
  published: DayNumber | null,
  recall: (token: number) => Dating | null,
): Found | null {
  for (const { timex, range } of lengths) {
    if (range.from < clause.from || range.from >= clause.to) continue;
    const isAfter = sentence.is(range.to, "afterwards");
    if (!isAfter && !sentence.is(range.to, "landmarks")) continue;
    const anchor = namedBehind({ from: range.to + 1, to: range.to + 1 + reach }, recall);
    const when = anchor && moved(anchor, timex.value, isAfter ? 1 : -1, published);
    if (when) return { when: { ...when, timex: timex.span }, rule: "placed-by-event" };
  }
  return null;
}

function namedBehind({ from, to }: TokenRange, recall: (token: number) => Dating | null): Dating | null {
  for (let at = from; at < to; at++) {
    const when = recall(at);
    if (when?.first && when.last) return when;
  }
  return null;
}

function moved(anchor: Dating, value: string, direction: 1 | -1, published: DayNumber | null): Dating | null {
  const [first, last] = [parseDay(anchor.first), parseDay(anchor.last)];
  if (first === null || last === null) return null;
  const rest = { certainty: "inferred", timex: null, reason: anchor.reason } as const;
  const length = /^PT?(\d+|X)([A-Z]+)$/.exec(value);
  if (!length) return null;
  if (length[1] === "X") {
    // "Months before": only which side of it is known.
    if (direction < 0) return { first: null, last: dayLabel(first - 1), precision: "range", ...rest };
    const end = published !== null && published > last ? dayLabel(published) : null;
    return { first: dayLabel(last + 1), last: end, precision: "range", ...rest };
  }
  // Days before something of an unknown day of the year: the year is all that is known.
  const isFine = last - first > longestMonth && !/[YM]$/.test(value.replace(/^PT.*/, "PTH"));
  if (isFine) return { first: anchor.first, last: anchor.last, precision: "about", ...rest };
  const [from, to] = [first, last].map((day) => shifted(day, Number(length[1]) * direction, value));
  if (from === null || to === null || from === undefined || to === undefined) return null;
  const capped = published !== null && first <= published && from <= published ? Math.min(to, published) : to;
  const precision = from === capped ? "day" : "about";
  return { first: dayLabel(from), last: dayLabel(capped), precision, ...rest };
}

const longestMonth = 31;

/** Hours and less stay on the day. Null when the calendar ends. */
function shifted(day: DayNumber, count: number, value: string): DayNumber | null {
  if (Math.abs(count) > 3000) return null;
  const at = periodAt("day", day);
  const period = value.startsWith("PT")
    ? at
    : value.endsWith("Y")
      ? moveYears(at, count)
      : value.endsWith("M")
        ? monthsOn(day, count)
        : movePeriod(at, count * (value.endsWith("W") ? 7 : 1));
  return isOnCalendar(period) ? period.first : null;
}

/** The same day of another month, or its last. */
function monthsOn(day: DayNumber, count: number) {
  const month = periodAt("month", day);
  const target = movePeriod(month, count);
  return periodAt("day", Math.min(target.first + day - month.first, target.last));
}
