/**
 * Days and moments in ISO 8601, out of the ways machines and people write them.
 *
 * A moment keeps the precision and the zone it was written with: "2024-04-03", "2024-04-03T21:37",
 * "2024-04-03T21:37:05+02:00". Nothing is converted, so the day is the one the site meant.
 */
import { monthNumber } from "./month-names.ts";

export interface FoundMoment {
  readonly moment: string;
  /** Half-open, UTF-16 code units of the text it was found in. */
  readonly start: number;
  readonly end: number;
}

const iso =
  /\b((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?:(?:T|,?\s+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/i;
const basicIso = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i;

/** What a machine wrote: ISO 8601, loosely; RFC 2822; seconds or milliseconds since 1970; or else a written date. */
export function momentOf(text: string): string | null {
  const trimmed = text.trim().slice(0, 120);
  const basic = iso.exec(trimmed) ?? basicIso.exec(trimmed);
  if (basic)
    return moment(basic[1], basic[2], basic[3], { hour: basic[4], minute: basic[5], second: basic[6], zone: basic[7] });
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const milliseconds = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
  }
  return writtenMoments(trimmed)[0]?.moment ?? null;
}

const clock = String.raw`(?:\s*(?:at|um|à|a las|às|alle|alle ore|ore|om|kl|klo|kello|в|о|u|o godz|godz)?\.?[\s,|·•–—-]*\(?(\d{1,2})(?:[:.](\d\d)|\s?[hH]\s?(\d\d))(?!\d|\.\d)(?::(\d\d))?\s*([ap]\.?m\b\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?`;
const word = String.raw`\p{L}{3,14}\.?`;
const shapes = [
  // 3 Apr, 2024 21:37 · 3. April 2024 · 3 de abril de 2024 · 3rd of April 2024 · 1er avril 2024 · 03-Apr-2024
  {
    pattern: new RegExp(
      String.raw`(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-(?:го|ге|е))?[\s-]*(?:de |of |d['’])?\s*(${word})[\s,-]*(?:de |del )?\s*((?:19|20)\d\d)(?!\d)(?:\s*(?:г|р|года|року)\.?)?[\s,|·•–—-]*${clock}`,
      "giu",
    ),
    order: ["day", "month", "year"],
  },
  // April 3, 2024 · Apr. 3rd 2024
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${word})\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)[\s,|·•–—-]*${clock}`,
      "giu",
    ),
    order: ["month", "day", "year"],
  },
  // 2024. április 3. · 2024 m. balandžio 3 d. · 2024 April 3
  {
    pattern: new RegExp(
      String.raw`(?<!\d)((?:19|20)\d\d)\.?\s*(?:m\.|gada)?\s*(${word})\s*(\d{1,2})(?!\d)\.?[\s,|·•–—-]*${clock}`,
      "giu",
    ),
    order: ["year", "month", "day"],
  },
  // 2024-04-03 · 2024/04/03 · 2024.04.03. · 2024年4月3日 · 2024년 4월 3일
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.-])((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[日일.]?(?:T|[\s,|·•–—-]*)${clock}`,
      "giu",
    ),
    order: ["year", "month", "day"],
  },
  // 03.04.2024 · 3/4/2024 · 03-04-2024 · 3. 4. 2024: the day first, unless it cannot be
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.-])(\d{1,2})(?:\.\s?|[/-])(\d{1,2})(?:\.\s?|[/-])((?:19|20)\d\d|\d\d(?![\d:.]))(?!\d)[\s,|·•–—-]*${clock}`,
      "giu",
    ),
    order: ["day", "month", "year"],
  },
] as const;

/** Every written date of a short text, in text order. `monthFirst`: 3/4/2024 is March 4. */
export function writtenMoments(text: string, monthFirst = false): readonly FoundMoment[] {
  const found: FoundMoment[] = [];
  for (const { pattern, order } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const part = (name: "day" | "month" | "year") => match[order.indexOf(name) + 1] ?? "";
      const read = written(
        part("year"),
        part("month"),
        part("day"),
        clockOf(match),
        monthFirst && match[0].includes("/"),
      );
      if (
        read === null ||
        found.some((other) => match.index < other.end && other.start < match.index + match[0].length)
      )
        continue;
      found.push({ moment: read, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Clock {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

function clockOf(match: RegExpExecArray): Clock {
  const [hour, colonMinute, hMinute, second, half, zone] = match.slice(4);
  if (hour === undefined) return { hour: undefined, minute: undefined };
  return { hour: String(hourOfDay(Number(hour), half)), minute: colonMinute ?? hMinute, second, zone };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

function written(year: string, month: string, day: string, time: Clock, monthFirst: boolean): string | null {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const named = /^\d/.test(month) ? month : monthNumber(month)?.toString();
  if (named === undefined) return null;
  const isSwapped = /^\d/.test(month) && Number(day) <= 12 ? monthFirst : Number(month) > 12;
  return isSwapped ? moment(fullYear, day, named, time) : moment(fullYear, named, day, time);
}

function moment(year = "", month = "", day = "", time: Clock): string | null {
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  const isDay =
    monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= daysIn(Number(year), monthNumber);
  if (!isDay) return null;
  const date = `${year}-${twoDigits(monthNumber)}-${twoDigits(dayNumber)}`;
  const [hour, minute] = [Number(time.hour), Number(time.minute)];
  if (time.hour === undefined || time.minute === undefined || hour > 23 || minute > 59) return date;
  const second = time.second === undefined || Number(time.second) > 59 ? "" : `:${time.second}`;
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}${second}${zoneOf(time.zone)}`;
}

/** "+0200" and "+02" are written "+02:00", "GMT" is "Z". */
function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:z|utc|gmt)$/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2).padEnd(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
