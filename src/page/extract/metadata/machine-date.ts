/** What a machine wrote for a machine: ISO 8601, loosely; RFC 2822; seconds or milliseconds since 1970. */
import { moment } from "./moment.ts";
import { type DateHabits, dayFirst, writtenMoments } from "./written-date.ts";

/** As nearly all machines write it; told apart first, because reading dates as people write them takes longer to begin with. */
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i;
const digits = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i;

/** Null when there is no day in it. A date as people write it will do, since many pages put one where ISO belongs. */
export function machineMoment(text: string, habits: DateHabits = dayFirst): string | null {
  const trimmed = text.slice(0, 200).trim();
  if (trimmed === "") return null;
  const figures = iso.exec(trimmed) ?? digits.exec(trimmed);
  if (figures) {
    const [, year, month, day, hour, minute, second, zone = ""] = figures;
    const clock =
      hour === undefined
        ? null
        : {
            hour: Number(hour),
            minute: Number(minute),
            second: second === undefined ? null : Number(second),
            zone: zoneOf(zone),
          };
    return moment(Number(year), Number(month), Number(day), clock);
  }
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const milliseconds = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
  }
  return /\d/.test(trimmed) || trimmed.length < 40 ? (writtenMoments(trimmed, habits)[0]?.moment ?? null) : null;
}

/** "+0200" and "+02" are written "+02:00". */
function zoneOf(zone: string): string {
  if (zone === "") return "";
  if (/^z$/i.test(zone)) return "Z";
  const figures = zone.slice(1).replace(":", "");
  return `${zone[0]}${figures.slice(0, 2)}:${figures.slice(2).padEnd(2, "0")}`;
}
