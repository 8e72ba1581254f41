/**
 * What a timeline is drawn from: one row per event in order of time, with the landmarks (years, months), the
 * moment of publication, and the room before each row.
 */
import type { Day } from "../../../core/article/brand.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { instantOf } from "./date-wording.ts";

export type Spacing = "even" | "proportional";

/** "dot": one day. "bar": a stretch of known ends. "since", "until": the last or the first end is open. "about": vague. */
type Mark = "dot" | "bar" | "since" | "until" | "about";

/** Room before a row, in rem; `days` is set where so much time was left out that the axis is broken. */
export interface Gap {
  readonly room: number;
  readonly days: number | null;
}

/** `key` is unique in its timeline. */
export type TimelineRow = { readonly key: string } & (
  | { readonly kind: "published"; readonly day: Day; readonly gap: Gap }
  | {
      readonly kind: "event";
      readonly event: TimelineEvent;
      readonly mark: Mark;
      /** To write beside the axis: the year on its first event; the month on its first event known to the month. */
      readonly year: Day | null;
      readonly month: Day | null;
      readonly isFuture: boolean;
      readonly gap: Gap;
    }
);

const noGap: Gap = { room: 0, days: null };
const longestRoom = 7;

export function timelineRows(
  events: readonly TimelineEvent[],
  published: string | null,
  spacing: Spacing,
): readonly TimelineRow[] {
  const publishedDay = published === null ? null : ((/^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? null) as Day | null);
  const ordered = [...events].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
  const gapBefore = spacing === "even" ? () => noGap : proportionalGaps(ordered.map(placeOf));

  const rows: TimelineRow[] = [];
  const keyOf = keysById();
  let year: string | null = null;
  let month: string | null = null;
  let previous: Day | null = null;
  let isPublished = publishedDay === null;
  const pass = (day: Day): Gap => {
    const gap = previous === null ? noGap : gapBefore(previous, day);
    previous = day;
    return gap;
  };
  for (const event of ordered) {
    const day = placeOf(event);
    if (!isPublished && publishedDay !== null && publishedDay < day) {
      rows.push({ key: "published", kind: "published", day: publishedDay, gap: pass(publishedDay) });
      isPublished = true;
    }
    const isNewYear = day.slice(0, 4) !== year;
    if (isNewYear) month = null;
    const isNewMonth = isWithinMonth(event) && day.slice(0, 7) !== month;
    year = day.slice(0, 4);
    if (isNewMonth) month = day.slice(0, 7);
    rows.push({
      key: keyOf(event),
      kind: "event",
      event,
      mark: markOf(event),
      year: isNewYear ? day : null,
      month: isNewMonth ? day : null,
      isFuture: publishedDay !== null && publishedDay < day,
      gap: pass(day),
    });
  }
  if (!isPublished && publishedDay !== null) {
    rows.push({ key: "published", kind: "published", day: publishedDay, gap: pass(publishedDay) });
  }
  return rows;
}

/** Rows go with their events when dates change. Those of one name, as old ones without any, are numbered. */
function keysById(): (event: TimelineEvent) => string {
  const seen = new Map<string, number>();
  return ({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `event-${count} ${id}`;
  };
}

/** The day that decides an event's place: its first, or its last when it has no first. */
function placeOf({ first, last }: TimelineEvent): Day {
  return (first ?? last) as Day;
}

export function markOf({ first, last, precision }: Pick<TimelineEvent, "first" | "last" | "precision">): Mark {
  if (precision === "about") return "about";
  if (first === null) return "until";
  if (last === null) return "since";
  return first === last ? "dot" : "bar";
}

function isWithinMonth({ first, last }: TimelineEvent): boolean {
  return first !== null && last !== null && first.slice(0, 7) === last.slice(0, 7);
}

/**
 * Linear, at a scale that gives three quarters of the pauses at most 3 rem; the few that are far longer
 * would squeeze everything else to nothing, so there the axis is broken and says how much was left out.
 */
function proportionalGaps(days: readonly Day[]): (from: Day, to: Day) => Gap {
  const pauses = days
    .slice(1)
    .map((day, index) => daysBetween(days[index] ?? day, day))
    .filter((pause) => pause > 0)
    .sort((a, b) => a - b);
  const typical = pauses[Math.floor(pauses.length * 0.75)] ?? pauses.at(-1) ?? 1;
  return (from, to) => {
    const pause = daysBetween(from, to);
    const room = (pause * 3) / typical;
    return room > longestRoom ? { room: longestRoom, days: pause } : { room, days: null };
  };
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / 86_400_000);
}
