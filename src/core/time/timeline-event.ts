/** One happening on the timeline. Nothing is invented: each points to its words. */
import type { Day, EntityId, EventId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";
import type { TimeReason } from "./time-expression.ts";

export const precisions = ["day", "week", "month", "season", "year", "decade", "range", "about"] as const;
export type Precision = (typeof precisions)[number];

/** "told": the text dates it. "inferred": worked out from what else the text dates; shown as uncertain. */
export const certainties = ["told", "inferred"] as const;
export type Certainty = (typeof certainties)[number];

export interface TimelineEvent {
  readonly id: EventId;
  /** Both ends included; null is an open end. Never both null. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** Short, made from the clause itself, never cut inside a name. */
  readonly label: string;
  /** The words that date it. */
  readonly timex: TextSpan;
  /** The sentence that tells it. */
  readonly sentence: TextSpan;
  /** Other sentences that tell the same, in text order. */
  readonly alsoTold: readonly TextSpan[];
  readonly entities: readonly EntityId[];
  readonly reason: TimeReason;
}
