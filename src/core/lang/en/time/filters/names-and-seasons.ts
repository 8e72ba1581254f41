/** Names, verbs and newspapers that hold a month, a weekday, a season or a feast. */

import { afterWeekday, dateLeads, type Filter, words } from "../candidate.ts";
import { bit } from "../classes.ts";

const seasonLeads = words(
  "in since until by during before after from of through this last next every each mid early late",
);
const nameTails = words("times telegraph mirror mail express herald post night magazine sun service school star world");
const abbreviatedMonths = words("jan feb apr aug sep sept oct nov dec");

export const isLowerCaseMonth: Filter = (found) =>
  found.tokens.some((token) => token.bits & bit.month && !token.isCapital);

/** "May I", "March on Rome", "April Glaspie", "Jan Smit" */
export const isVerbOrName: Filter = (found) => {
  if (!found.isRule("month") || !found.isOneToken) return false;
  const [month, next] = [found.first?.word ?? "", found.after()];
  if (abbreviatedMonths.has(month)) return true;
  if (found.isLedBy(dateLeads)) return false;
  if (month === "may" || month === "march") {
    const isNamed = found.before()?.word === "the" && next !== undefined && !next.isCapital && next.word !== "on";
    return next?.word !== "'s" && !isNamed;
  }
  return found.before()?.word !== "the" && next !== undefined && next.isCapital && next.bits === 0;
};

/** "prices fall", "a spring in his step" */
export const isNoSeason: Filter = (found) => {
  if (!found.isRule("season")) return false;
  if (found.isOneToken) return !found.isLedBy(seasonLeads);
  const season = found.last()?.word;
  if (season !== "fall" && season !== "spring") return false;
  return found.after()?.word === "of" || !found.isLedBy(seasonLeads);
};

/** "Sunday Times" */
export const isNewspaper: Filter = (found) => {
  const next = found.after();
  return (
    found.isRule("weekday", "the-weekday") && next?.isCapital === true && next.bits === 0 && nameTails.has(next.word)
  );
};

/** "Johnnie Christmas" */
export const isSurname: Filter = (found) => {
  const previous = found.before();
  if (!found.isRule("feast") || !found.isOneToken || !previous) return false;
  return previous.isCapital && previous.bits === 0 && !dateLeads.has(previous.word);
};

/** "of the sun." */
export const isNoWeekday: Filter = (found) =>
  found.tokens.some((token) => token.bits & bit.weekday && !token.isCapital && token.word.endsWith("."));

/** "the Friday prayers", "the Monday Club" */
export const isOthersWeekday: Filter = (found) => {
  const next = found.after();
  if (!found.isRule("the-weekday") || !next || next.afterBreak) return false;
  if (next.bits & (bit.daypart | bit.clock)) return false;
  return (
    next.word === "-" ||
    next.word === "'s" ||
    next.isCapital ||
    (/^[a-z]{3,}$/.test(next.word) && !afterWeekday.has(next.word))
  );
};
