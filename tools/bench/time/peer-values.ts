/** What the mappings of the peers share: spans without prepositions, days as coarse values, and ranges as their two ends. */
import { type DayNumber, dayNumber } from "../../../src/core/time/calendar.ts";
import { type PeriodUnit, periodAt, periodValue } from "../../../src/core/time/period.ts";
import type { FoundTimex } from "./tagger.ts";

const before =
  /^(?:[\s\p{P}]*(?:on|in|at|by|for|from|of|since|until|till|during|before|after|between|within|over|through|to|and)\b(?=.))*[\s\p{P}]*/iu;

/** A full stop stays behind an abbreviation: "Nov.", "10 a.m.". */
const after = /(?:[\s,;:!?"”’')\]]|(?<!\b(?:[ap]\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\.)+$/iu;

/** As TIMEX3 has it: the expression without its preposition and the marks around it; the apostrophe of '90s stays. */
export function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const words = text.slice(start, end);
  const lead = (before.exec(words)?.[0] ?? "").replace(/['’]$/u, "").length;
  const kept = words.slice(lead).replace(after, "");
  return { start: start + lead, end: start + lead + kept.length };
}

/** Values that only the unit in the words tells: a peer gives a day for "two years ago" and "last week" alike. */
const coarse: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/\bdecades?\b/iu, "decade"],
  [/\byears?\b/iu, "year"],
  [/\bquarters?\b/iu, "quarter"],
  [/\bmonths?\b/iu, "month"],
  [/\bweekends?\b/iu, "weekend"],
  [/\bweeks?\b/iu, "week"],
];

/** Null when the words name no unit above the day. */
export const unitIn = (words: string): PeriodUnit | null => coarse.find(([form]) => form.test(words))?.[1] ?? null;

export const valueAt = (unit: PeriodUnit, day: DayNumber): string => periodValue(periodAt(unit, day));

/** `iso` begins with a day. */
export function dayOf(iso: string): DayNumber {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split("-").map(Number);
  return dayNumber(year, month, day);
}

const units = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  season: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
} as const;

/** Null when the unit, or how many, is not told. */
export const durationOf = (count: number, unit: string): string | null => {
  const letter = (units as Readonly<Record<string, string>>)[unit];
  if (letter === undefined || !Number.isFinite(count)) return null;
  return `P${["second", "minute", "hour"].includes(unit) ? "T" : ""}${count}${letter}`;
};

/** A hyphen joins two ends only between numbers or spaces: "third-quarter" is one. */
const joint = /\s*(?:\b(?:to|until|through|thru|till|and)\b|[–—]|(?<=\d)-(?=\d)|(?<=\s)-(?=\s))\s*/iu;

/** Of "March 3 to March 5" the places of "March 3" and "March 5"; null when the words do not fall in two. */
export function endsOf(
  text: string,
  span: { readonly start: number; readonly end: number },
): readonly Pick<FoundTimex, "start" | "end">[] | null {
  const match = joint.exec(text.slice(span.start, span.end));
  if (!match || match.index === 0) return null;
  const middle = span.start + match.index;
  if (middle + match[0].length >= span.end) return null;
  return [
    { start: span.start, end: middle },
    { start: middle + match[0].length, end: span.end },
  ];
}
