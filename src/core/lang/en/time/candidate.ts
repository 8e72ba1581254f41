/** A match and its neighbours, as a filter is asked about it. */
import type { Match } from "./grammar.ts";
import type { Token } from "./tokens.ts";

export class Candidate {
  readonly rule: string;
  readonly #match: Match;
  readonly #tokens: readonly Token[];

  constructor(rule: string, match: Match, tokens: readonly Token[]) {
    this.rule = rule;
    this.#match = match;
    this.#tokens = tokens;
  }

  get isOneToken(): boolean {
    return this.#match.to - this.#match.from === 1;
  }

  get first(): Token | undefined {
    return this.#tokens[this.#match.from];
  }

  /** Counted from the end: 1 is the last token of the match. */
  last(steps = 1): Token | undefined {
    return this.#tokens[this.#match.to - steps];
  }

  before(steps = 1): Token | undefined {
    return this.#tokens[this.#match.from - steps];
  }

  after(steps = 1): Token | undefined {
    return this.#tokens[this.#match.to + steps - 1];
  }

  /** Does the word before it belong to the same paragraph and lead to a date? */
  isLedBy(leads: ReadonlySet<string>): boolean {
    return this.first?.afterBreak === false && leads.has(this.before()?.word ?? "");
  }

  isRule(...rules: readonly string[]): boolean {
    return rules.includes(this.rule.slice("en/".length));
  }

  get tokens(): readonly Token[] {
    return this.#tokens.slice(this.#match.from, this.#match.to);
  }
}

/** Yes: it is no time after all. */
export type Filter = (found: Candidate) => boolean;

/** Parted by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that may stand before a date. */
export const dateLeads = words(
  "in on of since until till by before after from between to through during for around about and or early late mid last next this past every each - – — ( , at starting beginning ending than",
);

/** Words that may follow a date, as against a noun that it would describe. */
export const afterWeekday = words(
  "and but or to at in on by for from with after before when that the was were is are had has he she it they who which as of while until because a an his her its there where",
);
