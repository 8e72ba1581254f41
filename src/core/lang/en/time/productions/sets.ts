/** What comes again: "every day", "each July", "weekly", "on Mondays". */
import { pad } from "../../../../time/calendar.ts";
import { durationValue } from "../../../../time/duration.ts";
import { seasons } from "../../../../time/period.ts";
import { produce } from "../production.ts";

const set = (value: string) => ({ kind: "set", value }) as const;
const every = (count: number, unit: Parameters<typeof durationValue>[0]["unit"]) =>
  set(durationValue({ kind: "duration", unit, count, window: null }));

export const sets = [
  ...produce("every-unit", ["each unit", "each number units", "each ordinal unit", "each 'other' unit"], (match) => {
    if (match.has("number")) return every(match.value("number"), match.unit("units"));
    if (match.has("ordinal")) return every(match.value("ordinal"), match.unit("unit"));
    return every(match.to - match.from > 2 ? 2 : 1, match.unit("unit"));
  }),
  ...produce("every-weekday", ["each weekday"], (match) => set(`XXXX-WXX-${match.value("weekday")}`)),
  ...produce("every-month", ["each month"], (match) => set(`XXXX-${pad(match.value("month"), 2)}`)),
  ...produce("every-season", ["each season"], (match) => set(`XXXX-${seasons[match.value("season")]}`)),
  ...produce("every-daypart", ["each daypart"], (match) => set(`XXXX-XX-XXT${match.token("daypart").code}`)),
  ...produce("weekdays", ["weekday daypart"], (match) =>
    match.word("daypart").endsWith("s")
      ? set(`XXXX-WXX-${match.value("weekday")}T${match.token("daypart").code}`)
      : null,
  ),
  ...produce("plural-weekday", ["weekdays"], (match) => set(`XXXX-WXX-${match.value("weekdays")}`)),
  ...produce("frequency", ["often"], (match) => set(match.token("often").code)),
  ...produce("times-a-unit", ["'once|twice':times a unit", "number 'times' a unit"], (match) =>
    every(1, match.unit("unit")),
  ),
] as const;
