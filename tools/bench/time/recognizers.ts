/**
 * A peer: Microsoft's Recognizers-Text for dates and times, English.
 *
 * Mapping: its timex is TIMEX3 already where it names a place (a day, "1998-W09", "1998-02", "P3D", "PRESENT_REF").
 * "XXXX" is filled from the resolution, whose two values are the last one and the next one: the one nearest to the
 * reference, which scores better than always the last (on dev, value F1 67 against 56). A triple "(start,end,P3M)" is
 * the calendar's unit where it is one, the duration after "past", "last", "next", or two expressions where the words fall
 * in two. "A few days", three days to it, is PXD. What it finds and does not resolve ("by August") is read again without
 * its preposition. It is given one sentence at a time: in a whole text a "more than" reaches for the next unit,
 * paragraphs away, and takes all that is between.
 */
import { type DayNumber, dayNumber } from "../../../src/core/time/calendar.ts";
import { type PeriodUnit, periodAt, periodValue } from "../../../src/core/time/period.ts";
import { dayOf, endsOf, trimmed, unitIn, valueAt } from "./peer-values.ts";
import { type FoundTimex, requirePeer, type Tagger, withoutLineBreaks } from "./tagger.ts";

interface Resolved {
  readonly timex?: string;
  readonly Mod?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Recognised {
  readonly start: number;
  /** Its last character. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Resolved[] } | null;
}

interface Recognizers {
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): readonly Recognised[];
}

export function recognizers(): Tagger {
  const { recognizeDateTime } = requirePeer<Recognizers>("@microsoft/recognizers-text-date-time");
  return {
    tag(text, published) {
      const [year = 0, month = 1, day = 1] = published.slice(0, 10).split("-").map(Number);
      const reference = new Date(year, month - 1, day);
      const read = (words: string) => recognizeDateTime(words, "en-us", 0, reference);
      const found: FoundTimex[] = [];
      for (const piece of sentencesIn(withoutLineBreaks(text))) {
        for (const each of read(piece.words)) {
          const span = trimmed(text, piece.start + each.start, piece.start + each.end + 1);
          const known = each.resolution ? each : read(text.slice(span.start, span.end))[0];
          for (const timex of timexesOf(known, span, text, dayNumber(year, month, day)))
            if (!found.some(({ start, end }) => start < timex.end && timex.start < end)) found.push(timex);
        }
      }
      return found;
    },
  };
}

const sentence = /\S.*?(?:[.!?]['"”’)]*(?=\s+["'“‘`(]*\p{Lu})|\n{2,}|$)/gsu;

const sentencesIn = (text: string): readonly { readonly start: number; readonly words: string }[] =>
  [...text.matchAll(sentence)].map(({ 0: words, index }) => ({ start: index, words }));

function timexesOf(
  known: Recognised | undefined,
  span: { readonly start: number; readonly end: number },
  text: string,
  published: DayNumber,
): readonly FoundTimex[] {
  const type = typeOf(known?.typeName ?? "");
  const resolved = nearest(known?.resolution?.values ?? [], published);
  if (!resolved) return [{ ...span, type, value: "" }];
  const words = text.slice(span.start, span.end);
  const { timex = "", start, end } = resolved;
  const [, from, to, length] = /^\(([^,]+),([^,]+),([^,]+)\)$/u.exec(timex) ?? [];
  if (from === undefined || to === undefined || length === undefined)
    return [
      {
        ...span,
        type: type === "DURATION" || type === "SET" ? type : typeByValue(timex),
        value: timexValueOf(resolved, words, type, published),
      },
    ];
  const ends = endsOf(text, span);
  if (ends)
    return ends.map((each, at) => ({
      ...each,
      type: typeByValue(from),
      value: filled(at === 0 ? from : to, at === 0 ? start : end),
    }));
  if (/\b(?:past|last|next|coming|previous)\b/iu.test(words) && !/\bquarter\b/iu.test(words))
    return [
      { ...span, type: "DURATION", value: /\b(?:few|several)\b/iu.test(words) ? length.replace(/\d+/u, "X") : length },
    ];
  const unit = (
    { P3M: "quarter", P1Y: "year", P1M: "month", P1W: "week", P7D: "week", P10Y: "decade", P6M: "half" } as const
  )[length];
  return [{ ...span, type, value: unit && start ? valueAt(unit, dayOf(start)) : length }];
}

function typeOf(name: string): FoundTimex["type"] {
  const kind = name.replace("datetimeV2.", "");
  if (kind === "duration") return "DURATION";
  if (kind === "set") return "SET";
  return kind.includes("time") ? "TIME" : "DATE";
}

/** "now" is a datetime to it. */
const typeByValue = (value: string): FoundTimex["type"] =>
  /T(?!$)/u.test(value) && !/_REF$/u.test(value) ? "TIME" : "DATE";

function nearest(values: readonly Resolved[], published: DayNumber): Resolved | undefined {
  const distance = ({ start, end, value }: Resolved): number => {
    const day = start ?? end ?? value ?? "";
    return /^\d{4}-\d{2}-\d{2}/u.test(day) ? Math.abs(dayOf(day) - published) : 0;
  };
  return [...values].sort((a, b) => distance(a) - distance(b))[0];
}

/** Its relative dates come as days ("two years ago"). */
function timexValueOf(
  { timex = "", value, start, end, Mod }: Resolved,
  words: string,
  type: FoundTimex["type"],
  published: DayNumber,
): string {
  if (type === "DURATION" && /\b(?:few|several)\b/iu.test(words)) return timex.replace(/\d+/u, "X");
  if (type === "DURATION" || type === "SET") return timex;
  if (/^(?:SP|SU|FA|WI)$/u.test(timex)) return `${periodValue(periodAt("year", published))}-${timex}`;
  if (timex.startsWith("T")) return `${valueAt("day", published)}${timex}`;
  if (timex === "" || Mod === "start" || Mod === "mid" || Mod === "end") return ofPart(start ?? end, end);
  const isShift = /\b(?:ago|earlier|later|from now|before|after)\b/iu.test(words);
  const unit = isShift ? unitIn(words) : null;
  if (unit !== null && /^\d{4}-\d{2}-\d{2}$/u.test(timex)) return valueAt(unit, dayOf(timex));
  return filled(timex, start ?? value);
}

/** Of "early 1998", which comes as its days: the month, or else the year, around them. */
function ofPart(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return "";
  const days = end === undefined ? 1 : dayOf(end) - dayOf(start);
  const unit: PeriodUnit = days <= 7 ? "week" : days <= 20 ? "month" : "year";
  return valueAt(unit, dayOf(start));
}

/** "XXXX-WXX-1T10:30" and "XXXX-05" with what they resolve to. */
function filled(timex: string, resolved: string | undefined): string {
  if (!timex.includes("X") || timex.startsWith("P") || resolved === undefined || !/^\d{4}-/u.test(resolved))
    return withMinutes(timex);
  const day = resolved.slice(0, 10);
  const time = /T.+$/u.exec(timex)?.[0] ?? "";
  const date = /^XXXX-\d{2}$/u.test(timex) ? day.slice(0, 7) : day;
  return withMinutes(date + time);
}

/** It leaves out full hours' minutes, which TimeBank writes. */
const withMinutes = (value: string): string => value.replace(/(T\d{2})$/u, "$1:00");
