/**
 * Words that look like a time and are none: ages, prices, names, "may" and "march".
 *
 * Each filter is asked about one match in its place, and says no for the reason it is named after.
 */
import { bit } from "./classes.ts";
import type { Match } from "./grammar.ts";
import type { Token } from "./tokens.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** A match and its neighbours. */
export class Candidate {
  readonly rule: string;
  readonly #match: Match;
  readonly #tokens: readonly Token[];

  constructor(rule: string, match: Match, tokens: readonly Token[]) {
    this.rule = rule;
    this.#match = match;
    this.#tokens = tokens;
  }

  get isOneToken(): boolean {
    return this.#match.to - this.#match.from === 1;
  }

  get first(): Token | undefined {
    return this.#tokens[this.#match.from];
  }

  /** Counted from the end: 1 is the last token of the match. */
  last(steps = 1): Token | undefined {
    return this.#tokens[this.#match.to - steps];
  }

  before(steps = 1): Token | undefined {
    return this.#tokens[this.#match.from - steps];
  }

  after(steps = 1): Token | undefined {
    return this.#tokens[this.#match.to + steps - 1];
  }

  /** Does the word before it belong to the same paragraph and lead to a date? */
  isLedBy(leads: ReadonlySet<string>): boolean {
    return this.first?.afterBreak === false && leads.has(this.before()?.word ?? "");
  }

  isRule(...rules: readonly string[]): boolean {
    return rules.includes(this.rule.slice("en/".length));
  }

  get tokens(): readonly Token[] {
    return this.#tokens.slice(this.#match.from, this.#match.to);
  }
}

type Filter = (found: Candidate) => boolean;

const lengths = ["duration", "duration-between", "half-a-unit", "window", "turn-unit", "the-turn-unit"];

const dateLeads = words(
  "in on of since until till by before after from between to through during for around about and or early late mid last next this past every each - – — ( , at starting beginning ending than",
);
const seasonLeads = words(
  "in since until by during before after from of through this last next every each mid early late",
);
const edges = words("end beginning start middle close");
const nameTails = words("times telegraph mirror mail express herald post night magazine sun service school star world");
const countedThings = words(
  "people miles kilometers kilometres km meters metres feet pounds dollars euros tons tonnes points shares votes seats jobs units copies soldiers troops homes houses employees workers members students children men women barrels acres words pages cars",
);
const rated = words("million billion trillion percent % cent cents times hours barrels tons tonnes");
const afterPast = words(
  "and but that when where which who has have had was were will would for with from into onto over the been not could can should",
);
const dayLeads = words("on by until till since before after from to");
const afterWeekday = words(
  "and but or to at in on by for from with after before when that the was were is are had has he she it they who which as of while until because a an his her its there where",
);
const afterTold = words("that and but at in on over by to with for from had was were when as");
const circas = words("c ca");
const earlyLeads = words("in by until since from");
const earlyFollowers = words("he she they the");
const abbreviatedMonths = words("jan feb apr aug sep sept oct nov dec");

/** "42-year-old", "aged 30 years", "12 years of age" */
const isAge: Filter = (found) => {
  if (!found.isRule(...lengths, "earlier")) return false;
  const next = found.after();
  const isOld = next?.word === "old" || next?.word === "olds" || (next?.word === "-" && found.after(2)?.word === "old");
  const isAged = found.before()?.word === "aged" || (found.before()?.word === "of" && found.before(2)?.word === "age");
  return isOld || isAged || (next?.word === "of" && found.after(2)?.word === "age");
};

const isLowerCaseMonth: Filter = (found) => found.tokens.some((token) => token.bits & bit.month && !token.isCapital);

