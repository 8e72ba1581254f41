/** Dates beside the one told before: "that May", "the following Monday", "that night", "the 23rd", "the week of 14 January". */
import type { Place, Recurring, Turn } from "../../../../time/meaning.ts";
import type { Match } from "../grammar.ts";
import { at, daypartOf, onDayOf, periodUnit, produce, shift, turnOf } from "../production.ts";

/** A month, season or weekday by name. */
function nameOf(match: Match): Recurring {
  if (match.has("month")) return { unit: "month", month: match.value("month") };
  if (match.has("season")) return { unit: "season", season: match.value("season") };
  return { unit: "weekday", weekday: match.value("weekday") };
}

const stepOf = (match: Match): Turn => (["previous", "preceding"].includes(match.word("step")) ? -1 : 1);
const near = (name: Recurring, turn: Turn): Place => ({ kind: "near", name, turn });
const told = (unit: "day" | "month" | "year"): Place => ({ kind: "told", unit });

/** Each with a month, a season, a weekday. */
const named = (before: string, after = ""): readonly string[] =>
  ["month", "season", "weekday"].map((name) => `${before} ${name} ${after}`.trim());

/** "of the following year", "of that year", "of last year", behind a month or date. */
const otherYears: readonly (readonly [string, (match: Match) => Place])[] = [
  ["'of|in'? the 'following|next|previous|preceding':step unit", (match) => shift("year", stepOf(match), "reference")],
  ["'of|in'? 'that':that 'same'? unit", () => told("year")],
  ["'of|in'? the 'same' unit", () => told("year")],
  ["'of' turn unit", (match) => shift("year", turnOf(match))],
];

const isYear = (match: Match): boolean => match.unit("unit") === "year";

export const besideTold = [
  ...produce("that-name", named("'that':that 'same'?"), (match) => at(near(nameOf(match), 0))),
  ...produce("following-name", named("the 'following|next|previous|preceding':step"), (match) =>
    at(near(nameOf(match), stepOf(match))),
  ),
  // "On the Monday": the one of that week.
  ...produce("the-weekday", ["the weekday"], (match) => at(near(nameOf(match), 0))),
  ...produce("that-daypart", ["'that':that 'same'? daypart", "the 'same' daypart"], (match) =>
    at(told("day"), daypartOf(match)),
  ),
  ...otherYears.flatMap(([words, year]) => [
    ...produce("month-of-other-year", [`month ${words}`], (match) =>
      isYear(match)
        ? at({ kind: "part", part: { unit: "month", month: match.value("month") }, of: year(match) })
        : null,
    ),
    ...produce("date-of-other-year", [`month day ,? ${words}`, `the? day 'of'? month ,? ${words}`], (match) => {
      const part = { unit: "date", month: match.value("month"), day: match.value("day") } as const;
      return isYear(match) && onDayOf(2000, part.month, part.day) ? at({ kind: "part", part, of: year(match) }) : null;
    }),
  ]),
  ...produce("day-of-told-month", ["the day", "weekday the day"], (match) =>
    at({ kind: "part", part: { unit: "day-of-month", day: match.value("day") }, of: told("month") }),
  ),
  ...produce(
    "week-of-day",
    ["the unit 'of' month day ,? year?", "the unit 'of' the? day 'of'? month ,? year?"],
    (match) => {
      const unit = periodUnit(match);
      const [month, day] = [match.value("month"), match.value("day")];
      if ((unit !== "week" && unit !== "weekend") || !onDayOf(2000, month, day)) return null;
      const of: Place | null = match.has("year")
        ? onDayOf(match.value("year"), month, day)
        : { kind: "recurring", name: { unit: "date", month, day }, turn: null };
      return of && at({ kind: "around", unit, count: 0, of });
    },
  ),
  // British: a week after the coming Monday.
  ...produce("weekday-week", ["weekday 'week'"], (match) =>
    at({ kind: "around", unit: "day", count: 7, of: { kind: "recurring", name: nameOf(match), turn: 1 } }),
  ),
] as const;
