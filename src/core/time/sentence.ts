/** A sentence as the timeline reads it: tokens, the roles that a language gives their words, and where a label may be cut. */
import type { TextSpan } from "../article/text-span.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import type { TimelineCues } from "./timeline-cues.ts";

/** Half-open, in tokens of the sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The cue lists of a language. */
type Role = {
  [Key in keyof TimelineCues]: TimelineCues[Key] extends ReadonlySet<string> ? Key : never;
}[keyof TimelineCues];

const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["(", ")"],
  ["[", "]"],
]);

/** Marks nest little; deeper ones are somebody's ornament. */
const deepest = 4;

export class Sentence {
  readonly span: TextSpan;
  readonly tokens: readonly Token[];
  readonly #cues: TimelineCues;
  /** Lower case, with curly apostrophes, as the cues are. */
  readonly #words: readonly string[];
  readonly #isInWhole: boolean[] = [];
  readonly #isQuoted: boolean[] = [];
  readonly #isBracketed: boolean[] = [];

  /** `whole` are the names and dates in the sentence, in order: none of them is cut. */
  constructor(text: string, span: TextSpan, whole: readonly TextSpan[], cues: TimelineCues) {
    this.span = span;
    this.tokens = tokensOf(text, span);
    this.#cues = cues;
    this.#words = this.tokens.map(({ text: word }) => word.toLowerCase().replace("'", "’"));
    const open: string[] = [];
    let next = 0;
    for (const { span: at, text: mark } of this.tokens) {
      while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) <= at.start) next++;
      this.#isInWhole.push((whole[next]?.start ?? Number.POSITIVE_INFINITY) < at.start);
      const closes = mark === open.at(-1);
      if (!closes && open.length < deepest) open.push(...(closers.get(mark) ?? []));
      this.#isBracketed.push(open.includes(")") || open.includes("]"));
      this.#isQuoted.push(open.includes("”") || open.includes('"') || open.includes("»"));
      if (closes) open.pop();
    }
  }

  /** In lower case, with curly apostrophes; "" beyond the ends. */
  word(at: number): string {
    return this.#words[at] ?? "";
  }

  /** Does a name or date begin before this token and reach over it? */
  isInside(at: number): boolean {
    return this.#isInWhole[at] === true;
  }

  /** Is the word of this token in one of the language's lists? */
  is(at: number, ...roles: readonly Role[]): boolean {
    const word = this.#words[at];
    return word !== undefined && roles.some((role) => this.#cues[role].has(word));
  }

  /** Could it be a verb? Capitals inside the sentence are none ("United States"). */
  isVerb(at: number): boolean {
    const word = this.#words[at];
    const first = this.tokens[at]?.text.charAt(0) ?? "";
    return word !== undefined && (at === 0 || first === first.toLowerCase()) && this.#cues.isVerb(word);
  }

  hasVerb({ from, to }: TokenRange): boolean {
    for (let at = from; at < to; at++) if (this.isVerb(at)) return true;
    return false;
  }

  isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[at]?.text ?? "");
  }

  isMark(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token?.kind === "mark" && marks.includes(token.text);
  }

  isPossessive(at: number): boolean {
    return this.tokens[at]?.kind === "possessive";
  }

  isQuoted(at: number): boolean {
    return this.#isQuoted[at] === true;
  }

  isBracketed(at: number): boolean {
    return this.#isBracketed[at] === true;
  }

  /** May a label begin or end before this token? Never in a name or date, in brackets, within a word; seldom in a quotation. */
  canCut(at: number, alsoInQuotation = false): boolean {
    const token = this.tokens[at];
    if (!token || token.isGlued || this.#isInWhole[at]) return false;
    const isInside = (is: readonly boolean[]): boolean => is[at] === true && is[at - 1] === true;
    return !isInside(this.#isBracketed) && (alsoInQuotation || !isInside(this.#isQuoted));
  }

  /** How many words: what white space and hyphens part. */
  wordsIn({ from, to }: TokenRange): number {
    let count = 0;
    for (let at = from; at < to; at++) {
      const token = this.tokens[at];
      if (!token || token.kind === "mark" || token.kind === "possessive") continue;
      if (!token.isGlued || at === from || (this.tokens[at - 1]?.kind === "mark" && !this.isMark(at - 1, "-"))) count++;
    }
    return count;
  }

  /** The tokens that a span of the text covers, wholly or in part. */
  rangeOf(span: TextSpan): TokenRange {
    const { tokens } = this;
    return {
      from: firstIndex(tokens.length, (at) => (tokens[at]?.span.end ?? 0) > span.start),
      to: firstIndex(tokens.length, (at) => (tokens[at]?.span.start ?? 0) >= span.end),
    };
  }

  spanOf({ from, to }: TokenRange): TextSpan {
    return {
      start: this.tokens[from]?.span.start ?? this.span.start,
      end: this.tokens[to - 1]?.span.end ?? this.span.end,
    };
  }
}

/** By halving: the first index from which the claim holds. */
export function firstIndex(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
