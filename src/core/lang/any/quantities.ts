/**
 * Money with a sign or code, percentages, and numbers that cannot be anything else: with parted thousands or a
 * word of scale. A bare "2024" or "214" may be a year or a house, so it is left alone.
 */
import { overlaps, type TextSpan } from "../../article/text-span.ts";
import type { CountedMention } from "../../entities/counted.ts";
import type { CountedType } from "../../entities/entity.ts";
import type { DecimalMark } from "./decimal-mark.ts";
import { moneyUnit, signAfter, signBefore } from "./money-signs.ts";
import { figureSource, figureValue, scaleAfter } from "./number-value.ts";

const pattern = new RegExp(
  String.raw`(?:(?<sign>${signBefore})|(?<percent>(?<![\p{N}])%[ \u00a0]?)|(?<![A-Za-z\p{N}.,:/#_+§№-]))(?<figure>${figureSource})`,
  "gu",
);

/** Counters of people: "214人", "30名", "12명". */
const people = /^ ?([人名명])/u;

/** `text` has its digits in ASCII; `dates` are in order. */
export function quantitiesIn(
  text: string,
  dates: readonly TextSpan[],
  language: string | null,
  mark: DecimalMark | null,
): readonly CountedMention[] {
  const found: CountedMention[] = [];
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const date = dates[next];
    if (date && overlaps(date, span)) continue;
    const quantity = read(text, match, language, mark);
    const last = found.at(-1);
    // "12 % 5": the sign belongs to the figure before it.
    if (quantity && !(last && overlaps(last.span, quantity.span))) found.push(quantity);
  }
  return found;
}

interface Counter {
  readonly words: string;
  readonly length: number;
}

function read(
  text: string,
  match: RegExpMatchArray,
  language: string | null,
  mark: DecimalMark | null,
): CountedMention | null {
  const { sign, percent, figure = "" } = match.groups ?? {};
  const start = match.index ?? 0;
  const figureEnd = start + match[0].length;
  const scale = scaleAfter(text.slice(figureEnd, figureEnd + 24), language);
  const end = figureEnd + (scale?.length ?? 0);
  const plain = figureValue(figure, mark);
  const value =
    plain === null || scale?.factor === null ? null : Number((plain * (scale?.factor ?? 1)).toPrecision(12));
  const found = (
    type: CountedType,
    unit: string | null,
    length: number,
    what: Counter | null = null,
  ): CountedMention => {
    const span = { start, end: end + length };
    const quantity = { value, modifier: null, unit, what: what?.words ?? null };
    const whole = what === null ? span : { start, end: span.end + what.length };
    return { span, type, quantity, whole, rule: `any/${type}`, score: type === "number" ? 0.5 : 0.8 };
  };
  const rest = text.slice(end, end + 12);
  if (sign !== undefined) return /^[.,:]?\d/u.test(rest) ? null : found("money", moneyUnit(sign.trim(), language), 0);
  if (percent !== undefined) return found("percent", "%", 0);
  const share = /^[ \u00a0\u202f]?%/u.exec(rest)?.[0];
  if (share) return found("percent", "%", share.length);
  const money = signAfter(rest);
  if (money) return found("money", moneyUnit(money.sign, language), money.length);
  const counted = people.exec(rest);
  if (counted?.[1]) return found("number", null, 0, { words: counted[1], length: counted[0].length });
  if (typeof scale?.factor === "number") return found("number", null, 0);
  const isCutOff = /^(?:[.,:/–-]?\d|[A-Za-z°]|[-–]\p{L}| \d)/u.test(rest) || /\d $/u.test(text.slice(start - 2, start));
  return hasThousands(figure) && !isCutOff ? found("number", null, 0) : null;
}

/** Parted as only an amount is. Spaces that may break a line part telephone numbers too. */
const hasThousands = (figure: string): boolean =>
  /^\d{1,3}(?:[.,'’٬\u00a0\u2009\u202f]\d{3})+(?:[.,٫]\d{1,2})?$/u.test(figure) ||
  /^\d{1,2}(?:,\d{2})+,\d{3}$/u.test(figure);
