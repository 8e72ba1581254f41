/**
 * Words that look like a time and are none: ages, prices, names, "may" and "march".
 *
 * Each filter is asked about one match in its place, and says no for the reason it is named after.
 */
import type { Filter } from "./candidate.ts";
import {
  hangsOnMore,
  hasOthersArticle,
  isHalfOfMatch,
  isNotEnded,
  isNotLaterOn,
  isOtherWeekend,
  isOwnWeek,
  isPastThing,
  isPlainUnit,
} from "./filters/hanging.ts";
import { isAge, isFraction, isLooseUnit, isOrdinalSecond, isPrice, isRate } from "./filters/lengths.ts";
import {
  isLowerCaseMonth,
  isNewspaper,
  isNoSeason,
  isNoWeekday,
  isOthersWeekday,
  isSurname,
  isVerbOrName,
} from "./filters/names-and-seasons.ts";
import { isNoDayOfMonth, isNoEarlyYear, isNoYear, isYearBeforeUnit } from "./filters/years-and-days.ts";

export const filters: readonly Filter[] = [
  isAge,
  isLowerCaseMonth,
  isVerbOrName,
  isNoSeason,
  isOtherWeekend,
  isNewspaper,
  isSurname,
  isNoEarlyYear,
  isNoYear,
  isYearBeforeUnit,
  isLooseUnit,
  isPrice,
  isOrdinalSecond,
  isPlainUnit,
  isOthersWeekday,
  isNoDayOfMonth,
  isNotLaterOn,
  isOwnWeek,
  isNotEnded,
  isRate,
  isPastThing,
  hangsOnMore,
  isFraction,
  hasOthersArticle,
  isHalfOfMatch,
  isNoWeekday,
];
