/**
 * What the names of boxes hint at (hint-words.ts).
 *
 * A name alone decides nothing. How much of the page's prose a box holds is weighed with it: the box that is
 * called "newsletter" but holds the whole article is the article.
 */

import { attributeOf } from "../true-dom.ts";
import { hintWords } from "./hint-words.ts";
import type { Box } from "./passages.ts";

export type Hint = keyof typeof hintWords;
const hints = Object.keys(hintWords) as readonly Hint[];
export const hintBit = (hint: Hint): number => 1 << hints.indexOf(hint);

/** Whole words, and the beginnings that end in "*" in the table: each with one bit for every family it stands in. */
const whole = new Map<string, number>();
const beginnings = new Map<string, number>();
const shortestBeginning = 3;
for (const hint of hints) {
  for (const word of hintWords[hint].split(/\s+/)) {
    const table = word.endsWith("*") ? beginnings : whole;
    const key = word.replace(/[-*]/g, "");
    table.set(key, (table.get(key) ?? 0) | hintBit(hint));
  }
}

const mostCharacters = 300;

export interface BoxHints {
  /** Hints of this box itself, one bit each. */
  readonly own: number;
  /** Hints of this box and of those around it. */
  readonly around: number;
}

export class HintReader {
  readonly #known = new Map<Box, BoxHints>();
  readonly #names = new Map<string, number>();

  of(box: Box): BoxHints {
    const known = this.#known.get(box);
    if (known) return known;
    // The body's own name tells of the page, not of a box in it.
    const own = box.parent ? this.#hintsOf(box.element) : 0;
    const read = { own, around: box.parent ? own | this.of(box.parent).around : own };
    this.#known.set(box, read);
    return read;
  }

  /** The nearest box, from this one outwards, that has the hint; null when there is none. */
  nearest(box: Box, bit: number): Box | null {
    if ((this.of(box).around & bit) === 0) return null;
    for (let each: Box | null = box; each; each = each.parent) if ((this.of(each).own & bit) !== 0) return each;
    return null;
  }

  #hintsOf(element: Element): number {
    let name = attributeOf(element, "class") ?? "";
    for (const attribute of ["id", "itemprop", "data-component"]) {
      const more = attributeOf(element, attribute);
      if (more !== null) name += ` ${more}`;
    }
    if (name === "") return 0;
    let bits = this.#names.get(name);
    if (bits === undefined) {
      bits = hintsIn(name);
      this.#names.set(name, bits);
    }
    return bits;
  }
}

/** "entryContent" and "entry-content" are both "entry", "content" and "entrycontent". */
function hintsIn(name: string): number {
  const words = name
    .slice(0, mostCharacters)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .match(/[a-z]+/g);
  let bits = 0;
  let before = "";
  for (const word of words ?? []) {
    bits |= hintsOfWord(word) | (whole.get(before + word) ?? 0);
    before = word;
  }
  return bits;
}

function hintsOfWord(word: string): number {
  let bits = whole.get(word) ?? 0;
  for (let length = shortestBeginning; length <= word.length; length++) {
    bits |= beginnings.get(word.slice(0, length)) ?? 0;
  }
  return bits;
}
