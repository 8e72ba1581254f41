/** Ages, prices, rates and fractions that are no lengths of time. */

import { type Filter, words } from "../candidate.ts";
import { bit } from "../classes.ts";

const lengths = ["duration", "duration-between", "half-a-unit", "window", "turn-unit", "the-turn-unit"];
const rated = words("million billion trillion percent % cent cents times hours barrels tons tonnes");

/** "42-year-old", "aged 30 years", "12 years of age" */
export const isAge: Filter = (found) => {
  if (!found.isRule(...lengths, "earlier")) return false;
  const next = found.after();
  const isOld = next?.word === "old" || next?.word === "olds" || (next?.word === "-" && found.after(2)?.word === "old");
  const isAged = found.before()?.word === "aged" || (found.before()?.word === "of" && found.before(2)?.word === "age");
  return isOld || isAged || (next?.word === "of" && found.after(2)?.word === "age");
};

/** "years" means a length in "for years" and "years later", but not in "the years of plenty". */
export const isLooseUnit: Filter = (found) => {
  if (!found.isRule("bare-units") || !found.isOneToken) return false;
  const [previous, next] = [found.before()?.word ?? "", found.after()?.word ?? ""];
  const isLed = words("for in over within after").has(previous) && next !== "to";
  return !isLed && !words("before after later earlier ago").has(next);
};

/** "$2.5 months", "1.30 hours" read from the middle of the number. */
export const isPrice: Filter = (found) =>
  found.isRule("duration") && /^[$£€¥.]$/.test(found.before()?.word ?? "") && found.first?.afterSpace === false;

/** "a second term": an ordinal, unless one second is counted. */
export const isOrdinalSecond: Filter = (found) => {
  if (!found.isRule(...lengths) || found.last()?.word !== "second") return false;
  return !["one", "-"].includes(found.last(2)?.word ?? "");
};

/** "four flights a week", "$2 million a year", "24 hours a day" */
export const isRate: Filter = (found) => {
  const [first, before] = [found.first, found.before()];
  if (!found.isRule("duration") || !first || first.word !== "a" || first.afterBreak || !before) return false;
  if (before.bits & (bit.number | bit.units) || rated.has(before.word)) return true;
  return /[a-z]{3}s$/.test(before.word) && ((found.before(2)?.bits ?? 0) & bit.number) !== 0;
};

/** "a half", "a quarter of them", "three-quarters" */
export const isFraction: Filter = (found) => {
  if (!found.isRule("duration", "half-a-unit")) return false;
  const last = found.last();
  if (last?.unit === "half" || last?.word === "quarter") return true;
  return last?.word === "quarters" && found.first?.word === "three" && found.last(2)?.word === "-";
};
