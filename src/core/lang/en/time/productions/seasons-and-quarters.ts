/** Parts of a year: seasons, quarters, halves. */
import type { Place, Recurring } from "../../../../time/meaning.ts";
import { half, quarter, season, year } from "../../../../time/period.ts";
import type { Match } from "../grammar.ts";
import { at, produce, shift, turnOf } from "../production.ts";

const seasonOf = (match: Match) => ({ unit: "season", season: match.value("season") }) as const;

/** "third quarter", "second half"; null for a fifth quarter. */
function partOf(match: Match): Extract<Recurring, { unit: "quarter" | "half" }> | null {
  const unit = match.has("unit") ? match.unit("unit") : "quarter";
  const number = match.has("ordinal")
    ? match.value("ordinal")
    : match.has("last")
      ? unit === "half"
        ? 2
        : 4
      : Number(match.word("q").slice(1));
  if (unit === "quarter") return number >= 1 && number <= 4 ? { unit, number } : null;
  return unit === "half" && number <= 2 ? { unit, number } : null;
}

const relativeYear = (match: Match): Place => shift("year", turnOf(match));

export const seasonsAndQuarters = [
  ...produce("season-of-year", ["the? season ,? 'of'? year"], (match) =>
    at({ kind: "period", period: season(match.value("year"), match.value("season")) }),
  ),
  ...produce("turn-season", ["turn season", "turn 'past|coming' season"], (match) =>
    at({ kind: "recurring", name: seasonOf(match), turn: turnOf(match) }),
  ),
  ...produce("season", ["the? season"], (match) => at({ kind: "recurring", name: seasonOf(match), turn: null })),
  ...produce(
    "quarter-of-year",
    [
      "the? 'fiscal'? ordinal unit ,? 'of|in'? 'fiscal'? year",
      "the 'last':last unit ,? 'of|in'? year",
      "the? year 'fiscal'? ordinal unit",
      "'q1|q2|q3|q4':q ,? 'of'? year",
    ],
    (match) => {
      const part = partOf(match);
      const inYear = match.value("year");
      if (!part) return null;
      return at({
        kind: "period",
        period: part.unit === "half" ? half(inYear, part.number) : quarter(inYear, part.number),
      });
    },
  ),
  ...produce(
    "quarter-of-relative-year",
    ["the? ordinal unit 'of|in'? turn 'year'", "turn 'year' ''s' ordinal unit", "'q1|q2|q3|q4':q 'of'? turn 'year'"],
    (match) => {
      const part = partOf(match);
      return part && at({ kind: "part", part, of: relativeYear(match) });
    },
  ),
  ...produce("quarter-of-told-year", ["the? ordinal unit 'of' 'that|the' 'year'"], (match) => {
    const part = partOf(match);
    return part && at({ kind: "part", part, of: { kind: "told", unit: "year" } });
  }),
  ...produce("quarter", ["the? 'fiscal'? ordinal unit", "'q1|q2|q3|q4':q"], (match) => {
    const part = partOf(match);
    return part && at({ kind: "recurring", name: part, turn: null });
  }),
  ...produce(
    "year-ago-quarter",
    [
      "the? 'comparable|corresponding'? 'year' 'ago|earlier' 'quarter|period'",
      "the 'quarter|period' a 'year' 'ago|earlier'",
      "the? 'year' 'ago|earlier' ordinal 'quarter'",
      "the? 'comparable|corresponding' 'quarter|period' 'of|in'? turn 'year'",
    ],
    (match) => {
      const part = match.has("ordinal") ? partOf(match) : null;
      return at({
        kind: "other-year",
        year: "before",
        units: [],
        of: part ? { kind: "recurring", name: part, turn: null } : { kind: "told", unit: "quarter" },
      });
    },
  ),
  ...produce("told-quarter", ["the 'latest'? 'quarter'", "the 'latest' 'period'", "'that|this' 'quarter'"], () =>
    at({ kind: "told", unit: "quarter" }),
  ),
  ...produce("quarter-of-that-year", ["the year 'quarter|period'"], (match) =>
    at({ kind: "other-year", year: match.value("year"), units: [], of: { kind: "told", unit: "quarter" } }),
  ),
  ...produce("fiscal-year", ["'fiscal' 'year'? year"], (match) =>
    at({ kind: "period", period: year(match.value("year")) }),
  ),
  ...produce("relative-fiscal-year", ["the? turn 'fiscal' 'year'"], (match) => at(relativeYear(match))),
] as const;
