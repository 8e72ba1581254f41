/** Dates counted from the publication or from the time told before. */
import type { TimeOfDay } from "../../../../time/meaning.ts";
import type { PeriodUnit } from "../../../../time/period.ts";
import type { Match } from "../grammar.ts";
import { at, daypartOf, periodUnit, produce, shift, turnOf } from "../production.ts";

const night: TimeOfDay = { part: "NI" };

/** "two decades ago" is a year: granularity follows the unit only up to the year. */
function counted(match: Match, direction: -1 | 1): { readonly unit: PeriodUnit; readonly count: number } | null {
  const said = match.has("unit") ? match.unit("unit") : match.unit("units");
  const isFortnight = match.word(match.has("unit") ? "unit" : "units").startsWith("fortnight");
  const count = match.value("count") * direction * (isFortnight ? 2 : 1);
  switch (said) {
    // Finer than a day: the day it was, unless midnight lies between.
    case "second":
    case "minute":
      return { unit: "day", count: 0 };
    case "hour":
      return { unit: "day", count: Math.trunc(count / 24) };
    case "half":
    case "millennium":
    case "season":
      return null;
    case "decade":
      return { unit: "year", count: Math.round(count * 10) };
    case "century":
      return { unit: "year", count: Math.round(count * 100) };
    default:
      return { unit: said, count: Math.round(count) };
  }
}

const ago = (match: Match) => {
  const found = counted(match, -1);
  return found && Math.abs(found.count) < 3000 ? at(shift(found.unit, found.count)) : null;
};

const fromReference = (direction: -1 | 1) => (match: Match) => {
  const found = counted(match, direction);
  return found && Math.abs(found.count) < 3000 ? at(shift(found.unit, found.count, "reference")) : null;
};

export const relative = [
  ...produce("deictic-day", ["deictic"], (match) => {
    const { value, code } = match.token("deictic");
    return at(shift("day", value), code ? night : null);
  }),
  ...produce("day-before-yesterday", ["the 'day' 'before' 'yesterday'"], () => at(shift("day", -2))),
  ...produce("day-after-tomorrow", ["the 'day' 'after' 'tomorrow'"], () => at(shift("day", 2))),
  ...produce("turn-daypart", ["'this|last':turn daypart"], (match) =>
    at(shift("day", match.word("turn") === "last" ? -1 : 0), daypartOf(match)),
  ),
  ...produce("turn-unit", ["turn unit", "'this' turn unit"], (match) => {
    const unit = periodUnit(match);
    return unit === null || unit === "half" ? null : at(shift(unit, turnOf(match)));
  }),
  ...produce("next-daypart", ["the 'next|following|previous':step daypart"], (match) =>
    at(shift("day", match.word("step") === "previous" ? -1 : 1, "reference"), daypartOf(match)),
  ),
  // Only at the end of a clause: "the year before the war" hangs on the war.
  ...produce("unit-before", ["the unit 'before|earlier'"], (match) => {
    const unit = periodUnit(match);
    return unit === null ? null : at(shift(unit, -1, "reference"));
  }),
  ...produce("unit-after", ["the unit 'after' 'that'", "the unit 'after'"], (match) => {
    const unit = periodUnit(match);
    return unit === null ? null : at(shift(unit, 1, "reference"));
  }),
  ...produce("the-turn-unit", ["the turn unit", "the 'following|preceding|ensuing':step unit"], (match) => {
    const unit = periodUnit(match);
    if (unit === null || unit === "half") return null;
    if (match.has("step")) return at(shift(unit, match.word("step") === "preceding" ? -1 : 1, "reference"));
    const word = match.word("turn");
    const isFromReference = word === "next" || word === "previous";
    return at(shift(unit, turnOf(match), isFromReference ? "reference" : "publication"));
  }),
  // In a report on a quarter, "a year ago" is the same quarter of the year before.
  ...produce("year-ago", ["a 'year' 'ago'", "'year' 'ago'"], () =>
    at({ kind: "other-year", year: "before", of: null, units: ["quarter", "half"] }),
  ),
  ...produce("year-earlier", ["a 'year' 'earlier|before'", "'year' 'earlier'"], () =>
    at({ kind: "other-year", year: "before", of: null, units: ["quarter", "half", "year"] }),
  ),
  ...produce(
    "ago",
    ["count unit 'ago'", "count units 'ago'", "a:count unit 'ago'", "a:count unit 'or' 'so' 'ago'"],
    ago,
  ),
  ...produce(
    "vaguely-ago",
    ["vague units 'ago'", "a 'few|couple' 'of'? units 'ago'", "units 'ago'", "'long' 'ago'"],
    () => ({
      kind: "vague",
      value: "PAST_REF",
    }),
  ),
  ...produce("earlier", ["count unit 'earlier|before'", "count units 'earlier'"], fromReference(-1)),
  ...produce(
    "later",
    ["count unit 'later'", "count units 'later'", "count unit|units 'after' 'that'", "count units 'on'"],
    fromReference(1),
  ),
  ...produce("told-unit", ["'that' 'same'? unit", "the 'same' unit"], (match) => {
    const unit = periodUnit(match);
    return unit === null || unit === "half" ? null : at({ kind: "told", unit });
  }),
  ...produce("the-weekend", ["the 'weekend'"], () => at(shift("weekend", -1))),
  ...produce("year-end", ["'year' 'end'"], () =>
    at({ kind: "part", part: { unit: "date", month: 12, day: 31 }, of: shift("year", 0) }),
  ),
  ...produce("years-end", ["'year' ''s' 'end'"], () => at(shift("year", 0))),
  // Without its apostrophe, as it is often written.
  ...produce("this-years", ["'this|last|next':turn 'years'"], (match) => at(shift("year", turnOf(match)))),
  ...produce("ended-year", ["the 'fiscal'? 'year':unit"], () => ({
    kind: "duration",
    unit: "year",
    count: 1,
    window: null,
  })),
  // Means a date only behind "the end of", "early in" and the like: see the filters.
  ...produce("the-unit", ["the unit", "the 'fiscal|calendar|full' unit"], (match) => {
    const unit = periodUnit(match);
    if (unit === null || unit === "half") return null;
    return at(unit === "decade" ? { kind: "told", unit } : shift(unit, 0));
  }),
] as const;
