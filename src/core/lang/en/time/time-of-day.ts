/** Times of day, alone and beside a date: "10 p.m. EDT", "noon", "in the morning". */
import type { TimeOfDay } from "../../../time/meaning.ts";
import { type Match, type Pattern, pattern } from "./grammar.ts";
import { daypartOf } from "./production.ts";

interface TimeRule {
  readonly pattern: Pattern;
  readonly read: (match: Match) => TimeOfDay | null;
}

function clock(match: Match): TimeOfDay | null {
  const [hour = 0, minute = null, second = null] = match.has("clock")
    ? match.word("clock").split(":").map(Number)
    : wholeOrDotted(match);
  const isHalfDay = match.has("meridiem") || match.has("daypart");
  if (!Number.isInteger(hour) || hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  if (isHalfDay && (hour > 12 || hour === 0))
    return match.has("clock") && hour <= 24 ? { hour, minute, second, zone: "" } : null;
  const isAfternoon = match.has("meridiem")
    ? match.value("meridiem") === 12
    : match.has("daypart") && match.token("daypart").code !== "MO";
  const inDay = isHalfDay ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  // TimeML writes whole hours with minutes; a zone other than UTC is left to the reader.
  return { hour: inDay, minute: minute ?? 0, second, zone: match.has("zone") ? match.token("zone").code : "" };
}

/** "7", and "7.40" as the British write it. */
function wholeOrDotted(match: Match): readonly number[] {
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(match.word("number"));
  return dotted ? [Number(dotted[1]), Number(dotted[2])] : [match.value("number")];
}

const rules = (read: TimeRule["read"], ...patterns: readonly string[]): readonly TimeRule[] =>
  patterns.map((source) => ({ pattern: pattern(source), read }));

/** Able to stand alone as a TIME. */
export const clockTimes = [
  ...rules(
    clock,
    "clock meridiem? zone?",
    "number meridiem zone?",
    "clock 'in' the daypart",
    "number 'in' the daypart",
    "number 'o'clock' meridiem?",
    "clock 'hours'? zone?",
  ),
  ...rules(
    (match) => {
      const hour = match.value("number") + (match.word("side") === "to" ? -1 : 0);
      const minute = match.word("side") === "to" ? 45 : match.word("part") === "half" ? 30 : 15;
      return hour >= 0 && hour <= 12 && Number.isInteger(hour) ? { hour, minute, second: null, zone: "" } : null;
    },
    "'half':part 'past':side number",
    "a? 'quarter':part 'past|to':side number",
  ),
  ...rules((match) => ({ hour: match.value("noon"), minute: 0, second: null, zone: "" }), "noon"),
] as const;

/** What may follow a date: "Friday morning", "yesterday at noon", "3 April 2024 at 21:37". */
export const timesAfterDate = [
  ...rules(daypartOf, "daypart", "'in' the daypart"),
  ...clockTimes.map((rule) => ({ ...rule, pattern: pattern(`'at|,|by|around'? ${rule.pattern.source}`) })),
] as const;

/** What may come before one: "10 p.m. Wednesday", "noon on Saturday", "the night of 3 April". */
export const timesBeforeDate = [
  ...clockTimes.map((rule) => ({ ...rule, pattern: pattern(`${rule.pattern.source} 'on|,'?`) })),
  ...rules(daypartOf, "the? 'early|late'? daypart 'of'", "'mid'? daypart", "daypart 'on'"),
] as const;
