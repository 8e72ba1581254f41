/** Joins spelled numbers into one token: "twenty-four", "two thousand and six", "nineteen ninety-seven", "2 1/2". */
import { bit, bits } from "./classes.ts";
import type { Token } from "./tokens.ts";

const powers: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);
const numberBits = bits(["number", "count"]);

const isWord = ({ word }: Token): boolean => word.charCodeAt(0) > 57;
const isCardinal = (token: Token): boolean =>
  (token.bits & bit.number) !== 0 && isWord(token) && token.word !== "dozen";
const isOrdinal = (token: Token): boolean => (token.bits & bit.ordinal) !== 0 && isWord(token);

export function joinNumberWords(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = spelledNumber(tokens, at) ?? scaledNumber(tokens, at) ?? mixedNumber(tokens, at);
    const token = found?.token ?? tokens[at];
    if (token) joined.push(token);
    at = found?.next ?? at + 1;
  }
  return joined;
}

interface Found {
  readonly token: Token;
  /** Index of the token behind the number. */
  readonly next: number;
}

/** "4.5 billion" */
function scaledNumber(tokens: readonly Token[], at: number): Found | null {
  const [figures, scale] = [tokens[at], tokens[at + 1]];
  const power = powers.get(scale?.word ?? "");
  if (!figures || !scale || power === undefined || scale.afterBreak) return null;
  if (!(figures.bits & bit.number) || isWord(figures)) return null;
  return {
    token: { ...figures, end: scale.end, word: "", bits: numberBits, value: figures.value * power },
    next: at + 2,
  };
}

/** "2 1/2" */
function mixedNumber(tokens: readonly Token[], at: number): Found | null {
  const [whole, fraction] = [tokens[at], tokens[at + 1]];
  if (!whole || !fraction?.word.includes("/") || !(fraction.bits & whole.bits & bit.number)) return null;
  if (fraction.afterBreak || !Number.isInteger(whole.value)) return null;
  return {
    token: { ...whole, end: fraction.end, bits: numberBits, value: whole.value + fraction.value },
    next: at + 2,
  };
}

function spelledNumber(tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at];
  if (!first || !(isCardinal(first) || powers.has(first.word))) return null;
  const sum = new Sum();
  let last = first;
  let next = at;
  while (!sum.isOrdinal) {
    const link = next > at ? tokens[next]?.word : "";
    const here = link === "-" || (link === "and" && powers.has(last.word)) ? next + 1 : next;
    const token = tokens[here];
    if (!token || (token.afterBreak && next > at) || !sum.add(token)) break;
    last = token;
    next = here + 1;
  }
  if (next === at + 1 && !powers.has(first.word)) return null;
  return { token: { ...first, end: last.end, word: "", value: sum.value, bits: bitsOf(sum) }, next };
}

function bitsOf({ value, isOrdinal: ordinal, isYear }: Sum): number {
  if (ordinal) return bit.ordinal | (value <= 31 ? bit.day : 0);
  return numberBits | (isYear || (value >= 2000 && value < 2100) ? bit.year : 0);
}

/** What the words add up to so far. */
class Sum {
  #total = 0;
  #group = 0;
  #smallestPower = Number.POSITIVE_INFINITY;
  isYear = false;
  isOrdinal = false;

  get value(): number {
    return this.#total + this.#group;
  }

  /** False when the word does not go on with the number. */
  add(token: Token): boolean {
    const power = powers.get(token.word);
    if (power !== undefined) return this.#raise(power);
    const isUnit = token.value > 0 && token.value < 10 && this.#group % 100 >= 20 && this.#group % 10 === 0;
    if (isOrdinal(token) && isUnit) this.isOrdinal = true;
    else if (!isCardinal(token)) return false;
    else if (!isUnit && this.#group % 100 !== 0) return this.#addYears(token.value);
    this.#group += token.value;
    return true;
  }

  /** "nineteen" and "ninety" */
  #addYears(years: number): boolean {
    if (this.isYear || this.#total > 0 || this.#group < 13 || this.#group > 20 || years < 10) return false;
    this.isYear = true;
    this.#group = this.#group * 100 + years;
    return true;
  }

  #raise(power: number): boolean {
    if (this.isYear) return false;
    if (power === 100) {
      if (this.#group >= 100) return false;
      this.#group = Math.max(1, this.#group) * 100;
      return true;
    }
    if (power >= this.#smallestPower) return false;
    this.#smallestPower = power;
    this.#total += Math.max(1, this.#group) * power;
    this.#group = 0;
    return true;
  }
}
