/**
 * Gives each reading its TIMEX3 value and its interval, from left to right.
 *
 * What the text said before (the reference time, the last year named) and the publication date
 * are all it may use: a pure function of the readings and of `published`.
 */
import type { TextSpan } from "../article/text-span.ts";
import { calendarDate, type DayNumber, dayLabel, pad } from "./calendar.ts";
import { durationValue, windowOf } from "./duration.ts";
import type { Bound, Meaning, Place, Reading, Recurring, TimeOfDay } from "./meaning.ts";
import { isAboutThePast } from "./narrative.ts";
import { isOnCalendar, movePeriod, moveYears, type Period, type PeriodUnit, periodAt, periodValue } from "./period.ts";
import { beside, choose, fallingIn, unplacedValue } from "./recurring.ts";
import type { DayInterval, TimeExpression, TimeReason } from "./time-expression.ts";

interface Placed {
  readonly period: Period;
  readonly reason: TimeReason;
}

interface Told extends Placed {
  readonly span: TextSpan;
  readonly paragraph: number;
}

/** What has been said so far. */
interface Context {
  readonly published: DayNumber | null;
  /** A text about the past inherits the year it last named; news counts from its publication. */
  readonly isNarrative: boolean;
  told: Told | null;
  readonly toldByUnit: Map<PeriodUnit, Told>;
  /** The last expression that named its year. */
  yearTold: Told | null;
}

/** Only what comes again has them. */
const unset = { quant: null, freq: null } as const;
const none: TimeReason = { basis: "none", anchor: null };
const explicit: TimeReason = { basis: "explicit", anchor: null };
const fromPublication: TimeReason = { basis: "publication", anchor: null };
const from = (told: Told): TimeReason => ({ basis: "reference", anchor: told.span });

export function resolve(readings: readonly Reading[], published: DayNumber | null): readonly TimeExpression[] {
  const context: Context = {
    published,
    isNarrative: isNarrative(readings, published),
    told: null,
    toldByUnit: new Map(),
    yearTold: null,
  };
  return withRanges(
    readings,
    readings.map((reading) => resolveOne(reading, context)),
  );
}

function resolveOne(reading: Reading, context: Context): TimeExpression {
  const { span, mod, rule, meaning } = reading;
  switch (meaning.kind) {
    case "vague":
      return { span, type: "DATE", value: meaning.value, mod, interval: null, reason: none, rule, ...unset };
    case "set":
      return {
        span,
        type: "SET",
        value: meaning.value,
        mod,
        quant: meaning.quant,
        freq: meaning.freq,
        interval: null,
        reason: none,
        rule,
      };
    case "duration": {
      const interval = windowOf(meaning, context.published);
      const reason = interval ? fromPublication : none;
      return { span, type: "DURATION", value: durationValue(meaning), mod, interval, reason, rule, ...unset };
    }
    case "date":
      return resolveDate(reading, meaning, context);
  }
}

function resolveDate(reading: Reading, meaning: Meaning & { kind: "date" }, context: Context): TimeExpression {
  const { span, mod, rule } = reading;
  const type = meaning.time ? "TIME" : "DATE";
  const placed = place(meaning.place, reading, context);
  if (!placed || !isOnCalendar(placed.period)) {
    const value = unplacedValue(meaning.place) + timeValue(meaning.time);
    return { span, type, value, mod, interval: null, reason: none, rule, ...unset };
  }
  remember({ ...placed, span, paragraph: reading.paragraph }, meaning.place, context);
  return {
    span,
    type,
    value: periodValue(placed.period) + timeValue(meaning.time),
    mod,
    interval: bounded(narrowed(placed.period, mod, context.published), reading.bound),
    reason: placed.reason,
    rule,
    ...unset,
  };
}

function remember(told: Told, said: Place, context: Context): void {
  // A comparison ("a year earlier") does not move the story to that time.
  if (said.kind === "other-year" || told.period.unit === "decade" || told.period.unit === "century") return;
  context.told = told;
  context.toldByUnit.set(told.period.unit, told);
  if (said.kind === "period" && told.period.unit !== "week") context.yearTold = told;
}

