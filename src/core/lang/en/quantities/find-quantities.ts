/**
 * Numbers that count or measure something, amounts of money and percentages.
 *
 * A figure alone is no quantity: dates, years, clock times, scores, versions, ages, ordinals and
 * telephone numbers are figures too, and each is turned away here.
 */
import type { TextSpan } from "../../../article/text-span.ts";
import type { CountedType, Quantity } from "../../../entities/entity.ts";
import type { WordTags } from "../compromise-tags.ts";
import { countedThing } from "./counted-thing.ts";
import { numberSource, numberValue } from "./number-words.ts";
import { isOtherFigure, isYearLike } from "./other-figures.ts";
import { currencySigns, currencyWords, measures } from "./units.ts";

export interface FoundQuantity {
  /** The number with its modifier and unit, without what is counted. */
  readonly span: TextSpan;
  readonly type: CountedType;
  readonly quantity: Quantity;
  /** Up to the end of what is counted. */
  readonly whole: TextSpan;
  readonly rule: string;
  readonly score: number;
}

const modifiers: readonly (readonly [Quantity["modifier"], string])[] = [
  [
    "about",
    "about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|circa|just about|in the region of",
  ],
  ["more-than", "more than|over|at least|upwards of|no fewer than|no less than|above|exceeding|well over|just over"],
  ["less-than", "less than|fewer than|under|below|at most|up to|as many as|as much as|no more than|just under"],
];

const sign = [...currencySigns.keys()]
  .sort((a, b) => b.length - a.length)
  .map((key) => key.replace(/\$/gu, "\\$"))
  .join("|");

const currencyWord = [...currencyWords.keys()].sort((a, b) => b.length - a.length).join("|");

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/@#_-])(?:(?<modifier>${modifiers.map(([, words]) => words).join("|")})[ \u00a0]+)?(?<sign>(?:${sign})[ \u00a0]?)?(?<number>${numberSource})(?:(?<percent>[ \u00a0]?%|[ \u00a0-](?:percent|per cent|percentage points?)(?!\p{L}))|[ \u00a0-](?<currency>${currencyWord})(?!\p{L}))?`,
  "giu",
);

export function findQuantities(text: string, sentences: readonly TextSpan[], tags: WordTags): readonly FoundQuantity[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(pattern)].flatMap((match) => read(match, sentence, start, tags) ?? []);
  });
}

function read(match: RegExpMatchArray, text: string, offset: number, tags: WordTags): FoundQuantity | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const number = groups.number ?? "";
  const modifier =
    modifiers.find(([, words]) => groups.modifier && words.split("|").includes(groups.modifier.toLowerCase()))?.[0] ??
    null;
  const value = numberValue(number);
  const span = { start: offset + start, end: offset + end };
  const found = (
    type: CountedType,
    unit: string | null,
    what: string | null,
    whole: number,
    score: number,
  ): FoundQuantity => ({
    span,
    type,
    quantity: { value, modifier, unit, what },
    whole: { start: span.start, end: offset + whole },
    rule: `en/${type}`,
    score,
  });
  if (groups.percent) return found("percent", "%", null, end, 0.9);
  const unit =
    currencySigns.get((groups.sign ?? "").trim().toUpperCase()) ??
    currencyWords.get((groups.currency ?? "").toLowerCase());
  if (unit) return isOtherFigure(number, text, start, end, true) ? null : found("money", unit, null, end, 0.9);
  if (isOtherFigure(number, text, start, end, groups.modifier !== undefined)) return null;
  const measure = /^[ \u00a0-]?(°?\p{L}[\p{L}/]*)/u.exec(text.slice(end, end + 20));
  if (measure?.[1] && measures.has(measure[1].toLowerCase())) {
    const measured = { start: span.start, end: span.end + measure[0].length };
    return { ...found("number", measure[1], null, end + measure[0].length, 0.85), span: measured };
  }
  const thing = countedThing(text, end, offset, tags);
  if (thing) return found("number", null, thing.words, thing.end, /\d/u.test(number) ? 0.8 : 0.6);
  if (isYearLike(number)) return null;
  const isLarge = value !== null && value >= 1000;
  return groups.modifier !== undefined || isLarge ? found("number", null, null, end, 0.6) : null;
}
