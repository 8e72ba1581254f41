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

interface Item {
  readonly mask: number;
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
  readonly slot: string;
}

export interface Pattern {
  readonly source: string;
  readonly items: readonly Item[];
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
  return { source, items };
}

/** What a pattern matched, slot by slot. */
export class Match {
  readonly #slots: ReadonlyMap<string, Token>;
  /** Indices of the first token and the one after the last. */
  readonly from: number;
  readonly to: number;

  constructor(slots: ReadonlyMap<string, Token>, from: number, to: number) {
    this.#slots = slots;
    this.from = from;
    this.to = to;
  }

  has(slot: string): boolean {
    return this.#slots.has(slot);
  }

  token(slot: string): Token {
    const token = this.#slots.get(slot);
    if (!token) throw new RangeError(`no slot "${slot}"`);
    return token;
  }

  value(slot: string): number {
    return this.token(slot).value;
  }

  word(slot: string): string {
    return this.#slots.get(slot)?.word ?? "";
  }

  unit(slot: string): DurationUnit {
    const { unit } = this.token(slot);
    if (!unit) throw new RangeError(`slot "${slot}" is no unit`);
    return unit;
  }
}

/** Every way the pattern matches at this token, longest first: optional items are tried both ways. */
export function matchesAt(tokens: readonly Token[], at: number, { items }: Pattern): readonly Match[] {
  const found: Match[] = [];
  const taken: (Token | null)[] = [];
  const step = (item: number, next: number): void => {
    const expected = items[item];
    if (!expected) {
      const slots = new Map<string, Token>();
      items.forEach(({ slot }, index) => {
        const token = taken[index];
        if (token && slot !== "") slots.set(slot, token);
      });
      if (next > at) found.push(new Match(slots, at, next));
      return;
    }
    const here = next > at ? afterHyphen(tokens, next, expected) : next;
    const token = tokens[here];
    if (token && !(next > at && token.afterBreak) && (token.bits & expected.mask || expected.words.has(token.word))) {
      taken[item] = token;
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
  readonly #order: ReadonlyMap<Rule, number>;

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
    this.#order = new Map(rules.map((rule, index) => [rule, index]));
  }

  /** In the order of the list, each once. */
  startingWith(token: Token): readonly Rule[] {
    const byWord = this.#byWord.get(token.word);
    if (!(token.bits & this.#anyBit)) return byWord ?? [];
    const rules = new Set(byWord);
    this.#byBit.forEach((some, index) => {
      if (token.bits & (1 << index)) for (const rule of some) rules.add(rule);
    });
    return [...rules].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}
