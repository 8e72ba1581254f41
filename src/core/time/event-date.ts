/** When the happening that one clause reports took place, as far as the text lets anyone say. */
import type { TextSpan } from "../article/text-span.ts";
import type { DayInterval, TimeReason } from "./time-expression.ts";
import type { Certainty, Precision } from "./timeline-event.ts";

/** Clauses lie within their sentence and within one another: of a word, the shortest clause that holds it speaks. */
export interface EventDate {
  readonly clause: TextSpan;
  readonly sentence: TextSpan;
  /** Null is undated, which is an answer: the text does not say when. */
  readonly when: Dating | null;
  /** Why so: the name of the case, for tests and for looking at errors. */
  readonly rule: string;
}

export interface Dating extends DayInterval {
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** The words that date it, which may stand in a sentence before; null for what is reported on the day of publication. */
  readonly timex: TextSpan | null;
  readonly reason: TimeReason;
}
