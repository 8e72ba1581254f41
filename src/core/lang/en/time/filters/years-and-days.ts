/** Numbers that are no years or days. */

import { afterWeekday, type Candidate, dateLeads, type Filter, words } from "../candidate.ts";
import { bit } from "../classes.ts";

const countedThings = words(
  "people miles kilometers kilometres km meters metres feet pounds dollars euros tons tonnes points shares votes seats jobs units copies soldiers troops homes houses employees workers members students children men women barrels acres words pages cars",
);
const dayLeads = words("on by until till since before after from to");
const circas = words("c ca");
const earlyLeads = words("in by until since from");
const earlyFollowers = words("he she they the");

/** "In 348 Pachomius died", "(c. 314 – 368)", but "in 348 cases": a year of three digits needs more to be believed. */
export const isNoEarlyYear: Filter = (found) => {
  if (!found.isRule("early-year")) return false;
  const previous = found.before()?.word ?? "";
  if (isCirca(found, 1)) return false;
  if (/^[-–—]$/.test(previous)) {
    const begin = found.before(2)?.word ?? "";
    return !(/^[1-9]\d\d$/.test(begin) && (isCirca(found, 3) || found.before(3)?.word === "("));
  }
  if (!found.isLedBy(earlyLeads)) return true;
  const next = found.after();
  return !next || !(next.word === "," || (next.isCapital && next.bits === 0) || earlyFollowers.has(next.word));
};

/** "c.", "ca." or "circa", so many words before the match. */
function isCirca(found: Candidate, steps: number): boolean {
  const word = found.before(steps)?.word ?? "";
  return word === "circa" || (word === "." && circas.has(found.before(steps + 1)?.word ?? ""));
}

/** "$1990", "1990 people", "1800%", "No. 1914", "of 1709 pupils" */
export const isNoYear: Filter = (found) => {
  const { first } = found;
  if (!found.isRule("year") || !found.isOneToken || !first) return false;
  const [previous, next] = [found.before(), found.after()];
  if (previous && /^[$£€¥#]$/.test(previous.word)) return true;
  if (previous && /^[:./+*=]$/.test(previous.word) && !first.afterSpace) return true;
  if (["no", "page", "than"].includes(previous?.word ?? "")) return true;
  if (first.value < 1500 && !dateLeads.has(previous?.word ?? "")) return true;
  if (!next || next.afterBreak) return false;
  if (/^[%/:=@_]$/.test(next.word) && !next.afterSpace) return true;
  const isUnit = (next.bits & bit.units) !== 0 && next.unit !== "quarter" && next.unit !== "week";
  const isPlural = first.value < 1900 && !next.isCapital && /[a-z]{3}(?:s|men|people|children)$/.test(next.word);
  return (
    isUnit || countedThings.has(next.word) || ["bc", "bce"].includes(next.word) || (isPlural && previous?.word !== "in")
  );
};

/** "World Cup 2018 day five" */
export const isYearBeforeUnit: Filter = (found) =>
  found.isRule("duration") && ((found.first?.bits ?? 0) & bit.year) !== 0 && found.first?.word !== "";

/** "on the 23rd", but "the 23rd goal" and "the first": led to, in figures, and with nothing to count behind it. */
export const isNoDayOfMonth: Filter = (found) => {
  const [first, last, next] = [found.first, found.last(), found.after()];
  if (!found.isRule("day-of-told-month") || !last || !first) return false;
  if (!/^\d+[a-z]{2}$/.test(last.word)) return true;
  if (first.bits & bit.weekday) return false;
  if (!found.isLedBy(dayLeads)) return true;
  return next !== undefined && !next.afterBreak && !/^[.,;:!?)”"—–]$/.test(next.word) && !afterWeekday.has(next.word);
};
