/** What comes again: "every day", "each July", "weekly", "on Mondays". */
import { pad } from "../../../../time/calendar.ts";
import { durationValue } from "../../../../time/duration.ts";
import type { DurationUnit } from "../../../../time/meaning.ts";
import { seasons } from "../../../../time/period.ts";
import type { Match } from "../grammar.ts";
import { produce } from "../production.ts";

const set = (value: string, quant: string | null = null, freq: string | null = null) =>
  ({ kind: "set", value, quant, freq }) as const;
const quantOf = (match: Match): string => match.word("each").toUpperCase();
const every = (count: number, unit: DurationUnit, quant: string | null = null, freq: string | null = null) =>
  set(durationValue({ kind: "duration", unit, count, window: null }), quant, freq);

const timesIn = (match: Match): number =>
  match.has("number") ? match.value("number") : match.word("times") === "twice" ? 2 : 1;

export const sets = [
  ...produce("every-unit", ["each unit", "each number units", "each ordinal unit", "each 'other' unit"], (match) => {
    if (match.has("number")) return every(match.value("number"), match.unit("units"), quantOf(match));
    if (match.has("ordinal")) return every(match.value("ordinal"), match.unit("unit"), quantOf(match));
    return every(match.to - match.from > 2 ? 2 : 1, match.unit("unit"), quantOf(match));
  }),
  ...produce("every-weekday", ["each weekday"], (match) => set(`XXXX-WXX-${match.value("weekday")}`, quantOf(match))),
  ...produce("every-month", ["each month"], (match) => set(`XXXX-${pad(match.value("month"), 2)}`, quantOf(match))),
  ...produce("every-season", ["each season"], (match) => set(`XXXX-${seasons[match.value("season")]}`, quantOf(match))),
  ...produce("every-daypart", ["each daypart"], (match) =>
    set(`XXXX-XX-XXT${match.token("daypart").code}`, quantOf(match)),
  ),
  ...produce("weekdays", ["weekday daypart"], (match) =>
    match.word("daypart").endsWith("s")
      ? set(`XXXX-WXX-${match.value("weekday")}T${match.token("daypart").code}`)
      : null,
  ),
  ...produce("plural-weekday", ["weekdays"], (match) => set(`XXXX-WXX-${match.value("weekdays")}`)),
  ...produce("frequency", ["often"], (match) => set(match.token("often").code)),
  ...produce("times-a-unit", ["'once|twice':times a unit", "number 'times' a unit"], (match) =>
    every(1, match.unit("unit"), null, `${timesIn(match)}X`),
  ),
  // "six days a week", "four nights a week"
  ...produce("units-a-unit", ["number units|daypart:part a unit"], (match) =>
    every(1, match.unit("unit"), null, `${match.value("number")}X`),
  ),
  ...produce("day-of-every-month", ["the day 'of'? each unit"], (match) =>
    match.unit("unit") === "month" ? set(`XXXX-XX-${pad(match.value("day"), 2)}`, quantOf(match)) : null,
  ),
  ...produce("every-date", ["each day month", "each month day"], (match) =>
    set(`XXXX-${pad(match.value("month"), 2)}-${pad(match.value("day"), 2)}`, quantOf(match)),
  ),
] as const;
