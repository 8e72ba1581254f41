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
 */
export interface TimeReason {
  readonly basis: "explicit" | "publication" | "reference" | "none";
  /** The span of the expression that it hangs on, when basis is "reference". */
  readonly anchor: TextSpan | null;
}

export interface TimeExpression {
  readonly span: TextSpan;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2024-04-03", "2024-W14", "2023-10", "P2Y", "PAST_REF", … */
  readonly value: string;
  /** TIMEX3 mod: "APPROX", "START", "MID", "END", "BEFORE", "AFTER", "MORE_THAN", … or null. */
  readonly mod: string | null;
  /** Null when the expression names no place on the calendar ("for two years", "once"). */
  readonly interval: DayInterval | null;
  readonly reason: TimeReason;
  readonly rule: string;
}
