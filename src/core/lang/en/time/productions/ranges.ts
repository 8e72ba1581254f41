/** Two dates that share a month or a year: "3–5 May 2024", "January to March 2023", "1914–18". */
import { dayNumber, isDate } from "../../../../time/calendar.ts";
import type { Meaning, Place } from "../../../../time/meaning.ts";
import { month, year } from "../../../../time/period.ts";
import type { Match } from "../grammar.ts";
import { at, onDay, type Piece, produce } from "../production.ts";

const to = "'to|and|until|till|through|-|–|—'";

function pieces(match: Match, first: readonly [string, string], last: readonly [string, string], meanings: readonly [Meaning, Meaning]) {
  const piece = ([from, upTo]: readonly [string, string], meaning: Meaning): Piece => ({
    first: match.token(match.has(from) ? from : upTo),
    last: match.token(match.has(upTo) ? upTo : from),
    meaning,
  });
  return [piece(first, meanings[0]), piece(last, meanings[1])] as const;
}

function dayIn(match: Match, monthSlot: string, daySlot: string): Place | null {
  const [inMonth, day] = [match.value(monthSlot), match.value(daySlot)];
  if (!match.has("year")) {
    return isDate(2000, inMonth, day)
      ? { kind: "recurring", name: { unit: "date", month: inMonth, day }, turn: null }
      : null;
  }
  return isDate(match.value("year"), inMonth, day) ? onDay(dayNumber(match.value("year"), inMonth, day)) : null;
}

export const ranges = [
  ...produce(
    "days-of-month",
    [`day:begin ${to} day:end 'of'? month ,? year?`, `month day:begin ${to} day:end ,? year?`],
    (match) => {
      const [begin, end] = [dayIn(match, "month", "begin"), dayIn(match, "month", "end")];
      if (!begin || !end || match.value("begin") >= match.value("end")) return null;
      const isMonthFirst = match.token("month").start < match.token("begin").start;
      return pieces(
        match,
        [isMonthFirst ? "month" : "begin", "begin"],
        ["end", match.has("year") ? "year" : isMonthFirst ? "end" : "month"],
        [at(begin), at(end)],
      );
    },
  ),
  ...produce(
    "days-of-months",
    [
      `month:month1 day:begin ${to} month:month2 day:end ,? year`,
      `day:begin 'of'? month:month1 ${to} day:end 'of'? month:month2 ,? year`,
    ],
    (match) => {
      const [begin, end] = [dayIn(match, "month1", "begin"), dayIn(match, "month2", "end")];
      if (!begin || !end) return null;
      const isMonthFirst = match.token("month1").start < match.token("begin").start;
      return pieces(
        match,
        isMonthFirst ? ["month1", "begin"] : ["begin", "month1"],
        [isMonthFirst ? "month2" : "end", "year"],
        [at(begin), at(end)],
      );
    },
  ),
  ...produce("months-of-year", [`month:begin ${to} month:end ,? 'of'? year`], (match) => {
    const inYear = match.value("year");
    if (match.value("begin") >= match.value("end")) return null;
    const of = (slot: string) => at({ kind: "period", period: month(inYear, match.value(slot)) });
    return pieces(match, ["begin", "begin"], ["end", "year"], [of("begin"), of("end")]);
  }),
  ...produce(
    "years",
    ["'between' year:begin 'and' year:end", "'from' year:begin 'to|until|till|through' year:end", "year:begin dash year:end"],
    (match) => {
      if (match.value("begin") >= match.value("end")) return null;
      const of = (slot: string) => at({ kind: "period", period: year(match.value(slot)) });
      return pieces(match, ["begin", "begin"], ["end", "end"], [of("begin"), of("end")]);
    },
  ),
  ...produce("short-years", ["year:begin dash shortyear:end"], (match) => {
    const begin = match.value("begin");
    const end = Math.floor(begin / 100) * 100 + match.value("end");
    if (begin >= end) return null;
    return pieces(
      match,
      ["begin", "begin"],
      ["end", "end"],
      [at({ kind: "period", period: year(begin) }), at({ kind: "period", period: year(end) })],
    );
  }),
] as const;
