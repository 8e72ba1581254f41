/**
 * Calendar intervals in words, as precisely as the text gave them and no more: "3 April 2024", "October 2023",
 * "early 2023", "since March 2022".
 *
 * Days are labels, not instants: they are worded in UTC, where they were made, so that no time zone moves them.
 */
import type { Day } from "../../../core/article/brand.ts";
import type { TimeExpression } from "../../../core/time/time-expression.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { t, uiLanguage } from "../../parts/messages.ts";

type Grain = "day" | "month" | "year";

const shapes: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

/** When an event happened. `timex` is the expression that dates it, when the analysis has it. */
export function eventDate(event: TimelineEvent, timex: TimeExpression | null): string {
  const mod = timex?.mod ?? null;
  const words = interval(event, timex);
  // "Early", "mid" and "late" are said by the words themselves.
  return mod === "APPROX" || (event.precision === "about" && mod === null) ? t("timeAbout", words) : words;
}

/** A day or moment in ISO 8601 as a day in words; null when it is neither. */
export function dayInWords(iso: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  return day === undefined ? null : format("day", day);
}

/** "Apr": short enough to stand beside the axis. */
export function monthInShort(day: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { month: "short", timeZone: "UTC" }).format(instantOf(day));
}

/** "2024", in the language's own figures. */
export function yearInWords(day: string): string {
  return format("year", day);
}

function interval(event: TimelineEvent, timex: TimeExpression | null): string {
  const { first, last, precision, reason } = event;
  // "Months before the election": before the day on which that may have begun.
  if (reason.basis === "event" && first === null && last !== null) return t("timeBefore", beginning(dayAfter(last)));
  const mod = timex?.mod ?? null;
  const named = timex === null ? null : namedPeriod(timex.value);
  if (first === null || last === null) {
    const bound = partOf(mod, named ?? format("day", first ?? last ?? ""));
    if (first === null) return t(mod === "BEFORE" ? "timeBefore" : "timeUntil", bound);
    return t(mod === "AFTER" ? "timeAfter" : "timeSince", bound);
  }
  // Vague ones cover more days than their words name, or fewer.
  const isNamed = precision === "season" || precision === "about" || partOf(mod, "") !== "";
  return partOf(mod, isNamed && named !== null ? named : period(first, last));
}

function partOf(mod: string | null, words: string): string {
  switch (mod) {
    case "START":
      return t("timeEarly", words);
    case "MID":
      return t("timeMid", words);
    case "END":
      return t("timeLate", words);
    default:
      return words;
  }
}

/** A day as the beginning of what it begins: "March 2024", "2024". */
function beginning(day: string): string {
  return format(day.endsWith("-01-01") ? "year" : day.endsWith("-01") ? "month" : "day", day);
}

/** The shortest true name of a closed interval. */
function period(first: Day, last: Day): string {
  if (first === last) return format("day", first);
  const year = Number(first.slice(0, 4));
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) {
    if (Number(last.slice(0, 4)) === year + 9 && year % 10 === 0) return t("timeDecade", String(year));
    return range("year", first, last);
  }
  if (first.endsWith("-01") && isLastOfMonth(last)) return range("month", first, last);
  if (dayCount(first, last) === 7 && instantOf(first).getUTCDay() === 1) return t("timeWeekOf", format("day", first));
  return range("day", first, last);
}

const partsOfYear: Readonly<Record<string, string>> = {
  SP: "timeSpring",
  SU: "timeSummer",
  FA: "timeAutumn",
  WI: "timeWinter",
  Q1: "timeQuarter1",
  Q2: "timeQuarter2",
  Q3: "timeQuarter3",
  Q4: "timeQuarter4",
};

/** What a TIMEX3 value names, when it is a calendar name: "2022-03" is "March 2022". */
function namedPeriod(value: string): string | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return format("day", value.slice(0, 10));
  if (/^\d{4}-\d\d$/.test(value)) return format("month", `${value}-01`);
  if (/^\d{4}$/.test(value)) return format("year", `${value}-01-01`);
  if (/^\d{3}X?$/.test(value)) return t("timeDecade", `${value.slice(0, 3)}0`);
  const [, year = "", part = ""] = /^(\d{4})-(SP|SU|FA|WI|Q\d)$/.exec(value) ?? [];
  const key = partsOfYear[part];
  return key === undefined ? null : t(key, format("year", `${year}-01-01`));
}

function format(grain: Grain, day: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { ...shapes[grain], timeZone: "UTC" }).format(instantOf(day));
}

function range(grain: Grain, first: Day, last: Day): string {
  return new Intl.DateTimeFormat(uiLanguage(), { ...shapes[grain], timeZone: "UTC" }).formatRange(
    instantOf(first),
    instantOf(last),
  );
}

/** Midnight UTC. Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
export function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Both ends counted. */
function dayCount(first: Day, last: Day): number {
  return Math.round((instantOf(last).getTime() - instantOf(first).getTime()) / 86_400_000) + 1;
}

const isLastOfMonth = (day: Day): boolean => dayAfter(day).endsWith("-01");

function dayAfter(day: Day): string {
  const next = instantOf(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