/** Null when nothing in sight says where it is. */
function place(said: Place, reading: Reading, context: Context): Placed | null {
  switch (said.kind) {
    case "period":
      return { period: said.period, reason: explicit };
    case "recurring":
      return placeRecurring(said, reading, context);
    case "shift": {
      const told = referenceFor(said.unit, reading, context);
      if (said.from === "reference" && told) {
        return { period: movePeriod(periodAt(said.unit, told.period.first), said.count), reason: from(told) };
      }
      if (context.published === null) return null;
      const period = movePeriod(periodAt(said.unit, context.published), said.count);
      // "This weekend" in the past tense, read on a Tuesday, is over.
      const isOver = said.unit === "weekend" && reading.tense === "past" && period.first > context.published;
      return { period: isOver ? movePeriod(period, -1) : period, reason: fromPublication };
    }
    case "near": {
      const { told } = context;
      // A weekday is beside a day, and one that is in mind.
      const isInMind =
        said.name.unit !== "weekday" || (told?.period.unit === "day" && told.paragraph === reading.paragraph);
      if (!told || !isInMind) {
        return placeRecurring({ kind: "recurring", name: said.name, turn: said.turn || null }, reading, context);
      }
      const period = beside(said.name, said.turn, told.period);
      return period ? { period, reason: from(told) } : null;
    }
    case "around": {
      const inner = place(said.of, reading, context);
      return inner && { period: movePeriod(periodAt(said.unit, inner.period.first), said.count), reason: inner.reason };
    }
    case "same-day": {
      const { told, published, isNarrative } = context;
      const isHere = told && (isNarrative || told.paragraph === reading.paragraph);
      if (isHere || published === null) return placeTold("day", context);
      return { period: periodAt("day", published), reason: fromPublication };
    }
    case "told":
      return placeTold(said.unit, context);
    case "other-year":
      return placeInOtherYear(said, reading, context);
    case "part": {
      const whole = place(said.of, reading, context);
      const period = whole && fallingIn(said.part, whole.period);
      return period ? { period, reason: whole.reason } : null;
    }
  }
}

function placeInOtherYear(said: Place & { kind: "other-year" }, reading: Reading, context: Context): Placed | null {
  const { published } = context;
  const told = lastOf(said.units, context);
  const known = told && { period: told.period, reason: from(told) };
  const here = said.of ? place(said.of, reading, context) : known;
  if (here) {
    const years = said.year === "before" ? -1 : said.year - calendarDate(here.period.first).year;
    return { period: moveYears(here.period, years), reason: here.reason };
  }
  if (published === null || said.of) return null;
  return { period: movePeriod(periodAt("year", published), -1), reason: fromPublication };
}

/** What "two days later" counts from: the time told before, or when that is a month or more, the last day told in this paragraph. */
function referenceFor(unit: PeriodUnit, reading: Reading, { told, toldByUnit }: Context): Told | null {
  const day = toldByUnit.get("day");
  const isFine = unit === "day" || unit === "week";
  const isCoarse = told !== null && told.period.unit !== "day" && told.period.unit !== "week";
  return isFine && isCoarse && day?.paragraph === reading.paragraph ? day : told;
}

/** The latest time told that is one of these units. */
function lastOf(units: readonly PeriodUnit[], { toldByUnit }: Context): Told | null {
  const told = units.flatMap((unit) => toldByUnit.get(unit) ?? []);
  return told.reduce<Told | null>((last, one) => (last && last.span.start > one.span.start ? last : one), null);
}

function placeTold(unit: PeriodUnit, context: Context): Placed | null {
  const same = unit === "year" ? undefined : context.toldByUnit.get(unit);
  if (same) return { period: same.period, reason: from(same) };
  const { told, published } = context;
  if (unit === "quarter" && published !== null) {
    // Results are told of the quarter that has ended.
    return { period: movePeriod(periodAt("quarter", published), -1), reason: fromPublication };
  }
  if (told && unit !== "day") return { period: periodAt(unit, told.period.first), reason: from(told) };
  return published === null ? null : { period: periodAt(unit, published), reason: fromPublication };
}

