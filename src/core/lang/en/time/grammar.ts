/**
 * A small pattern language over token classes, and its matcher.
 *
 * `the? turn unit 'of' year:whole` is five items: class names, or literal words in quotes;
 * alternatives with "|"; "?" makes an item optional; ":" names the slot (a class's own name when
 * left out). A hyphen inside a compound ("third-quarter") may stand between any two items.
 * Patterns have no repetition, so that a match costs a bounded number of steps.
 */
import type { DurationUnit } from "../../../time/meaning.ts";
import { bit, type Class, classes } from "./classes.ts";
import type { Token } from "./tokens.ts";

const none: readonly never[] = [];

interface Item {
  readonly mask: number;
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
  readonly slot: string;
}

export interface Pattern {
  readonly source: string;
  readonly items: readonly Item[];
  /** What its second token can be, and whether it can do without one: a quick no for most places. */
  readonly second: Pick<Item, "mask" | "words"> & { readonly isNeeded: boolean };
}

export function pattern(source: string): Pattern {
  const items = [...source.matchAll(/('[^ ]+'|[^\s?:]+)(?::(\w+))?(\?)?/g)].map(([, said = "", slot, optional]) => {
    const isWords = said.startsWith("'");
    const names = (isWords ? said.slice(1, -1) : said).split("|");
    const isClass = (name: string): name is Class => (classes as readonly string[]).includes(name);
    const unknown = isWords ? undefined : names.find((name) => !isClass(name) && name !== ",");
    if (unknown) throw new RangeError(`no class "${unknown}" in pattern "${source}"`);
    return {
      mask: isWords ? 0 : names.filter(isClass).reduce((mask, name) => mask | bit[name], 0),
      words: new Set(isWords ? names : names.filter((name) => !isClass(name))),
      isOptional: optional !== undefined,
      slot: slot ?? (isWords ? "" : (names[0] ?? "")),
    };
  });
  return { source, items, second: secondOf(items) };
}

function secondOf(items: readonly Item[]): Pattern["second"] {
  const firstNeeded = items.findIndex((item) => !item.isOptional);
  const lastSecond = items.findIndex((item, index) => index > firstNeeded && !item.isOptional);
  const seconds = lastSecond === -1 ? items.slice(1) : items.slice(1, lastSecond + 1);
  return {
    mask: seconds.reduce((mask, item) => mask | item.mask, 0),
    words: new Set(seconds.flatMap((item) => [...item.words])),
    isNeeded: items.filter((item) => !item.isOptional).length > 1,
  };
}

/** What a pattern matched, slot by slot. */
export class Match {
  readonly #tokens: readonly Token[];
  readonly #slots: ReadonlyMap<string, number>;
  /** Indices of the first token and the one after the last. */
  readonly from: number;
  readonly to: number;

  constructor(tokens: readonly Token[], slots: ReadonlyMap<string, number>, from: number, to: number) {
    this.#tokens = tokens;
    this.#slots = slots;
    this.from = from;
    this.to = to;
  }

  has(slot: string): boolean {
    return this.#slots.has(slot);
  }

  /** Index of the slot's token. */
  index(slot: string): number {
    const index = this.#slots.get(slot);
    if (index === undefined) throw new RangeError(`no slot "${slot}"`);
    return index;
  }

  token(slot: string): Token {
    const token = this.#tokens[this.index(slot)];
    if (!token) throw new RangeError(`slot "${slot}" outside the tokens`);
    return token;
  }

  value(slot: string): number {
    return this.token(slot).value;
  }

  word(slot: string): string {
    return this.has(slot) ? this.token(slot).word : "";
  }

  unit(slot: string): DurationUnit {
    const { unit } = this.token(slot);
    if (!unit) throw new RangeError(`slot "${slot}" is no unit`);
    return unit;
  }
}

/** Every way the pattern matches at this token, longest first: optional items are tried both ways. */
export function matchesAt(tokens: readonly Token[], at: number, { items, second }: Pattern): readonly Match[] {
  if (second.isNeeded && !mayFollow(tokens, at + 1, second)) return none;
  const found: Match[] = [];
  const taken: (number | null)[] = [];
  const step = (item: number, next: number): void => {
    const expected = items[item];
    if (!expected) {
      const slots = new Map<string, number>();
      items.forEach(({ slot }, index) => {
        const token = taken[index] ?? null;
        if (token !== null && slot !== "") slots.set(slot, token);
      });
      if (next > at) found.push(new Match(tokens, slots, at, next));
      return;
    }
    const here = next > at ? afterHyphen(tokens, next, expected) : next;
    const token = tokens[here];
    if (token && !(next > at && token.afterBreak) && (token.bits & expected.mask || expected.words.has(token.word))) {
      taken[item] = here;
      step(item + 1, here + 1);
    }
    if (expected.isOptional) {
      taken[item] = null;
      step(item + 1, next);
    }
  };
  step(0, at);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
}

function mayFollow(tokens: readonly Token[], next: number, { mask, words }: Pattern["second"]): boolean {
  const token = tokens[next];
  if (!token) return false;
  if (token.bits & mask || words.has(token.word)) return true;
  return token.word === "-" && next < tokens.length - 1 && mayFollow(tokens, next + 1, { mask, words, isNeeded: true });
}

/** A hyphen between two words of a compound is passed over, unless the pattern asks for it. */
function afterHyphen(tokens: readonly Token[], next: number, expected: Item): number {
  const token = tokens[next];
  const isHyphen = token?.word === "-" && !token.afterSpace && !tokens[next + 1]?.afterSpace;
  return isHyphen && !(expected.mask & bit.dash) ? next + 1 : next;
}

/** Patterns by the classes and words they can begin with, so that most words cost one look-up. */
export class Index<Rule extends { readonly pattern: Pattern }> {
  readonly #byWord = new Map<string, Rule[]>();
  readonly #byBit: Rule[][] = classes.map(() => []);
  readonly #anyBit: number;
  readonly #rules: readonly Rule[];
  // Answers given before. Words and combinations of classes are as many as the lexicon has, whatever the text.
  readonly #knownByWord = new Map<string, readonly Rule[]>();
  readonly #knownByBits = new Map<number, readonly Rule[]>();

  constructor(rules: readonly Rule[]) {
    let anyBit = 0;
    for (const rule of rules) {
      for (const item of rule.pattern.items) {
        for (const word of item.words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), rule]);
        classes.forEach((_, index) => {
          if (item.mask & (1 << index)) this.#byBit[index]?.push(rule);
        });
        anyBit |= item.mask;
        if (!item.isOptional) break;
      }
    }
    this.#anyBit = anyBit;
    this.#rules = rules;
  }

  /** In the order of the list, each once. */
  startingWith({ word, bits }: Token): readonly Rule[] {
    const byWord = this.#byWord.get(word);
    if (!(bits & this.#anyBit)) return byWord ?? none;
    const known = byWord ? this.#knownByWord.get(word) : this.#knownByBits.get(bits);
    if (known) return known;
    const rules = new Set(byWord);
    this.#byBit.forEach((some, index) => {
      if (bits & (1 << index)) for (const rule of some) rules.add(rule);
    });
    const ordered = this.#rules.filter((rule) => rules.has(rule));
    if (byWord) this.#knownByWord.set(word, ordered);
    else this.#knownByBits.set(bits, ordered);
    return ordered;
  }
}
