/** Applies a reader's corrections to a timeline: which events are shown, and when they were. */
import type { EventId } from "../article/brand.ts";
import { calendarDate, daysInMonth, parseDay, weekdayOf } from "./calendar.ts";
import type { EventCorrection } from "./event-correction.ts";
import { inOrderOfTime } from "./event-order.ts";
import type { DayInterval } from "./time-expression.ts";
import type { Precision, TimelineEvent } from "./timeline-event.ts";

/** Both in order of time. */
interface CorrectedTimeline {
  readonly shown: readonly TimelineEvent[];
  readonly hidden: readonly TimelineEvent[];
}

/** `events` in order of time. Corrections that name an event which is no longer told are passed over. */
export function correctEvents(
  events: readonly TimelineEvent[],
  corrections: readonly EventCorrection[],
): CorrectedTimeline {
  const isHidden = new Set<EventId>();
  const dates = new Map<EventId, DayInterval>();
  for (const correction of corrections) {
    const { kind, event } = correction;
    if (kind === "hide-event") isHidden.add(event);
    else if (kind === "show-event") isHidden.delete(event);
    else if (correction.first === null && correction.last === null) dates.delete(event);
    else dates.set(event, { first: correction.first, last: correction.last });
  }
  const now = events.some(({ id }) => dates.has(id))
    ? events.map((event) => dated(event, dates.get(event.id))).toSorted(inOrderOfTime)
    : events;
  return {
    shown: isHidden.size === 0 ? now : now.filter(({ id }) => !isHidden.has(id)),
    hidden: isHidden.size === 0 ? [] : now.filter(({ id }) => isHidden.has(id)),
  };
}

function dated(event: TimelineEvent, interval: DayInterval | undefined): TimelineEvent {
  if (!interval) return event;
  const { first, last } = interval;
  return {
    ...event,
    first,
    last,
    precision: precisionOfInterval(interval),
    certainty: "told",
    reason: { basis: "reader", anchor: null },
  };
}

/** The finest name of the calendar that the interval fills from its first day to its last. */
function precisionOfInterval({ first, last }: DayInterval): Precision {
  if (first !== null && first === last) return "day";
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === null || to === null) return "range";
  if (to - from === 6 && weekdayOf(from) === 1) return "week";
  const [start, end] = [calendarDate(from), calendarDate(to)];
  if (start.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return "range";
  if (start.year === end.year && start.month === end.month) return "month";
  if (start.month !== 1 || end.month !== 12) return "range";
  if (start.year === end.year) return "year";
  return start.year % 10 === 0 && end.year === start.year + 9 ? "decade" : "range";
}
