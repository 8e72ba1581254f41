/** A number with its sign, scale and unit, at one place of a sentence: "$5m", "5 million euros", "120 km/h", "7%". */
import type { CountedType } from "../../../entities/entity.ts";
import { countedThing } from "./counted-thing.ts";
import { currencyAfter, currencySigns, isPlainCode, isSum, weakSigns } from "./currencies.ts";
import { exact, numberSource, numberValue } from "./numbers.ts";
import { unitAfter } from "./unit-after.ts";

export interface Amount {
  /** In the sentence; with the sign before it and the unit behind it. */
  readonly start: number;
  readonly end: number;
  /** As written, with its scale. */
  readonly number: string;
  readonly value: number | null;
  readonly type: CountedType;
  readonly unit: string | null;
  /** The unit stands before the number, as currency signs do. */
  readonly hasSign: boolean;
}

const signs = [...currencySigns.keys(), ...weakSigns.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/gu, "\\$&"))
  .join("|");

const body = String.raw`(?<minus>(?<![^\s(])[-−–]|[Mm]inus )?(?<sign>(?:${signs})[ \u00a0]?)?(?<number>${numberSource})`;

/** Where an amount may begin: not within a word, number, address, handle or label. */
export const amountPattern = new RegExp(String.raw`(?<![\p{L}\p{N}.,:/@#_\-–'’+§№&]|\bpoint )${body}`, "gu");

/** At one place, whatever stands before it. */
export const amountHere = new RegExp(body, "uy");

/** Null where the letters before or behind the number make it no amount ("R5", "4K"). */
export function amountOf(sentence: string, match: RegExpExecArray): Amount | null {
  const groups = match.groups ?? {};
  const written = groups.number ?? "";
  const sign = (groups.sign ?? "").trim();
  const isWeak = weakSigns.has(sign) || (groups.sign === sign && !isPlainCode(sign));
  if (isWeak && !isSum(written)) return null;
  const end = match.index + match[0].length;
  const amount = (number: string, unit: string | null, type: CountedType, length: number, factor = 1): Amount => {
    const value = numberValue(number);
    const signed = value === null ? null : exact(value * factor * (groups.minus === undefined ? 1 : -1));
    const at = end - (written.length - number.length);
    return { start: match.index, end: at + length, number, value: signed, type, unit, hasSign: sign !== "" };
  };
  if (sign !== "") {
    // "£5 million pounds" says it twice.
    const twice = currencyAfter(sentence.slice(end, end + 40), written);
    return amount(written, currencySigns.get(sign) ?? weakSigns.get(sign) ?? null, "money", twice?.length ?? 0);
  }
  const rest = sentence.slice(end, end + 60);
  const unit = unitAfter(rest, sentence.slice(Math.max(0, end - 60), end));
  const money = currencyAfter(rest, written);
  if (money && !unit?.unit.startsWith("pound")) return amount(written, money.unit, "money", money.length, money.factor);
  const letter = /(?<=[\d½⅓⅔¼¾])[mtbMTBK]$/u.exec(written)?.[0];
  if (letter !== undefined) return withLetter(letter, sentence, end, written, amount);
  return unit
    ? amount(written, unit.unit, unit.isShare ? "percent" : "number", unit.length)
    : amount(written, null, "number", 0);
}

/** "20m users" are millions, "a 20m wave" is metres. */
function withLetter(
  letter: string,
  sentence: string,
  end: number,
  written: string,
  amount: (number: string, unit: string | null, type: CountedType, length: number) => Amount,
): Amount | null {
  if (countedThing(sentence, end) && letter !== "t") return amount(written, null, "number", 0);
  if (letter === "m" || letter === "t") return amount(written.slice(0, -1), letter, "number", 1);
  return letter === "M" || letter === "b" ? amount(written, null, "number", 0) : null;
}
