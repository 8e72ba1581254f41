/**
 * Words that look like a time and are none: ages, prices, names, "may" and "march".
 *
 * Each filter is asked about one match in its place and says no for a stated reason.
 */
import { bit } from "./classes.ts";
import type { Match } from "./grammar.ts";
import type { Token } from "./tokens.ts";

interface Found {
  readonly rule: string;
  readonly match: Match;
  readonly tokens: readonly Token[];
}

export interface Filter {
  readonly reason: string;
  readonly rejects: (found: Found) => boolean;
}

const before = ({ match, tokens }: Found, steps = 1): Token | undefined => tokens[match.from - steps];
const after = ({ match, tokens }: Found, steps = 0): Token | undefined => tokens[match.to + steps];
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const isOneToken = ({ match }: Found): boolean => match.to - match.from === 1;
const firstOf = ({ match, tokens }: Found): Token | undefined => tokens[match.from];

const intoDate = words(
  "in on of since until till by before after from between to through during for around about and or early late mid last next this past every each - – — ( , at starting beginning ending than until",
);
const newspapers = words("times telegraph mirror mail express herald post night morning magazine sun service school star world");
const counted = words(
  "people miles kilometers kilometres km meters metres feet pounds dollars euros tons tonnes men women children percent points shares votes seats jobs units copies soldiers troops homes houses employees workers members students barrels acres words pages cars",
);
const seasonLead = words("in since until by during before after from of through this last next every each mid early late");

export const filters: readonly Filter[] = [
  {
    reason: "age",
    rejects: (found) => {
      if (!/duration|unit|window|earlier/.test(found.rule)) return false;
      const [next, second] = [after(found), after(found, 1)];
      const isOld = next?.word === "old" || (next?.word === "-" && second?.word === "old") || next?.word === "olds";
      const isAged = before(found)?.word === "aged" || (before(found)?.word === "of" && before(found, 2)?.word === "age");
      return isOld || isAged || (next?.word === "of" && second?.word === "age");
    },
  },
  {
    reason: "lower-case month",
    rejects: (found) => {
      const { tokens, match } = found;
      for (let at = match.from; at < match.to; at++) {
        const token = tokens[at];
        if (token && token.bits & bit.month && !token.isCapital) return true;
      }
      return false;
    },
  },
  {
    reason: "verb or name, not a month",
    rejects: (found) => {
      if (found.rule === "en/month" && isOneToken(found) && /^(jan|mar|jun|sep|dec|aug|oct|nov|feb|apr|sept)$/.test(firstOf(found)?.word ?? "")) return true;
      if (found.rule !== "en/month" || !isOneToken(found)) return false;
      const [first, previous, next] = [firstOf(found), before(found), after(found)];
      const isLed = previous !== undefined && !firstOf(found)?.afterBreak && intoDate.has(previous.word);
      if (first?.word === "may" || first?.word === "march") {
        return !isLed && !(next?.word === "'s");
      }
      // "April Glaspie", "June Carter"
      return !isLed && next !== undefined && next.isCapital && next.bits === 0;
    },
  },
  {
    reason: "season as a verb or noun",
    rejects: (found) => {
      if (found.rule !== "en/season") return false;
      const previous = before(found);
      if (!isOneToken(found)) {
        const season = found.tokens[found.match.to - 1];
        return season?.word === "fall" || season?.word === "spring" ? after(found)?.word === "of" || !seasonLead.has(previous?.word ?? "") : false;
      }
      return previous === undefined || !seasonLead.has(previous.word) || firstOf(found)?.afterBreak === true;
    },
  },
  {
    reason: "newspaper or other name",
    rejects: (found) => found.rule === "en/weekday" && after(found)?.isCapital === true && newspapers.has(after(found)?.word ?? "") && after(found)?.bits === 0,
  },
  {
    reason: "number that is no year",
    rejects: (found) => {
      if (found.rule !== "en/year" || !isOneToken(found)) return false;
      const [previous, next] = [before(found), after(found)];
      const year = firstOf(found)?.value ?? 0;
      if (year < 1500 && !intoDate.has(previous?.word ?? "")) return true;
      if (previous && /^[$£€¥#:./+*=]$/.test(previous.word) && !firstOf(found)?.afterSpace) return true;
      if (previous && /^[$£€¥#]$/.test(previous.word)) return true;
      if (next && /^[%/:=@_]$/.test(next.word) && !next.afterSpace) return true;
      if (next && (next.bits & (bit.unit | bit.units)) !== 0 && next.unit !== "quarter" && !next.afterBreak) return next.unit !== "week";
      return counted.has(next?.word ?? "") || next?.word === "bc" || next?.word === "bce" || ["no", "no.", "page", "than"].includes(previous?.word ?? "");
    },
  },
  {
    reason: "uncounted units without a preposition",
    rejects: (found) => {
      if (found.rule !== "en/bare-units" || !isOneToken(found)) return false;
      const [previous, next] = [before(found)?.word ?? "", after(found)?.word ?? ""];
      return !(words("for in over within after").has(previous) && next !== "to") && !words("before after later earlier ago").has(next);
    },
  },
  {
    reason: "decimal or price before a unit",
    rejects: (found) => {
      const previous = before(found);
      return previous !== undefined && /^[$£€¥.]$/.test(previous.word) && !firstOf(found)?.afterSpace && /duration|clock/.test(found.rule);
    },
  },
  {
    reason: "unit without an edge",
    rejects: (found) => {
      if (found.rule !== "en/the-unit") return false;
      const [previous, edge] = [before(found)?.word ?? "", before(found, 2)?.word ?? ""];
      const isEdge = previous === "of" && words("end beginning start middle close").has(edge);
      const isIn = previous === "in" && words("early earlier late later").has(edge);
      return !isEdge && !isIn;
    },
  },
  {
    reason: "hangs on what follows",
    rejects: (found) => {
      if (found.rule !== "en/unit-before" && found.rule !== "en/unit-after") return false;
      const next = after(found);
      return next !== undefined && !next.afterBreak && !/^[.,;:!?)”"]$/.test(next.word);
    },
  },
  {
    reason: "year before a noun that looks like a unit",
    rejects: (found) => /duration/.test(found.rule) && ((firstOf(found)?.bits ?? 0) & bit.year) !== 0 && firstOf(found)?.word !== "",
  },
  {
    reason: "fraction, not a time",
    rejects: (found) => {
      if (!/duration|half-a-unit/.test(found.rule)) return false;
      const last = found.tokens[found.match.to - 1];
      return last?.unit === "half" || (last?.unit === "quarter" && found.tokens[found.match.to - 2]?.word !== undefined && last.bits !== bit.units && true) || (last?.word === "quarters" && /^three/.test(firstOf(found)?.word ?? "") && found.tokens[found.match.to - 2]?.word === "-");
    },
  },
  {
    reason: "article of the noun that follows",
    rejects: (found) => {
      if (found.rule !== "en/quarter") return false;
      const first = firstOf(found);
      const dash = found.tokens[found.match.to - 2];
      return first !== undefined && (first.bits & (bit.the | bit.whose)) !== 0 && dash?.word === "-";
    },
  },
  {
    reason: "ordinal second, not the unit",
    rejects: (found) => /duration|unit/.test(found.rule) && found.tokens[found.match.to - 1]?.word === "second" && found.tokens[found.match.to - 2]?.word !== "one" && !(before(found)?.word === "per") && found.tokens[found.match.to - 2]?.word !== "-",
  },
];
