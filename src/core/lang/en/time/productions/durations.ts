/** Lengths of time: "two years", "the past few months", "decades-long". */
import type { DurationUnit, Meaning } from "../../../../time/meaning.ts";
import type { Match } from "../grammar.ts";
import { produce } from "../production.ts";

type Window = Extract<Meaning, { kind: "duration" }>["window"];

const unitOf = (match: Match) => match.unit(match.has("unit") ? "unit" : "units");

const lasting = (match: Match, count: number | null, window: Window = null): Meaning => ({
  kind: "duration",
  unit: unitOf(match),
  // Two fortnights are four weeks.
  count: count !== null && match.word(match.has("unit") ? "unit" : "units").startsWith("fortnight") ? count * 2 : count,
  window,
});

const counted = (match: Match) => lasting(match, match.value("count"));
const uncounted = (match: Match) => lasting(match, null);

/** Last and past reach back from the publication, next and coming forward; "these three weeks" neither. */
const windowFrom = (match: Match): Window =>
  (["", "past", "future"][match.value("turn") < 0 ? 1 : match.value("turn") > 0 ? 2 : 0] as Window) || null;

/** What may follow a larger unit. */
const finerThan: Partial<Record<DurationUnit, readonly DurationUnit[]>> = {
  year: ["month", "week", "day"],
  month: ["week", "day"],
  week: ["day"],
  day: ["hour", "minute"],
  hour: ["minute", "second"],
  minute: ["second"],
};

export const durations = [
  ...produce(
    "duration",
    [
      "count 'more|additional|full|straight|consecutive|whole|trading|business|working|calendar|school'? units",
      "a? number:count units",
      "number:count unit",
      "a:count 'single|whole|full'? unit",
      "the number:count 'more|full'? units",
    ],
    counted,
  ),
  ...produce("duration-and-a-half", ["number 'and' a 'half' units", "a unit 'and' a 'half'"], (match) =>
    lasting(match, (match.has("number") ? match.value("number") : 1) + 0.5),
  ),
  // "two months and 10 days", "two hours and ten minutes": the smaller unit completes the larger.
  ...produce("two-units", ["count:more units|unit:large 'and'? count:less units|unit:small"], (match) => {
    const [large, small] = [match.unit("large"), match.unit("small")];
    if (!finerThan[large]?.includes(small)) return null;
    return {
      kind: "duration",
      unit: large,
      count: match.value("more"),
      window: null,
      rest: { unit: small, count: match.value("less") },
    };
  }),
  ...produce("quarter-of-a-unit", ["number:parts? a? 'quarter|quarters' 'of' a unit"], (match) =>
    lasting(match, (match.has("parts") ? match.value("parts") : 1) * 0.25),
  ),
  ...produce("half-a-unit", ["'half' a unit", "a 'half' unit"], (match) => lasting(match, 0.5)),
  ...produce("duration-between", ["number:from 'to|or|and' count units", "number:from dash count units"], counted),
  ...produce("couple-of-units", ["a 'couple' 'of'? units"], (match) => lasting(match, 2)),
  ...produce(
    "vague-duration",
    ["vague 'more'? units", "a 'few|number' 'of|more'? units", "a 'handful' 'of' units"],
    uncounted,
  ),
  ...produce("bare-units", ["units", "unit 'long'", "units 'long'"], (match) =>
    match.has("units") ? uncounted(match) : lasting(match, 1),
  ),
  ...produce("window", ["the? turn count units", "the? turn 'couple' 'of' units"], (match) =>
    lasting(match, match.has("count") ? match.value("count") : 2, windowFrom(match)),
  ),
  ...produce(
    "vague-window",
    ["the? turn 'few|several' units", "turn units", "the turn units", "'recent' units", "the units 'ahead'"],
    uncounted,
  ),
  ...produce("first-units", ["the 'first|last|final' count units"], counted),
] as const;
