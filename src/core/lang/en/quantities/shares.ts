/** Parts of a whole in words: "two-thirds of voters", "half of the fleet", "one in five", "nine out of 10"; in per cent. */
import type { FoundQuantity } from "./found-quantity.ts";
import { modifierAfter, modifierBefore } from "./modifiers.ts";
import { numberValue } from "./numbers.ts";

const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

const small = "one|two|three|four|five|six|seven|eight|nine";
const large = `${small}|ten|twelve|twenty|fifty|100|1000|\\d{1,2}`;

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?:(?<count>a|an|${small}|\d)[ \u00a0-](?<part>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|(?<half>half)|(?<upper>[1-9])\/(?<lower>[2-9]|10)(?= of )|(?<some>${large})(?: (?:in|out of)(?: every)? )(?<all>${large}))(?![\p{L}\p{N}/-]|[.,:]\d)`,
  "giu",
);

/** "a quarter of an hour", "the second half of 2023", "half of May" are times. */
const ofTime =
  /^ of (?:an? (?:second|minute|hour|day|month|year|century|mile)\b|\d{4}\b|the (?:game|match|season|year|century|month|first|second)\b|\p{Lu})/u;
const ordinalBefore =
  /\b(?:first|second|third|fourth|last|latter|other|this|that|next|previous|final|top|bottom)[ -]$/iu;
const ofWhole = /^ of(?!\p{L})/u;
const wholeBehind = /^ (?:the|its|their|his|her|our|all|those|these)(?!\p{L})/iu;

/** Shares in one sentence, which begins at `offset` in the text. */
export function sharesIn(sentence: string, offset: number): readonly FoundQuantity[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const { index } = match;
    const end = index + match[0].length;
    const rest = sentence.slice(end, end + 40);
    const lead = sentence.slice(Math.max(0, index - 40), index);
    const modified = modifierBefore(lead);
    const value = shareOf(match.groups ?? {}, lead, rest, modified?.isSure === true);
    if (value === null) return [];
    const trail = modifierAfter(rest);
    const span = { start: offset + index - (modified?.length ?? 0), end: offset + end + (trail?.length ?? 0) };
    const modifier = modified?.modifier ?? trail?.modifier ?? null;
    const quantity = { value: Math.round(value * 1e4) / 100, modifier, unit: "%", what: null };
    return [{ span, type: "percent", quantity, whole: span, rule: "en/share", score: 0.7 }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** From 0 to 1; null when the words are no share. */
function shareOf(groups: Groups, lead: string, rest: string, isModified: boolean): number | null {
  if (ofTime.test(rest) || /(?:\band (?:a )?|\d )$/u.test(lead)) return null;
  if (groups.half !== undefined) {
    const isHalf =
      ofWhole.test(rest) || wholeBehind.test(rest) || (isModified && !/^ (?:an?|\p{L}+-?time)\b/u.test(rest));
    return isHalf && !ordinalBefore.test(lead) ? 1 / 2 : null;
  }
  if (groups.upper !== undefined) return below(Number(groups.upper), Number(groups.lower));
  if (groups.some !== undefined) return ratio(groups.some, groups.all ?? "", lead, rest);
  const count = (groups.count ?? "").toLowerCase();
  const isArticle = count === "a" || count === "an";
  const isJoined = groups.part?.endsWith("s") === true && !/^quarters$/iu.test(groups.part);
  if (!ofWhole.test(rest) && !(isJoined && !isArticle)) return null;
  return below(
    isArticle ? 1 : (numberValue(count) ?? 0),
    parts.get((groups.part ?? "").toLowerCase().replace(/s$/u, "")) ?? 0,
  );
}

/** "one in five children", "nine out of 10", "eight in ten"; but not "two in 12 games". */
function ratio(some: string, all: string, lead: string, rest: string): number | null {
  const [upper, lower] = [numberValue(some.toLowerCase()) ?? 0, numberValue(all.toLowerCase()) ?? 0];
  const isSaid = /^one$|^1$/iu.test(some) || lower === 10;
  const isOther = /^ (?:\p{Lu}|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games|matches)/u.test(
    rest,
  );
  return isSaid && !isOther && lower > 1 && !/\p{Lu}\p{L}* $/u.test(lead.slice(1)) ? below(upper, lower) : null;
}

const below = (upper: number, lower: number): number | null => (upper > 0 && upper < lower ? upper / lower : null);
