/** Is this a text about the past (a life, a history) or news? */
import { calendarDate, type DayNumber, parseDay } from "./calendar.ts";
import type { TimeExpression } from "./time-expression.ts";

/** Several years named, most of them long before the publication, and little said from today’s point of view. */
export function isNarrative(timexes: readonly TimeExpression[], published: DayNumber | null): boolean {
  if (published === null) return true;
  const explicit = timexes.filter(({ reason, interval }) => reason.basis === "explicit" && interval?.first != null);
  const deictic = timexes.filter(({ reason, type }) => reason.basis === "publication" && type !== "DURATION").length;
  return isAboutThePast(
    explicit.map(({ interval }) => calendarDate(parseDay(interval?.first ?? null) ?? 0).year),
    deictic,
    published,
  );
}

/** `years`: those named in full; `deictic`: how many expressions count from the publication. */
export function isAboutThePast(years: readonly number[], deictic: number, published: DayNumber): boolean {
  const past = years.filter((year) => year < calendarDate(published).year - 2).length;
  return past >= 3 && past * 2 > years.length && deictic * 2 < past;
}
