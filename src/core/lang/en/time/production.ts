/** A production: patterns, and what a match of one of them means. */
import { type DayNumber, dayNumber, isDate } from "../../../time/calendar.ts";
import type { Meaning, Place, TimeOfDay, Turn } from "../../../time/meaning.ts";
import type { PeriodUnit } from "../../../time/period.ts";
import { type Match, type Pattern, pattern } from "./grammar.ts";

/** One end of a range or list: its own tokens (half-open) and meaning. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

export interface Production {
  readonly rule: string;
  readonly pattern: Pattern;
  /** Null when the words cannot mean a time after all ("31 February"). Two pieces are the ends of a range. */
  read(match: Match): Meaning | readonly [Piece, Piece] | null;
}

/** One production per pattern, named alike. */
export const produce = (rule: string, patterns: readonly string[], read: Production["read"]): readonly Production[] =>
  patterns.map((source) => ({ rule: `en/${rule}`, pattern: pattern(source), read }));

export const at = (place: Place, time: TimeOfDay | null = null): Meaning => ({ kind: "date", place, time });

export const shift = (unit: PeriodUnit, count: number, from: "publication" | "reference" = "publication"): Place => ({
  kind: "shift",
  unit,
  count,
  from,
});

/** Units that have a place on the calendar; hours and less have none. */
export function periodUnit(match: Match, slot = "unit"): PeriodUnit | null {
  const unit = match.unit(slot);
  return unit === "second" || unit === "minute" || unit === "hour" || unit === "millennium" ? null : unit;
}

export const turnOf = (match: Match): Turn => Math.sign(match.value("turn")) as Turn;

/** The lexicon gives a daypart its TIMEX3 code. */
export const daypartOf = (match: Match): TimeOfDay => ({
  part: match.token("daypart").code as Extract<TimeOfDay, { part: string }>["part"],
});

/** Null when the month has no such day. */
export const onDayOf = (year: number, month: number, day: number): Place | null =>
  isDate(year, month, day) ? onDay(dayNumber(year, month, day)) : null;

export const onDay = (day: DayNumber): Place => ({ kind: "period", period: { unit: "day", first: day, last: day } });
