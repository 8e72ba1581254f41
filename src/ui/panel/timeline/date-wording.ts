/**
 * Calendar intervals in words, as precisely as the text gave them and no more: "3 April 2024", "October 2023",
 * "early 2023", "since March 2022".
 *
 * Days are labels, not instants: they are worded in UTC, where they were made, so that no time zone moves them.
 */
import type { Day } from "../../../core/article/brand.ts";
import type { TimeExpression, TimeReason } from "../../../core/time/time-expression.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { inForm, t, uiLanguage } from "../../parts/messages.ts";

type Grain = "day" | "month" | "year";

/** Words that stand alone and, in "since $1" and its like, inside a phrase. */
interface Period {
  readonly words: string;
  /** What they name, for languages whose phrase depends on it: `timeSince_day`. Null for "3–5 April" and its like. */
  readonly form: string | null;
  /** What a phrase of that form may use instead, as $2: a month as in a whole date ("марта"), a season's or decade's bare year. */
  readonly within: string;
}

const shapes: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

/** What of an event, and of the expression that dates it, its date is worded by. */
type Dated = Pick<TimelineEvent, "first" | "last" | "precision"> & { readonly reason: Pick<TimeReason, "basis"> };
type Dating = Pick<TimeExpression, "value" | "mod">;

/** When an event happened. `timex` is the expression that dates it, when the analysis has it. */
export function eventDate(event: Dated, timex: Dating | null): string {
  const mod = timex?.mod ?? null;
  const when = interval(event, timex);
  // "Early", "mid" and "late" are said by the words themselves.
  return mod === "APPROX" || (event.precision === "about" && mod === null) ? phrase("timeAbout", when) : when.words;
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

function interval(event: Dated, timex: Dating | null): Period {
  const { first, last, precision, reason } = event;
  // "Months before the election": before the day on which that may have begun.
  if (reason.basis === "event" && first === null && last !== null) {
    return plain(phrase("timeBefore", beginning(dayAfter(last))));
  }
  const mod = timex?.mod ?? null;
  const named = timex === null ? null : namedPeriod(timex.value);
  if (first === null || last === null) {
    const bound = partOf(mod, named ?? calendarName("day", first ?? last ?? ""));
    if (first === null) return plain(phrase(mod === "BEFORE" ? "timeBefore" : "timeUntil", bound));
    return plain(phrase(mod === "AFTER" ? "timeAfter" : "timeSince", bound));
  }
  // Vague ones cover more days than their words name, or fewer.
  const isNamed = precision === "season" || precision === "about" || (mod !== null && mod in partsOfPeriod);
  return partOf(mod, isNamed && named !== null ? named : period(first, last));
}

const partsOfPeriod: Readonly<Record<string, { readonly key: string; readonly form: string }>> = {
  START: { key: "timeEarly", form: "early" },
  MID: { key: "timeMid", form: "mid" },
  END: { key: "timeLate", form: "late" },
};

function partOf(mod: string | null, whole: Period): Period {
  const part = partsOfPeriod[mod ?? ""];
  return part ? { words: phrase(part.key, whole), form: part.form, within: whole.within } : whole;
}

const phrase = (key: string, { words, form, within }: Period): string => inForm(key, form, words, within);

const plain = (words: string): Period => ({ words, form: null, within: words });

/** A day as the beginning of what it begins: "March 2024", "2024". */
function beginning(day: string): Period {
  return calendarName(day.endsWith("-01-01") ? "year" : day.endsWith("-01") ? "month" : "day", day);
}

/** The shortest true name of a closed interval. */
function period(first: Day, last: Day): Period {
  if (first === last) return calendarName("day", first);
  const year = Number(first.slice(0, 4));
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) {
    if (Number(last.slice(0, 4)) === year + 9 && year % 10 === 0) return decade(String(year));
    return range("year", first, last);
  }
  if (first.endsWith("-01") && isLastOfMonth(last)) return range("month", first, last);
  if (dayCount(first, last) === 7 && instantOf(first).getUTCDay() === 1) {
    return plain(t("timeWeekOf", format("day", first)));
  }
  return range("day", first, last);
}

const partsOfYear: Readonly<Record<string, { readonly key: string; readonly form: string }>> = {
  SP: { key: "timeSpring", form: "spring" },
  SU: { key: "timeSummer", form: "summer" },
  FA: { key: "timeAutumn", form: "autumn" },
  WI: { key: "timeWinter", form: "winter" },
  Q1: { key: "timeQuarter1", form: "quarter" },
  Q2: { key: "timeQuarter2", form: "quarter" },
  Q3: { key: "timeQuarter3", form: "quarter" },
  Q4: { key: "timeQuarter4", form: "quarter" },
};

/** What a TIMEX3 value names, when it is a calendar name: "2022-03" is "March 2022". */
function namedPeriod(value: string): Period | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return calendarName("day", value.slice(0, 10));
  if (/^\d{4}-\d\d$/.test(value)) return calendarName("month", `${value}-01`);
  if (/^\d{4}$/.test(value)) return calendarName("year", `${value}-01-01`);
  if (/^\d{3}X?$/.test(value)) return decade(`${value.slice(0, 3)}0`);
  const [, year = "", part = ""] = /^(\d{4})-(SP|SU|FA|WI|Q\d)$/.exec(value) ?? [];
  const named = partsOfYear[part];
  if (!named) return null;
  const within = format("year", `${year}-01-01`);
  return { words: t(named.key, within), form: named.form, within };
}

const decade = (year: string): Period => ({ words: t("timeDecade", year), form: "decade", within: year });

function calendarName(grain: Grain, day: string): Period {
  const words = format(grain, day);
  return { words, form: grain, within: grain === "month" ? monthWithin(day) : words };
}

/** The month and year of a whole date: languages with cases word them otherwise than alone. */
function monthWithin(day: string): string {
  const parts = formatFor("day").formatToParts(instantOf(day));
  const dayAt = parts.findIndex(({ type }) => type === "day");
  return parts
    .filter((_, at) => at !== dayAt && at !== dayAt + 1)
    .map(({ value }) => value)
    .join("");
}

const formatFor = (grain: Grain) => new Intl.DateTimeFormat(uiLanguage(), { ...shapes[grain], timeZone: "UTC" });

const format = (grain: Grain, day: string): string => formatFor(grain).format(instantOf(day));

/** Both ends; the name alone when they are in the same month or year. */
function range(grain: Grain, first: Day, last: Day): Period {
  const words = formatFor(grain).formatRange(instantOf(first), instantOf(last));
  const isOne = words === format(grain, first);
  return isOne ? calendarName(grain, first) : plain(words);
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
