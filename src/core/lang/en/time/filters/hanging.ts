/** Expressions that hang on more words than their own, or belong to others. */

import { type Filter, words } from "../candidate.ts";
import { bit } from "../classes.ts";

const edges = words("end beginning start middle close");
const afterPast = words(
  "and but that when where which who has have had was were will would for with from into onto over the been not could can should",
);
const afterTold = words("that and but at in on over by to with for from had was were when as");

/** "the weekend the election was held", "the weekend of protest" */
export const isOtherWeekend: Filter = (found) => {
  const next = found.after();
  if (!found.isRule("the-weekend") || !next || next.afterBreak) return false;
  return words("of the that when before after").has(next.word);
};

/** "the year" is a date in "the end of the year" and "early in the year". */
export const isPlainUnit: Filter = (found) => {
  if (!found.isRule("the-unit")) return false;
  if (found.last()?.unit === "day") return true;
  // "for the full year"
  if (found.last()?.unit === "year" && found.tokens.length > 2) return false;
  const [previous, edge] = [found.before()?.word ?? "", found.before(2)?.word ?? ""];
  const isOfEdge = previous === "of" && edges.has(edge);
  return !isOfEdge && !(previous === "in" && words("early earlier late later").has(edge));
};

/** "Five years on," but not "two years on Monday". */
export const isNotLaterOn: Filter = (found) => {
  const next = found.after();
  return found.isRule("later") && found.last()?.word === "on" && next !== undefined && !/^[,.;:]$/.test(next.word);
};

/** "Monday week", but not "the Monday week’s end". */
export const isOwnWeek: Filter = (found) => {
  const next = found.after();
  return found.isRule("weekday-week") && next !== undefined && !next.afterBreak && !/^[.,;:!?)”"—–]$/.test(next.word);
};

/** "the year ended March 31" */
export const isNotEnded: Filter = (found) =>
  found.isRule("ended-year") && !["ended", "ending"].includes(found.after()?.word ?? "");

/** "the past" is a time only where nothing is past ("the past three summers"). */
export const isPastThing: Filter = (found) => {
  const next = found.after();
  if (!found.isRule("past") || !next || found.last()?.word !== "past" || next.afterBreak) return false;
  return (next.bits & bit.number) !== 0 || (/^[a-z]{3,}$/.test(next.word) && !afterPast.has(next.word));
};

/** "the year before the war" hangs on the war. */
export const hangsOnMore: Filter = (found) => {
  const next = found.after();
  const isBefore = found.isRule("earlier") && found.last()?.word === "before";
  if (!(isBefore || found.isRule("unit-before", "unit-after")) || !next) return false;
  return !next.afterBreak && !/^[.,;:!?)”"]$/.test(next.word) && !afterTold.has(next.word);
};

/** "the third-quarter results": the article belongs to the results. */
export const hasOthersArticle: Filter = (found) =>
  found.isRule("quarter") && ((found.first?.bits ?? 0) & (bit.the | bit.whose)) !== 0 && found.last(2)?.word === "-";

/** "the first half" without a year is that of a match; "first-half profit" is not. */
export const isHalfOfMatch: Filter = (found) =>
  found.isRule("quarter") && found.last()?.unit === "half" && found.last(2)?.word !== "-";
