/**
 * Cuts English text into tokens with their time classes, in one pass.
 *
 * A token is the smallest thing a pattern can speak of, so "Nov.", "10:30", "’90s", "2024-04-03"
 * and (through `joinNumberWords`) "nineteen ninety-seven" are one token each.
 */
import type { DurationUnit } from "../../../time/meaning.ts";
import { bits } from "./classes.ts";
import { lookUp } from "./lexicon.ts";
import { joinNumberWords } from "./number-words.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes. */
  readonly word: string;
  readonly bits: number;
  readonly value: number;
  readonly unit: DurationUnit | null;
  readonly code: string;
  readonly isCapital: boolean;
  /** A space (or line break) stands before it. */
  readonly afterSpace: boolean;
  /** A blank line stands before it: no expression reaches across. */
  readonly afterBreak: boolean;
}

const numeric =
  /(?<iso>\d{4}-\d{2}-\d{2}(?!\d)(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?![\d.]))|(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))|(?<decade>(?:[’'‘]\d0|\d{1,3}0)[’']?s(?![a-z]))|(?<ordinal>\d{1,4}(?:st|nd|rd|th)(?![a-z]))|(?<fraction>[13]\/[248](?!\d))|(?<short>[’']\d{2}(?![\d.,]))|(?<number>\d+(?:,\d{3})*(?:\.\d+)?)/iy;

const word = /[A-Za-z\u00C0-\u024F]+\d*/y;
/** Words written with full stops, and the clitic of the possessive. */
const dotted = /[ap]\.m\.?/iy;
const clitic = /[’']s(?![A-Za-z])/iy;
const oclock = /o[’']clock/iy;

const classBits = {
  iso: bits(["iso"]),
  slashed: bits(["slashed"]),
  clock: bits(["clock"]),
  decade: bits(["decade"]),
  ordinal: bits(["ordinal"]),
  day: bits(["day"]),
  number: bits(["number", "count"]),
  year: bits(["year"]),
  short: bits(["shortyear"]),
  dash: bits(["dash"]),
};

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let afterSpace = false;
  let afterBreak = false;
  let linesSince = 0;
  const push = (end: number, written: string, found: Partial<Token>) => {
    tokens.push({
      start: at,
      end,
      word: written,
      bits: 0,
      value: 0,
      unit: null,
      code: "",
      isCapital: false,
      ...found,
      afterSpace,
      afterBreak,
    });
    at = end;
    afterSpace = false;
    afterBreak = false;
    linesSince = 0;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 && ++linesSince > 1) afterBreak = true;
      afterSpace = true;
      at++;
    } else if (isDigit(code) || (isApostrophe(code) && isDigit(text.charCodeAt(at + 1)))) {
      const found = matchAt(numeric, text, at);
      if (found) push(at + found[0].length, found[0].replaceAll("’", "'"), numericToken(found));
      else push(at + 1, text.charAt(at), {});
    } else if (isLetter(code)) {
      const end =
        at + (matchAt(dotted, text, at) ?? matchAt(oclock, text, at) ?? matchAt(word, text, at) ?? [" "])[0].length;
      const lower = text.slice(at, end).toLowerCase().replace("’", "'");
      const isCapital = lower.charCodeAt(0) !== code;
      const abbreviation = text.charCodeAt(end) === 46 ? lookUp(`${lower}.`) : null;
      if (abbreviation) push(end + 1, `${lower}.`, { ...abbreviation, isCapital });
      else push(end, lower, { ...lookUp(lower), isCapital });
    } else if (isApostrophe(code) && matchAt(clitic, text, at)) {
      push(at + 2, "'s", {});
    } else {
      const isDash = code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014;
      push(at + 1, text.charAt(at), isDash ? { bits: classBits.dash } : {});
    }
  }
  return joinNumberWords(tokens);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function numericToken(found: RegExpExecArray): Partial<Token> {
  const { iso, slashed, clock, decade, ordinal, fraction, short, number = "" } = found.groups ?? {};
  if (iso) return { bits: classBits.iso };
  if (slashed) return { bits: classBits.slashed };
  if (clock) return { bits: classBits.clock };
  if (decade) return { bits: classBits.decade, value: Number(decade.replace(/\D/g, "")) };
  if (short) return { bits: classBits.short, value: Number(short.slice(1)) };
  if (fraction) return { bits: classBits.number, value: Number(fraction.charAt(0)) / Number(fraction.charAt(2)) };
  if (ordinal) {
    const value = Number.parseInt(ordinal, 10);
    return { bits: classBits.ordinal | (isDayOfMonth(value) ? classBits.day : 0), value };
  }
  const value = Number(number.replaceAll(",", ""));
  // Longer numbers count nothing that a text would call years.
  if (number.length > 12) return {};
  const isPlain = number.length <= 4 && !/[.,]/.test(number);
  return {
    bits:
      classBits.number |
      (isPlain && number.length <= 2 && isDayOfMonth(value) ? classBits.day : 0) |
      (isPlain && number.length === 2 ? classBits.short : 0) |
      (isPlain && number.length === 4 && value >= 1000 && value < 2200 ? classBits.year : 0),
    value,
  };
}

const isDayOfMonth = (value: number): boolean => value >= 1 && value <= 31;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
