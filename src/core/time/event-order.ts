/** Events in order of time: by the first day (of an open start, the last), then by the last, then as told. */
import type { TimelineEvent } from "./timeline-event.ts";

type Placed = Pick<TimelineEvent, "first" | "last" | "timex">;

/** For sorting. */
export function inOrderOfTime(a: Placed, b: Placed): number {
  return compare(from(a), from(b)) || compare(upTo(a), upTo(b)) || a.timex.start - b.timex.start;
}

const from = ({ first, last }: Placed): string => first ?? last ?? "";
const upTo = ({ last }: Placed): string => last ?? "9999-12-31";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
