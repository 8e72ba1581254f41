/** Days, months, years, decades and centuries by their names. */
import { isDate } from "../../../../time/calendar.ts";
import type { Place } from "../../../../time/meaning.ts";
import { century, decade, month, year } from "../../../../time/period.ts";
import type { Match } from "../grammar.ts";
import { at, onDayOf, produce, shift, turnOf } from "../production.ts";

const dated = (place: Place | null) => (place ? at(place) : null);

/** A date may be led by its weekday; when the two disagree the date is believed. */
const afterWeekday = (date: string): readonly string[] => [
  date,
  `weekday ,? ${date}`,
  `turn 'coming|past'? weekday ,? ${date}`,
];

const monthOf = (match: Match) => ({ unit: "month", month: match.value("month") }) as const;
const dateOf = (match: Match) => ({ unit: "date", month: match.value("month"), day: match.value("day") }) as const;
const named = (name: ReturnType<typeof monthOf> | ReturnType<typeof dateOf>): Place => ({
  kind: "recurring",
  name,
  turn: null,
});

/** "the last Friday of December", "first Saturday in January 2021" */
const nthWeekdays = ["the? ordinal", "the? 'last':last"].map(
  (which) => `${which} weekday 'of|in' month ,? 'of|in'? year?`,
);

export const calendarDates = [
  ...produce(
    "full-date",
    [...afterWeekday("month the? day ,? year"), ...afterWeekday("the? day 'of'? month ,? 'in'? year")],
    (match) => dated(onDayOf(match.value("year"), match.value("month"), match.value("day"))),
  ),
  ...produce("iso-date", ["iso"], (match) => {
    const [inYear = 0, inMonth = 0, day = 0] = match.word("iso").slice(0, 10).split("-").map(Number);
    const clock = /T(\d{2}):(\d{2})/i.exec(match.word("iso"));
    const place = onDayOf(inYear, inMonth, day);
    if (!place) return null;
    return at(place, clock ? { hour: Number(clock[1]), minute: Number(clock[2]), second: null, zone: "" } : null);
  }),
  ...produce("slashed-date", ["slashed"], (match) => dated(slashedDate(match.word("slashed")))),
  ...produce("month-and-day", [...afterWeekday("month the? day"), ...afterWeekday("the? day 'of'? month")], (match) =>
    isDate(2000, match.value("month"), match.value("day")) ? at(named(dateOf(match))) : null,
  ),
  ...produce("month-and-day-of-year", ["month day ,? turn unit", "day month ,? turn unit"], (match) =>
    match.unit("unit") === "year" && isDate(2000, match.value("month"), match.value("day"))
      ? at({ kind: "part", part: dateOf(match), of: shift("year", turnOf(match)) })
      : null,
  ),
  ...produce("month-of-year", ["month ,? 'of|in'? year"], (match) =>
    at({ kind: "period", period: month(match.value("year"), match.value("month")) }),
  ),
  ...produce("month-of-relative-year", ["month ,? 'of'? turn unit"], (match) =>
    match.unit("unit") === "year" ? at({ kind: "part", part: monthOf(match), of: shift("year", turnOf(match)) }) : null,
  ),
  ...produce("nth-weekday", nthWeekdays, (match) => {
    const nth = match.has("last") ? -1 : match.value("ordinal");
    const inMonth: Place = match.has("year")
      ? { kind: "period", period: month(match.value("year"), match.value("month")) }
      : named(monthOf(match));
    const part = { unit: "nth-weekday", weekday: match.value("weekday"), nth } as const;
    return nth <= 5 ? at({ kind: "part", part, of: inMonth }) : null;
  }),
  ...produce("turn-month", ["turn month", "'this' turn month"], (match) =>
    at({ kind: "recurring", name: monthOf(match), turn: turnOf(match) }),
  ),
  ...produce("month", ["month"], (match) => at(named(monthOf(match)))),
  ...produce("turn-weekday", ["turn weekday", "turn 'coming|past' weekday"], (match) =>
    at({ kind: "recurring", name: { unit: "weekday", weekday: match.value("weekday") }, turn: turnOf(match) }),
  ),
  ...produce("weekday-of-week", ["weekday 'of'? turn unit"], (match) =>
    match.unit("unit") === "week"
      ? at({
          kind: "part",
          part: { unit: "weekday", weekday: match.value("weekday") },
          of: shift("week", turnOf(match)),
        })
      : null,
  ),
  ...produce("weekday", ["weekday"], (match) =>
    at({ kind: "recurring", name: { unit: "weekday", weekday: match.value("weekday") }, turn: null }),
  ),
  ...produce("year", ["year", "'the' 'year' year"], (match) =>
    at({ kind: "period", period: year(match.value("year")) }),
  ),
  // "30 September 420", "December of 384": only a number of three digits can be nothing else there.
  ...produce("early-full-date", ["day month number", "month day , number"], (match) =>
    isEarlyYear(match) ? dated(onDayOf(match.value("number"), match.value("month"), match.value("day"))) : null,
  ),
  ...produce("early-month", ["month 'of'? number"], (match) =>
    isEarlyYear(match) ? at({ kind: "period", period: month(match.value("number"), match.value("month")) }) : null,
  ),
  ...produce("early-year", ["number"], (match) =>
    isEarlyYear(match) ? at({ kind: "period", period: year(match.value("number")) }) : null,
  ),
  ...produce("year-of-era", ["number 'ad|ce'", "'ad' number"], (match) => {
    const { value } = match.token("number");
    return Number.isInteger(value) && value > 0 && value < 2200 ? at({ kind: "period", period: year(value) }) : null;
  }),
  ...produce("decade", ["the? decade"], (match) => {
    const first = firstOfDecade(match.value("decade"));
    return first === null ? null : at({ kind: "period", period: decade(first) });
  }),
  ...produce("century", ["the? ordinal unit"], (match) => {
    const number = match.value("ordinal");
    if (match.unit("unit") !== "century" || number < 2 || number > 99) return null;
    return at({ kind: "period", period: century((number - 1) * 100) });
  }),
] as const;

/** Written in three digits. */
const isEarlyYear = (match: Match): boolean => /^[1-9]\d\d$/.test(match.word("number"));

/** "1990s", and "’90s" or "nineties", which belong to the last century. */
function firstOfDecade(value: number): number | null {
  if (value >= 1000) return value < 2200 ? value : null;
  return value >= 20 && value < 100 ? 1900 + value : null;
}

/** Day first where the second number cannot be a month; else month first, unless written with full stops. */
function slashedDate(written: string): Place | null {
  const [first = 0, second = 0, last = 0] = written.split(/[/.]/).map(Number);
  const inYear = last >= 100 ? last : last + (last < 70 ? 2000 : 1900);
  const isDayFirst = first > 12 || written.includes(".");
  return isDayFirst ? onDayOf(inYear, second, first) : onDayOf(inYear, first, second);
}
