/**
 * What happened, and what is to happen, as all-day entries of a calendar: iCalendar, RFC 5545.
 *
 * It cannot say "in March" or "about 1990", so only events whose days are known are written, and the others counted.
 */
import type { Article } from "../article/article.ts";
import { calendarDate, dayLabel, latestYear, parseDay } from "../time/calendar.ts";
import type { DayInterval } from "../time/time-expression.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import type { ArticlePart, Format, WriteOptions, Writer } from "./format.ts";
import { nameUuid } from "./name-uuid.ts";
import { linkInto } from "./passage-link.ts";
import { shownPart } from "./shown-part.ts";
import { toldIn } from "./told-in.ts";
import { onOneLine, visible } from "./visible-text.ts";
import { webLink } from "./web-link.ts";

export const calendar: Format = {
  id: "calendar",
  nameKey: "exportCalendar",
  extension: "ics",
  mediaType: "text/calendar",
  holds: "library",
  writer,
  read: null,
};

function writer(options: WriteOptions): Writer {
  let omitted = 0;
  return {
    opening: () => lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tidemark//Tidemark//EN", "CALSCALE:GREGORIAN"]),
    article: (part) => {
      const { written, left } = entries(part, options);
      omitted += left;
      return written;
    },
    closing: () => lines(["END:VCALENDAR"]),
    omitted: () => (omitted === 0 ? [] : [{ key: "exportOmittedEvents", count: omitted }]),
  };
}

function entries(part: ArticlePart, options: WriteOptions): { readonly written: string; readonly left: number } {
  const { article, timeline } = shownPart(part, options).analysis;
  const dated = timeline.flatMap((event) => {
    const days = knownDays(event);
    return days ? [entry(event, days, article, options)] : [];
  });
  return { written: dated.join(""), left: timeline.length - dated.length };
}

/** Null when the text names no days, or leaves one of them open. */
function knownDays(event: TimelineEvent): DayInterval | null {
  const { first, last, precision } = event;
  if (first === null || last === null || (precision !== "day" && precision !== "range")) return null;
  return toldIn(precision, event) === "day" ? { first, last } : null;
}

function entry(event: TimelineEvent, days: DayInterval, article: Article, { exported }: WriteOptions): string {
  const sentence = onOneLine(article.text.slice(event.sentence.start, event.sentence.end));
  const source = [article.title, article.site ?? ""].map(onOneLine).filter((text) => text !== "");
  const link = webLink(linkInto(article, article.url, event.sentence));
  const summary = `${event.certainty === "inferred" ? "≈ " : ""}${onOneLine(event.label)}`;
  return lines([
    "BEGIN:VEVENT",
    `UID:${nameUuid("event", article.id, event.id)}`,
    `DTSTAMP:${exported.replace(/[-:]|\.\d+/g, "")}`,
    ...whole(days),
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text([sentence, source.join(" · ")].filter((line) => line !== "").join("\n"))}`,
    ...(link === null ? [] : [`URL:${link}`]),
    // All-day entries would keep their reader busy otherwise.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
}

/** The end of an entry is the day after its last. */
function whole({ first, last }: DayInterval): readonly string[] {
  const end = parseDay(last);
  const isLastOfAll = end === null || calendarDate(end + 1).year > latestYear;
  return [
    `DTSTART;VALUE=DATE:${(first ?? "").replace(/-/g, "")}`,
    ...(isLastOfAll ? [] : [`DTEND;VALUE=DATE:${dayLabel(end + 1).replace(/-/g, "")}`]),
  ];
}

const text = (value: string): string =>
  visible(value)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");

const lines = (unfolded: readonly string[]): string => unfolded.map((line) => `${folded(line)}\r\n`).join("");

/** Without the line break; a space begins each line but the first. */
const mostOctets = 75;

/** RFC 5545 3.1, and never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
