/** Which Friday, which March: names that come again every week or every year, put in their place. */
import { calendarDate, type DayNumber, dayNumber, isDate, pad, weekdayOf } from "./calendar.ts";
import type { Counted, Place, Reading, Recurring, Turn } from "./meaning.ts";
import { day, half, month, type Period, type PeriodUnit, quarter, season, seasons } from "./period.ts";

type Yearly = Exclude<Recurring, { unit: "weekday" }>;

/** Null for 29 February in a common year. */
function inYear(name: Yearly, year: number): Period | null {
  switch (name.unit) {
    case "month":
      return month(year, name.month);
    case "date":
      return isDate(year, name.month, name.day) ? day(dayNumber(year, name.month, name.day)) : null;
    case "quarter":
      return quarter(year, name.number);
    case "half":
      return half(year, name.number);
    case "season":
      return season(year, name.season);
    case "feast":
      return day(name.dayIn(year));
  }
}

/** The first one that begins within a longer period; null when it holds none. */
export function fallingIn(name: Recurring | Counted, whole: Period): Period | null {
  if (name.unit === "nth-weekday") return nthWeekday(name.weekday, name.nth, whole);
  if (name.unit === "weekday") {
    const found = whole.first + ((name.weekday - weekdayOf(whole.first) + 7) % 7);
    return found <= whole.last ? day(found) : null;
  }
  const { year, month: inMonth } = calendarDate(whole.first);
  if (name.unit === "day-of-month") {
    return isDate(year, inMonth, name.day) ? day(dayNumber(year, inMonth, name.day)) : null;
  }
  const found = inYear(name, year);
  return found && found.first >= whole.first && found.first <= whole.last ? found : null;
}

function nthWeekday(weekday: number, nth: number, whole: Period): Period | null {
  const first = whole.first + ((weekday - weekdayOf(whole.first) + 7) % 7);
  const last = whole.last - ((weekdayOf(whole.last) - weekday + 7) % 7);
  const found = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  return found >= whole.first && found <= whole.last ? day(found) : null;
}

/** Beside a time already told: the one that holds it or is nearest (turn 0), the first after, the last before it. */
export function beside(name: Recurring, turn: Turn, told: Period): Period | null {
  if (name.unit === "weekday") {
    const since = (weekdayOf(told.first) - name.weekday + 7) % 7;
    const back = day(told.first - since);
    const on = since === 0 ? back : day(back.first + 7);
    if (turn === 0) return since <= 3 ? back : on;
    return turn < 0
      ? day(told.first - (since === 0 ? 7 : since))
      : day(told.last + 7 - ((weekdayOf(told.last) - name.weekday + 7) % 7));
  }
  const { year } = calendarDate(told.first);
  const candidates = [year - 1, year, year + 1, year + 2].flatMap((candidate) => inYear(name, candidate) ?? []);
  if (turn > 0) return candidates.find((period) => period.first > told.last) ?? null;
  if (turn < 0) return candidates.findLast((period) => period.last < told.first) ?? null;
  // "That May" belongs to the year that was told; "that winter" began in it, or the year before.
  const within = name.unit === "season" ? null : candidates.find((period) => calendarDate(period.first).year === year);
  return (
    within ??
    candidates.reduce<Period | null>(
      (best, period) => (best && gap(best, told) <= gap(period, told) ? best : period),
      null,
    )
  );
}

/** Days between two periods; of one that holds the other, none. */
const gap = (one: Period, other: Period): number => Math.max(0, one.first - other.last, other.first - one.last);

/** Counted from the publication. Null for a date that no year around it has. */
export function choose(
  name: Recurring,
  turn: Turn | null,
  tense: Reading["tense"],
  published: DayNumber,
): Period | null {
  return name.unit === "weekday"
    ? chooseWeekday(name.weekday, turn, tense, published)
    : chooseYear(name, turn, tense, published);
}

/** Left open, it is the latest one on or before the publication, unless the verb speaks of the future. */
function chooseWeekday(weekday: number, turn: Turn | null, tense: Reading["tense"], published: DayNumber): Period {
  const since = (weekdayOf(published) - weekday + 7) % 7;
  const isAhead = turn === null ? tense === "future" : turn >= 0;
  if (since === 0) return day(published + 7 * (turn ?? 0));
  return day(isAhead ? published - since + 7 : published - since);
}

/** Left open, it is the nearest one. */
function chooseYear(name: Yearly, turn: Turn | null, tense: Reading["tense"], published: DayNumber): Period | null {
  const { year } = calendarDate(published);
  // A leap day may be up to eight years off.
  const years = name.unit === "date" && name.month === 2 && name.day === 29 ? 8 : 2;
  const candidates: Period[] = [];
  for (let candidate = year - years; candidate <= year + years; candidate++) {
    const period = inYear(name, candidate);
    if (period) candidates.push(period);
  }
  if (turn === -1) return candidates.findLast((period) => period.last < published) ?? null;
  if (turn === 1) return candidates.find((period) => period.first > published) ?? null;
  if (turn === 0 && name.unit !== "season") return inYear(name, year);
  return candidates.reduce<Period | null>(
    (best, period) => (best && cost(best, tense, published) <= cost(period, tense, published) ? best : period),
    null,
  );
}

/** How much farther a period seems when the verb speaks of the other side of the publication. */
const contradicted = 3;
/** Quarters are told of when they are over, unless the verb says otherwise. */
const untoldQuarter = 20;

/** Days between the publication and the period. */
function cost(period: Period, tense: Reading["tense"], published: DayNumber): number {
  const ahead = period.first - published;
  if (ahead <= 0) return Math.max(0, published - period.last) * (tense === "future" ? contradicted : 1);
  if (tense === "future") return ahead;
  if (period.unit === "quarter") return ahead * untoldQuarter;
  return tense === "past" ? ahead * contradicted : ahead;
}

const unplacedPeriods: Record<PeriodUnit, string> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  season: "XXXX-XX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** The TIMEX3 value of an expression that nothing places, with X for what is not known. */
export function unplacedValue(said: Place): string {
  switch (said.kind) {
    case "period":
      return unplacedPeriods[said.period.unit];
    case "shift":
    case "told":
      return unplacedPeriods[said.unit];
    case "other-year":
      return said.of ? unplacedValue(said.of) : unplacedPeriods.year;
    case "part":
      if (said.part.unit === "day-of-month") return `XXXX-XX-${pad(said.part.day, 2)}`;
      return said.part.unit === "nth-weekday" ? unplacedPeriods.day : unplacedName(said.part);
    case "same-day":
      return unplacedPeriods.day;
    case "around":
      return unplacedPeriods[said.unit];
    case "near":
    case "recurring":
      return unplacedName(said.name);
  }
}

function unplacedName(name: Recurring): string {
  switch (name.unit) {
    case "weekday":
      return `XXXX-WXX-${name.weekday}`;
    case "month":
      return `XXXX-${pad(name.month, 2)}`;
    case "date":
      return `XXXX-${pad(name.month, 2)}-${pad(name.day, 2)}`;
    case "quarter":
      return `XXXX-Q${name.number}`;
    case "half":
      return `XXXX-H${name.number}`;
    case "season":
      return `XXXX-${seasons[name.season] ?? "XX"}`;
    case "feast":
      return unplacedPeriods.day;
  }
}
