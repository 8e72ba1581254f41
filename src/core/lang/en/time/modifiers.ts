/** Words around an expression that bend its meaning: TIMEX3's mod. */
import type { Meaning } from "../../../time/meaning.ts";
import { type Pattern, pattern } from "./grammar.ts";

export interface Modifier {
  readonly pattern: Pattern;
  /** Null leaves the value as it is ("sometime next year"). */
  readonly mod: string | null;
  readonly fits: (meaning: Meaning, rule: string) => boolean;
}

const isCount = (meaning: Meaning, rule: string): boolean =>
  meaning.kind === "duration" || rule === "en/ago" || rule === "en/vaguely-ago" || rule === "en/year-ago";
const isDate = (meaning: Meaning): boolean => meaning.kind === "date" && meaning.time === null;
/** "Think about the next few days" is not about how many. */
const isEither = (meaning: Meaning, rule: string): boolean =>
  (isCount(meaning, rule) && rule !== "en/window" && rule !== "en/vague-window") || meaning.kind === "date";

const modifiers = (mod: string | null, fits: Modifier["fits"], ...patterns: readonly string[]): readonly Modifier[] =>
  patterns.map((source) => ({ pattern: pattern(source), mod, fits }));

export const modifiersBefore = [
  ...modifiers("APPROX", isEither, "'about|approximately|roughly|circa'", "'c|ca' '.'"),
  // "to get around Wednesday’s ruling"
  ...modifiers("APPROX", (meaning, rule) => isEither(meaning, rule) && rule !== "en/weekday", "'around'"),
  ...modifiers("APPROX", isCount, "'some'", "'nearly|almost'"),
  ...modifiers("MORE_THAN", isCount, "'little|slightly|just|well'? 'more' 'than'", "'just' 'over'"),
  ...modifiers("MORE_THAN", (meaning, rule) => rule === "en/duration" && isCount(meaning, rule), "'over'"),
  ...modifiers("LESS_THAN", isCount, "'less|fewer' 'than'", "'under'", "'just' 'under'"),
  ...modifiers("EQUAL_OR_MORE", isCount, "'at' 'least'", "'no' 'less' 'than'"),
  ...modifiers("EQUAL_OR_LESS", isCount, "'up' 'to'", "'at' 'most'", "'no' 'more' 'than'", "'as' 'long' 'as'"),
  ...modifiers("START", isDate, "the? 'early'", "'early|earlier' 'in|on'?", "the? 'beginning|start' 'of'"),
  ...modifiers("MID", isDate, "the? 'mid'", "the? 'middle' 'of'"),
  ...modifiers("END", isDate, "the? 'late'", "'late|later' 'in|on'?", "the? 'end' 'of'"),
  ...modifiers(null, isCount, "'an' 'additional|estimated'", "'another'"),
] as const;

export const modifiersAfter = [
  ...modifiers("APPROX", (meaning) => meaning.kind !== "vague", "'or' 'so'"),
  ...modifiers("ON_OR_AFTER", isDate, "'or' 'later'", "'and' 'beyond'"),
  ...modifiers("ON_OR_BEFORE", isDate, "'or' 'earlier'"),
  ...modifiers("EQUAL_OR_MORE", isCount, "'or' 'more'"),
  ...modifiers("EQUAL_OR_LESS", isCount, "'or' 'less'"),
] as const;
