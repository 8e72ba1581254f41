/** Joins spelled numbers into one token: "twenty-four", "two thousand and six", "nineteen ninety-seven", "2 1/2". */
import { bit, bits } from "./classes.ts";
import type { Token } from "./tokens.ts";

const multipliers: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const numberBits = bits(["number", "count"]);
const isSpelled = (token: Token): boolean =>
  (token.bits & bit.number) !== 0 && token.word.charCodeAt(0) > 57 && token.word !== "dozen";

export function joinNumberWords(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = spelledNumber(tokens, at) ?? mixedNumber(tokens, at);
    const token = found?.token ?? tokens[at];
    if (token) joined.push(token);
    at = found?.next ?? at + 1;
  }
  return joined;
}

interface Found {
  readonly token: Token;
  readonly next: number;
}

/** "2 1/2" */
function mixedNumber(tokens: readonly Token[], at: number): Found | null {
  const [whole, fraction] = [tokens[at], tokens[at + 1]];
  if (!whole || !fraction?.word.includes("/") || !(fraction.bits & bit.number) || !(whole.bits & bit.number)) return null;
  if (fraction.afterBreak || !Number.isInteger(whole.value)) return null;
  return { token: { ...whole, end: fraction.end, bits: numberBits, value: whole.value + fraction.value }, next: at + 2 };
}

function spelledNumber(tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at];
  if (!first || !(isSpelled(first) || first.word in multipliers)) return null;
  let total = 0;
  let group = 0;
  let next = at;
  let last = first;
  let ordinal = 0;
  let year: number | null = null;
  while (next < tokens.length) {
    let here = next;
    if (next > at) {
      const link = tokens[here];
      const isLink = link?.word === "-" || (link?.word === "and" && last.word in multipliers);
      if (isLink) here++;
    }
    const token = tokens[here];
    if (!token || (token.afterBreak && next > at)) break;
    const multiplier = multipliers[token.word];
    if (multiplier !== undefined) {
      if (here !== next && next > at) break;
      if (multiplier === 100) group = Math.max(1, group) * 100;
      else {
        total += Math.max(1, group) * multiplier;
        group = 0;
      }
    } else if (isSpelled(token)) {
      const fits = next === at || last.word in multipliers || (group % 100 >= 20 && group % 10 === 0 && token.value < 10 && token.value > 0);
      if (fits) group += token.value;
      else if (year === null && total === 0 && group >= 13 && group <= 20 && token.value >= 10) {
        year = group;
        group = token.value;
      } else break;
    } else if (token.bits & bit.ordinal && token.word.charCodeAt(0) > 57 && group % 100 >= 20 && group % 10 === 0 && token.value < 10) {
      ordinal = total + group + token.value;
      last = token;
      next = here + 1;
      break;
    } else break;
    last = token;
    next = here + 1;
  }
  if (next === at + 1) return first.word in multipliers ? { token: { ...first, bits: numberBits, value: total + group }, next } : null;
  const value = ordinal || (year === null ? total + group : year * 100 + group);
  const isYear = ordinal === 0 && (year !== null || (value >= 2000 && value < 2100 && last.word !== "thousand"));
  return {
    token: {
      ...first,
      end: last.end,
      word: "",
      value,
      bits: ordinal
        ? bit.ordinal | (ordinal <= 31 ? bit.day : 0)
        : numberBits | (isYear || (value === 2000 && last.word === "thousand") ? bit.year : 0),
    },
    next,
  };
}