/** "May I", "March on Rome", "April Glaspie", "Jan Smit" */
const isVerbOrName: Filter = (found) => {
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
const isNoSeason: Filter = (found) => {
  if (!found.isRule("season")) return false;
  if (found.isOneToken) return !found.isLedBy(seasonLeads);
  const season = found.last()?.word;
  if (season !== "fall" && season !== "spring") return false;
  return found.after()?.word === "of" || !found.isLedBy(seasonLeads);
};

/** "the weekend the election was held", "the weekend of protest" */
const isOtherWeekend: Filter = (found) => {
  const next = found.after();
  if (!found.isRule("the-weekend") || !next || next.afterBreak) return false;
  return words("of the that when before after").has(next.word);
};

/** "Sunday Times" */
const isNewspaper: Filter = (found) => {
  const next = found.after();
  return (
    found.isRule("weekday", "the-weekday") && next?.isCapital === true && next.bits === 0 && nameTails.has(next.word)
  );
};

/** "Johnnie Christmas" */
const isSurname: Filter = (found) => {
  const previous = found.before();
  if (!found.isRule("feast") || !found.isOneToken || !previous) return false;
  return previous.isCapital && previous.bits === 0 && !dateLeads.has(previous.word);
};

/** "In 348 Pachomius died", "(c. 314 – 368)", but "in 348 cases": a year of three digits needs more to be believed. */
const isNoEarlyYear: Filter = (found) => {
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
const isNoYear: Filter = (found) => {
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
const isYearBeforeUnit: Filter = (found) =>
  found.isRule("duration") && ((found.first?.bits ?? 0) & bit.year) !== 0 && found.first?.word !== "";

/** "years" means a length in "for years" and "years later", but not in "the years of plenty". */
const isLooseUnit: Filter = (found) => {
  if (!found.isRule("bare-units") || !found.isOneToken) return false;
  const [previous, next] = [found.before()?.word ?? "", found.after()?.word ?? ""];
  const isLed = words("for in over within after").has(previous) && next !== "to";
  return !isLed && !words("before after later earlier ago").has(next);
};

/** "$2.5 months", "1.30 hours" read from the middle of the number. */
const isPrice: Filter = (found) =>
  found.isRule("duration") && /^[$£€¥.]$/.test(found.before()?.word ?? "") && found.first?.afterSpace === false;

/** "a second term": an ordinal, unless one second is counted. */
const isOrdinalSecond: Filter = (found) => {
  if (!found.isRule(...lengths) || found.last()?.word !== "second") return false;
  return !["one", "-"].includes(found.last(2)?.word ?? "");
};

/** "the year" is a date in "the end of the year" and "early in the year". */
const isPlainUnit: Filter = (found) => {
  if (!found.isRule("the-unit")) return false;
  if (found.last()?.unit === "day") return true;
  // "for the full year"
  if (found.last()?.unit === "year" && found.tokens.length > 2) return false;
  const [previous, edge] = [found.before()?.word ?? "", found.before(2)?.word ?? ""];
  const isOfEdge = previous === "of" && edges.has(edge);
  return !isOfEdge && !(previous === "in" && words("early earlier late later").has(edge));
};

/** "the Friday prayers", "the Monday Club" */
const isOthersWeekday: Filter = (found) => {
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

/** "on the 23rd", but "the 23rd goal" and "the first": led to, in figures, and with nothing to count behind it. */
const isNoDayOfMonth: Filter = (found) => {
  const [first, last, next] = [found.first, found.last(), found.after()];
  if (!found.isRule("day-of-told-month") || !last || !first) return false;
  if (!/^\d+[a-z]{2}$/.test(last.word)) return true;
  if (first.bits & bit.weekday) return false;
  if (!found.isLedBy(dayLeads)) return true;
  return next !== undefined && !next.afterBreak && !/^[.,;:!?)”"—–]$/.test(next.word) && !afterWeekday.has(next.word);
};

/** "Five years on," but not "two years on Monday". */
const isNotLaterOn: Filter = (found) => {
  const next = found.after();
  return found.isRule("later") && found.last()?.word === "on" && next !== undefined && !/^[,.;:]$/.test(next.word);
};

/** "Monday week", but not "the Monday week’s end". */
const isOwnWeek: Filter = (found) => {
  const next = found.after();
  return found.isRule("weekday-week") && next !== undefined && !next.afterBreak && !/^[.,;:!?)”"—–]$/.test(next.word);
};

/** "the year ended March 31" */
const isNotEnded: Filter = (found) =>
  found.isRule("ended-year") && !["ended", "ending"].includes(found.after()?.word ?? "");

/** "four flights a week", "$2 million a year", "24 hours a day" */
const isRate: Filter = (found) => {
  const [first, before] = [found.first, found.before()];
  if (!found.isRule("duration") || !first || first.word !== "a" || first.afterBreak || !before) return false;
  if (before.bits & (bit.number | bit.units) || rated.has(before.word)) return true;
  return /[a-z]{3}s$/.test(before.word) && ((found.before(2)?.bits ?? 0) & bit.number) !== 0;
};

/** "the past" is a time only where nothing is past ("the past three summers"). */
const isPastThing: Filter = (found) => {
  const next = found.after();
  if (!found.isRule("past") || !next || found.last()?.word !== "past" || next.afterBreak) return false;
  return (next.bits & bit.number) !== 0 || (/^[a-z]{3,}$/.test(next.word) && !afterPast.has(next.word));
};

/** "the year before the war" hangs on the war. */
const hangsOnMore: Filter = (found) => {
  const next = found.after();
  if (!found.isRule("unit-before", "unit-after") || !next) return false;
  return !next.afterBreak && !/^[.,;:!?)”"]$/.test(next.word) && !afterTold.has(next.word);
};

/** "a half", "a quarter of them", "three-quarters" */
const isFraction: Filter = (found) => {
  if (!found.isRule("duration", "half-a-unit")) return false;
  const last = found.last();
  if (last?.unit === "half" || last?.word === "quarter") return true;
  return last?.word === "quarters" && found.first?.word === "three" && found.last(2)?.word === "-";
};

/** "the third-quarter results": the article belongs to the results. */
const hasOthersArticle: Filter = (found) =>
  found.isRule("quarter") && ((found.first?.bits ?? 0) & (bit.the | bit.whose)) !== 0 && found.last(2)?.word === "-";

/** "the first half" without a year is that of a match; "first-half profit" is not. */
const isHalfOfMatch: Filter = (found) =>
  found.isRule("quarter") && found.last()?.unit === "half" && found.last(2)?.word !== "-";

/** "of the sun." */
const isNoWeekday: Filter = (found) =>
  found.tokens.some((token) => token.bits & bit.weekday && !token.isCapital && token.word.endsWith("."));

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