function placeRecurring(said: Place & { kind: "recurring" }, reading: Reading, context: Context): Placed | null {
  const { yearTold, published } = context;
  const { name, turn } = said;
  const inherits = turn === null && context.isNarrative && yearTold !== null && name.unit !== "weekday";
  if (inherits) {
    const period = fallingIn(name, periodAt("year", yearTold.period.first));
    if (period) return { period, reason: from(yearTold) };
  }
  if (published === null) return null;
  const follows = turn === null && reading.tense !== "future" ? goingOn(name, reading, context) : null;
  if (follows) return follows;
  const period = choose(name, turn, reading.tense, published);
  return period ? { period, reason: fromPublication } : null;
}

/** "On 23 June 2016 … On 13 July …": within a paragraph a chronicle goes on from the last full date. */
function goingOn(name: Recurring, reading: Reading, { published, yearTold }: Context): Placed | null {
  if (published === null || !yearTold || yearTold.paragraph !== reading.paragraph || !yearly.has(name.unit))
    return null;
  if (yearTold.period.unit !== "day" || yearTold.period.first >= published) return null;
  const period = beside(name, 1, yearTold.period);
  return period && period.last <= published ? { period, reason: from(yearTold) } : null;
}

const yearly: ReadonlySet<Recurring["unit"]> = new Set(["date", "season", "feast"]);

/** Several years named, most of them long before the publication, and little said from today's point of view. */
function isNarrative(readings: readonly Reading[], published: DayNumber | null): boolean {
  if (published === null) return true;
  const years = readings.flatMap(({ meaning }) =>
    meaning.kind === "date" && meaning.place.kind === "period" ? [calendarDate(meaning.place.period.first).year] : [],
  );
  const deictic = readings.filter(({ meaning }) => meaning.kind === "date" && countsFromNow(meaning.place)).length;
  return isAboutThePast(years, deictic, published);
}

const countsFromNow = (said: Place): boolean =>
  (said.kind === "shift" && said.from === "publication") || (said.kind === "recurring" && said.name.unit === "weekday");

function timeValue(time: TimeOfDay | null): string {
  if (!time) return "";
  if ("part" in time) return `T${time.part}`;
  const clock = [time.hour, time.minute, time.second].flatMap((part) => (part === null ? [] : [pad(part, 2)]));
  return `T${clock.join(":")}${time.zone}`;
}

/** The part of the period that START, MID and END mean; of a period that is going on, up to now or from now on. */
function narrowed(period: Period, mod: string | null, published: DayNumber | null): Pick<Period, "first" | "last"> {
  const { first, last } = period;
  const half = Math.floor((last - first) / 2);
  const isGoingOn = published !== null && first <= published && published <= last;
  switch (mod) {
    case "START":
      return { first, last: isGoingOn ? published : first + half };
    case "END":
      return { first: isGoingOn ? published : last - half, last };
    case "MID":
      return { first: first + Math.floor(half / 2), last: last - Math.floor(half / 2) };
    default:
      return { first, last };
  }
}

function bounded({ first, last }: Pick<Period, "first" | "last">, bound: Bound | null): DayInterval {
  switch (bound) {
    case "since":
      return { first: dayLabel(first), last: null };
    case "after":
      return { first: dayLabel(last + 1), last: null };
    case "until":
      return { first: null, last: dayLabel(last) };
    case "before":
      return { first: null, last: dayLabel(first - 1) };
    case null:
      return { first: dayLabel(first), last: dayLabel(last) };
  }
}

/** Both ends of "from 3 to 5 May" stand for the whole range. */
function withRanges(readings: readonly Reading[], timexes: readonly TimeExpression[]): readonly TimeExpression[] {
  const ranges = new Map<number, DayInterval>();
  readings.forEach(({ rangeWith }, index) => {
    const [begin, end] = [timexes[index]?.interval, rangeWith === null ? null : timexes[rangeWith]?.interval];
    if (rangeWith === null || !begin?.first || !end?.last || begin.first > end.last) return;
    const range = { first: begin.first, last: end.last };
    ranges.set(index, range).set(rangeWith, range);
  });
  return timexes.map((timex, index) => ({ ...timex, interval: ranges.get(index) ?? timex.interval }));
}
