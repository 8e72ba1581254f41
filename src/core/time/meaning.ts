/**
 * What a time expression says, before anyone knows when it was said.
 *
 * The grammar of a language builds these; `resolve` turns them into values. Nothing here knows
 * the publication date, and nothing here is English.
 */
import type { TextSpan } from "../article/text-span.ts";
import type { DayNumber } from "./calendar.ts";
import type { Period, PeriodUnit } from "./period.ts";

export type DurationUnit = "second" | "minute" | "hour" | PeriodUnit | "millennium";

/** Last, this, next. */
export type Turn = -1 | 0 | 1;

/** A name that comes again every year or every week. */
export type Recurring =
  | { readonly unit: "weekday" /** ISO, 1–7 */; readonly weekday: number }
  | { readonly unit: "month"; readonly month: number }
  | { readonly unit: "date"; readonly month: number; readonly day: number }
  | { readonly unit: "quarter" | "half"; readonly number: number }
  | { readonly unit: "season" /** Index in `seasons`. */; readonly season: number }
  | { readonly unit: "feast"; readonly dayIn: (year: number) => DayNumber };

/** What a longer period holds once, at a place that is counted. */
export type Counted =
  | { readonly unit: "day-of-month"; readonly day: number }
  /** "the first Monday", "the last Friday"; -1 counts from the end. */
  | { readonly unit: "nth-weekday"; readonly weekday: number; readonly nth: number };

export type Place =
  | { readonly kind: "period"; readonly period: Period }
  /** `turn` is null when the text leaves the choice to the reader ("on Friday", "in March"). */
  | { readonly kind: "recurring"; readonly name: Recurring; readonly turn: Turn | null }
  /** Beside the time told before: the one around or nearest to it (0), the next, the last ("that May", "the following May"). */
  | { readonly kind: "near"; readonly name: Recurring; readonly turn: Turn }
  /** The week, or weekend, that holds a day ("the week of 14 January"). */
  | { readonly kind: "around"; readonly unit: PeriodUnit; readonly count: number; readonly of: Place }
  /** Counted from the publication or from the time told before; 0 is the period that holds it. */
  | {
      readonly kind: "shift";
      readonly unit: PeriodUnit;
      readonly count: number;
      readonly from: "publication" | "reference";
    }
  /** The day of a clock time that names none: the one this paragraph tells of, else the publication. */
  | { readonly kind: "same-day" }
  /** The time told before, or the period of this unit around it ("that year", "the quarter"). */
  | { readonly kind: "told"; readonly unit: PeriodUnit }
  /** The same part of another year ("a year earlier", "the year-ago quarter", "the 1988 quarter"). */
  | {
      readonly kind: "other-year";
      readonly year: number | "before";
      /** Null is the time told before, as far as it is one of `units`; else the whole year before the publication. */
      readonly of: Place | null;
      readonly units: readonly PeriodUnit[];
    }
  /** A part of a longer period ("the third quarter of last year", "Monday of next week"). */
  | {
      readonly kind: "part";
      readonly part: Recurring | Counted;
      readonly of: Place;
    };

/** Time of day: a clock time, or TIMEX3's part of the day ("MO", "AF", "EV", "NI", "DT"). */
export type TimeOfDay =
  | { readonly hour: number; readonly minute: number | null; readonly second: number | null; readonly zone: string }
  | { readonly part: "MO" | "MI" | "AF" | "EV" | "NI" | "DT" };

export type Meaning =
  | { readonly kind: "date"; readonly place: Place; readonly time: TimeOfDay | null }
  | { readonly kind: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  | {
      readonly kind: "duration";
      readonly unit: DurationUnit;
      /** Null when the text does not count ("for years"). */
      readonly count: number | null;
      /** "the past two years", "the next few days": a stretch that ends or begins at the publication. */
      readonly window: "past" | "future" | null;
      /** The smaller part of two ("two months and 10 days"). */
      readonly rest?: { readonly unit: DurationUnit; readonly count: number };
    }
  | {
      readonly kind: "set";
      readonly value: string;
      /** TIMEX3 quant and freq. */
      readonly quant: string | null;
      readonly freq: string | null;
    };

/** How the words before it open or close the interval: "since", "until", "before", "after". */
export type Bound = "since" | "until" | "before" | "after";

/** One recognised expression, still without a value. */
export interface Reading {
  readonly span: TextSpan;
  /** Which paragraph it stands in, counted from 0. */
  readonly paragraph: number;
  readonly meaning: Meaning;
  readonly mod: string | null;
  readonly bound: Bound | null;
  /** The other end when two expressions make one range ("between 2014 and 2016"): an index into the readings. */
  readonly rangeWith: number | null;
  /** What the verb around it says about past and future; decides between last and next Friday. */
  readonly tense: "past" | "future" | null;
  readonly rule: string;
}
