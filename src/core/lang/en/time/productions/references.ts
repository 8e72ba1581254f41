/** Past, present and future without a date: "now", "recently", "in the future". */
import { produce } from "../production.ts";

const vague = (value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF") => () => ({ kind: "vague", value }) as const;

export const references = [
  ...produce("adverb", ["now"], (match) => ({ kind: "vague", value: match.token("now").code as "PAST_REF" })),
  ...produce(
    "present",
    ["'right|just' 'now'", "'these' 'days'", "'at' the 'moment'", "'at' 'present'"],
    vague("PRESENT_REF"),
  ),
  ...produce("past", ["the 'past'", "the 'recent|distant' 'past'", "'more' 'recently'"], vague("PAST_REF")),
  ...produce(
    "future",
    ["the 'near|foreseeable|immediate|distant'? 'future'", "the 'near|short' 'term'", "'as' 'soon' 'as' 'possible'"],
    vague("FUTURE_REF"),
  ),
] as const;
