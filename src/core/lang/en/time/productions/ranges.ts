/** Two dates that share a month or a year: "3–5 May 2024", "January to March 2023", "1914–18". */
import { dayNumber, isDate } from "../../../../time/calendar.ts";
import type { Meaning, Place } from "../../../../time/meaning.ts";
import { month, year } from "../../../../time/period.ts";
import type { Match } from "../grammar.ts";
import { at, onDay, type Production, produce } from "../production.ts";

type Ends = readonly [Meaning, Meaning];

/**
 * A range in its wordings: "between … and …", "(from) … to …", and "… and …", which is no range
 * but shares its month and year all the same.
 */
function range(name: string, begin: string, end: string, read: (match: Match) => Ends | null): readonly Production[] {
  const pieces = (match: Match) => {
    const ends = read(match);
    if (!ends) return null;
    const link = match.index("link");
    return [
      { from: match.from + (match.has("lead") ? 1 : 0), to: link, meaning: ends[0] },
      { from: link + 1, to: match.to, meaning: ends[1] },
    ] as const;
  };
  return [
    ...produce(`range-of-${name}`, [`'between':lead ${begin} 'and':link ${end}`], pieces),
    ...produce(`range-of-${name}`, [`'from':lead? ${begin} 'to|until|till|through|-|–|—':link ${end}`], pieces),
    ...produce(`list-of-${name}`, [`${begin} 'and':link ${end}`], pieces),
  ];
}

/** A day of the year that both ends share, or of no year in particular. */
function dayIn(match: Match, monthSlot: string, daySlot: string): Place | null {
  const [inMonth, day] = [match.value(monthSlot), match.value(daySlot)];
  if (!match.has("year")) {
    return isDate(2000, inMonth, day)
      ? { kind: "recurring", name: { unit: "date", month: inMonth, day }, turn: null }
      : null;
  }
  return isDate(match.value("year"), inMonth, day) ? onDay(dayNumber(match.value("year"), inMonth, day)) : null;
}

const inOneMonth = (match: Match): Ends | null => {
  const [begin, end] = [dayIn(match, "month", "begin"), dayIn(match, "month", "end")];
  return begin && end && match.value("begin") < match.value("end") ? [at(begin), at(end)] : null;
};

const inTwoMonths = (match: Match): Ends | null => {
  const [begin, end] = [dayIn(match, "month1", "begin"), dayIn(match, "month2", "end")];
  return begin && end && match.value("month1") < match.value("month2") ? [at(begin), at(end)] : null;
};

const ofYears = (begin: number, end: number): Ends | null =>
  begin < end ? [at({ kind: "period", period: year(begin) }), at({ kind: "period", period: year(end) })] : null;

export const ranges = [
  ...range("days", "day:begin", "day:end 'of'? month ,? year?", inOneMonth),
  ...range("days", "month day:begin", "day:end ,? year?", inOneMonth),
  ...range("days", "month:month1 day:begin", "month:month2 day:end ,? year?", inTwoMonths),
  ...range("days", "day:begin 'of'? month:month1", "day:end 'of'? month:month2 ,? year?", inTwoMonths),
  ...range("months", "month:begin", "month:end ,? 'of|in'? year", (match) => {
    const of = (slot: string) => at({ kind: "period", period: month(match.value("year"), match.value(slot)) });
    return match.value("begin") < match.value("end") ? [of("begin"), of("end")] : null;
  }),
  ...range("years", "year:begin", "year:end", (match) => ofYears(match.value("begin"), match.value("end"))),
  // "1914–18", "2023-24"
  ...produce("range-of-years", ["year:begin dash:link shortyear:end", "year:begin '/':link shortyear:end"], (match) => {
    const begin = match.value("begin");
    const ends = ofYears(begin, Math.floor(begin / 100) * 100 + match.value("end"));
    const link = match.index("link");
    return (
      ends && [
        { from: match.from, to: link, meaning: ends[0] },
        { from: link + 1, to: match.to, meaning: ends[1] },
      ]
    );
  }),
] as const;
