/** Durations: their ISO 8601 values, and the stretch of days they cover when they hang on the publication. */
import { type DayNumber, dayLabel } from "./calendar.ts";
import type { DurationUnit, Meaning } from "./meaning.ts";
import { isOnCalendar, movePeriod, moveYears, periodAt } from "./period.ts";
import type { DayInterval } from "./time-expression.ts";

type Duration = Extract<Meaning, { kind: "duration" }>;

const designators: Record<DurationUnit, { readonly letter: string; readonly times: number; readonly isTime?: true }> = {
  second: { letter: "S", times: 1, isTime: true },
  minute: { letter: "M", times: 1, isTime: true },
  hour: { letter: "H", times: 1, isTime: true },
  day: { letter: "D", times: 1 },
  week: { letter: "W", times: 1 },
  weekend: { letter: "WE", times: 1 },
  month: { letter: "M", times: 1 },
  quarter: { letter: "Q", times: 1 },
  season: { letter: "M", times: 3 },
  half: { letter: "M", times: 6 },
  year: { letter: "Y", times: 1 },
  decade: { letter: "Y", times: 10 },
  century: { letter: "Y", times: 100 },
  millennium: { letter: "Y", times: 1000 },
};

/** Not counted: TimeML has letters of its own for the long units. */
const uncounted: Partial<Record<DurationUnit, string>> = { decade: "PXDE", century: "PXCE", millennium: "PXML" };

/** Half a year is six months, half an hour thirty minutes: where halves come out even. */
const halves: Partial<Record<DurationUnit, string>> = {
  year: "6M",
  hour: "30M",
  minute: "30S",
  day: "T12H",
  decade: "",
};

export function durationValue({ unit, count, rest }: Duration): string {
  if (rest) {
    const [large, small] = [plainValue(unit, count), plainValue(rest.unit, rest.count)];
    // Letters of times stand behind one T.
    return large.startsWith("PT") ? large + small.slice(2) : large + small.slice(1);
  }
  return plainValue(unit, count);
}

function plainValue(unit: DurationUnit, count: number | null): string {
  const { letter, times, isTime } = designators[unit];
  const prefix = isTime ? "PT" : "P";
  if (count === null) return uncounted[unit] ?? `${prefix}X${letter}`;
  const total = Number((count * times).toFixed(3));
  const whole = Math.floor(total);
  const halfValue = times === 1 ? halves[unit] : undefined;
  // A quarter of a century is 25 years, of an hour 15 minutes.
  if (count === 0.25 && unit === "hour") return "PT15M";
  if (total - whole === 0.5 && halfValue) return `${prefix}${whole > 0 ? `${whole}${letter}` : ""}${halfValue}`;
  return `${prefix}${total}${letter}`;
}

/** Null unless the duration ends or begins at the publication, is counted, and is not absurdly long. */
export function windowOf({ unit, count, window }: Duration, published: DayNumber | null): DayInterval | null {
  if (window === null || count === null || published === null) return null;
  const other = moved(published, unit, window === "past" ? -count : count);
  if (other === null || !isOnCalendar({ unit: "day", first: other, last: other })) return null;
  const [first, last] = other < published ? [other, published] : [published, other];
  return { first: dayLabel(first), last: dayLabel(last) };
}

function moved(from: DayNumber, unit: DurationUnit, count: number): DayNumber | null {
  const { times } = designators[unit];
  if (Math.abs(count * times) > 1000) return null;
  switch (unit) {
    case "second":
    case "minute":
      return from;
    case "hour":
      return from + Math.round(count / 24);
    case "day":
      return from + Math.round(count);
    case "week":
    case "weekend":
      return from + Math.round(count * 7);
    case "year":
    case "decade":
    case "century":
    case "millennium":
      return moveYears({ unit: "day", first: from, last: from }, Math.round(count * times)).first;
    default: {
      const months = Math.round(count * (unit === "quarter" ? 3 : times));
      const start = periodAt("month", from);
      const target = movePeriod(start, months);
      return Math.min(target.first + (from - start.first), target.last);
    }
  }
}
