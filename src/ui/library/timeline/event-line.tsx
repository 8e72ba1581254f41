/** One happening of a timeline: its mark on the axis, its date as precisely as the text gave it, what happened, and who tells it. */
import type { ComponentChildren } from "preact";
import type { MergedEvent } from "../../../core/time/merged-timeline.ts";
import { eventDate, monthInShort, yearInWords } from "../../panel/timeline/date-wording.ts";
import { markOf } from "../../panel/timeline/timeline-rows.ts";
import { t } from "../../parts/messages.ts";

interface EventLineProps {
  readonly event: MergedEvent;
  /** The one above it, which may have told the year already; null for the first. */
  readonly before: MergedEvent | null;
  /** Who tells it; null where that is clear. */
  readonly source: ComponentChildren;
  /** Of the heading that a new year is. */
  readonly level: 2 | 3;
}

export function EventLine({ event, before, source, level }: EventLineProps) {
  const day = placeOf(event);
  const isNewYear = before === null || placeOf(before).slice(0, 4) !== day.slice(0, 4);
  const isNewMonth = isWithinMonth(event) && (isNewYear || placeOf(before).slice(0, 7) !== day.slice(0, 7));
  const isInferred = event.certainty === "inferred";
  const Year = level === 2 ? "h2" : "h3";
  const look = ["event", isNewYear ? "is-new-year" : "", isInferred ? "is-inferred" : ""].join(" ");
  return (
    <div class={look}>
      <div class="event-body on-axis">
        <div class="axis-label">
          {isNewYear && <Year class="axis-year">{yearInWords(day)}</Year>}
          {isNewMonth && <span aria-hidden="true">{monthInShort(day)}</span>}
        </div>
        <span class={`event-mark mark-${markOf(event)}`} aria-hidden="true" />
        <div class="event-told">
          <p class="event-date">
            <span class="event-when" title={isInferred ? t("timeInferred") : undefined}>
              {eventDate(event, event.dating)}
            </span>
            {isInferred && <span class="only-heard"> ({t("timeInferred")})</span>}
          </p>
          <p class="event-label" dir="auto" data-searched>
            {event.label}
          </p>
          {source}
        </div>
      </div>
    </div>
  );
}

/** The day that decides an event's place: its first, or its last when it has no first. */
const placeOf = ({ first, last }: MergedEvent): string => first ?? last ?? "";

const isWithinMonth = ({ first, last }: MergedEvent): boolean =>
  first !== null && last !== null && first.slice(0, 7) === last.slice(0, 7);
