/** How exactly an event is placed, from its TIMEX3 value. */
import type { TimeExpression } from "./time-expression.ts";
import type { Precision } from "./timeline-event.ts";

const forms: readonly (readonly [RegExp, Precision])[] = [
  [/^\d{4}-\d{2}-\d{2}/, "day"],
  [/^\d{4}-W\d{2}/, "week"],
  [/^\d{4}-\d{2}$/, "month"],
  [/^\d{4}-(?:SP|SU|FA|WI|Q\d)$/, "season"],
  [/^\d{4}$/, "year"],
  [/^\d{3}$/, "decade"],
];

export function precisionOf({ value, mod, interval, rule }: TimeExpression): Precision {
  if (interval?.first === null || interval?.last === null || rule.startsWith("en/range")) return "range";
  if (mod === "APPROX" || mod === "START" || mod === "MID" || mod === "END") return "about";
  return forms.find(([form]) => form.test(value))?.[1] ?? "range";
}
