/** When an event was, in ISO dates as precise as the text: "2024-04-03", "2024-03", "1990 – 1999", "2022-02-24 –", "≈ 2020-05-01". */
import type { TimelineEvent } from "../time/timeline-event.ts";

export function writtenDate({ first, last, precision }: TimelineEvent): string {
  const only = first ?? last ?? "";
  switch (precision) {
    case "day":
      return only;
    case "month":
      return only.slice(0, -3);
    case "year":
      return only.slice(0, -6);
    case "decade":
      return `${(first ?? only).slice(0, -6)} – ${(last ?? only).slice(0, -6)}`;
    case "about":
      return first === last || first === null || last === null ? `≈ ${only}` : `≈ ${first} – ${last}`;
    case "week":
    case "season":
    case "range":
      return `${first ?? ""} – ${last ?? ""}`.trim();
  }
}
