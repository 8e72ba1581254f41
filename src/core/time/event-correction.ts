/** A reader's corrections of the timeline: plain JSON, applied in order, so that a later one takes an earlier one back. */
import type { Day, EventId } from "../article/brand.ts";

export type EventCorrection =
  | { readonly kind: "hide-event"; readonly event: EventId }
  /** Takes an earlier "hide-event" back. */
  | { readonly kind: "show-event"; readonly event: EventId }
  | {
      readonly kind: "date-event";
      readonly event: EventId;
      /** Both ends included, first not after last; null is an open end. Both null: takes an earlier "date-event" back. */
      readonly first: Day | null;
      readonly last: Day | null;
    };
