/** Time expressions in TimeML's TIMEX3, with a calendar interval beside the value for the panel. */
import type { Day } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";

/** Both ends are part of it; null is an open end ("since March": last is null). */
export interface DayInterval {
  readonly first: Day | null;
  readonly last: Day | null;
}

/**
 * How the calendar value was worked out, as data: the panel words it.
 * "explicit": the text gives it whole. "publication": counted from the publication date.
 * "reference": counted from the date told before it (`anchor` is that expression's span).
 * "event": placed by another happening that the text dates ("a day after the votes were counted"; `anchor` is the words
 * that tell of it). "reader": set by hand.
 */
export interface TimeReason {
  readonly basis: "explicit" | "publication" | "reference" | "event" | "reader" | "none";
  /** The words that it hangs on, when basis is "reference" or "event". */
  readonly anchor: TextSpan | null;
}

export interface TimeExpression {
  readonly span: TextSpan;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2024-04-03", "2024-W14", "2023-10", "P2Y", "PAST_REF", … */
  readonly value: string;
  /** TIMEX3 mod: "APPROX", "START", "MID", "END", "BEFORE", "AFTER", "MORE_THAN", … or null. */
  readonly mod: string | null;
  /** Of a SET, TIMEX3 quant: "EVERY", "EACH"; else null. */
  readonly quant: string | null;
  /** Of a SET, TIMEX3 freq: "2X" ("twice a week"); else null. */
  readonly freq: string | null;
  /** Null when the expression names no place on the calendar ("for two years", "once"). */
  readonly interval: DayInterval | null;
  readonly reason: TimeReason;
  readonly rule: string;
}
