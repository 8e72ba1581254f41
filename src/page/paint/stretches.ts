/**
 * The article cut into stretches, one for each block of the page in which its text stands.
 *
 * A block is what the browser can tell us to be near the window or far from it.
 */
import type { TextSpan } from "../../core/article/text-span.ts";
import { drawnParentOf } from "../drawn-tree.ts";
import type { TextMap } from "../text-map.ts";

/** Several stretches may stand in one block, around the blocks inside it. */
export interface Stretch extends TextSpan {
  readonly block: Element;
}

/** In text order. Yields between any two steps. */
export function* stretchesOf(textMap: TextMap): Generator<undefined, readonly Stretch[], undefined> {
  const stretches: Stretch[] = [];
  const blocks = new Map<Element, Element>();
  for (const { node, start, length } of textMap.pieces) {
    yield;
    const parent = drawnParentOf(node);
    if (!parent) continue;
    const block = blocks.get(parent) ?? blockAround(parent);
    blocks.set(parent, block);
    const last = stretches.at(-1);
    if (last?.block === block) stretches[stretches.length - 1] = { ...last, end: start + length };
    else stretches.push({ start, end: start + length, block });
  }
  return stretches;
}

/** Index of the first stretch that reaches beyond a place in the text. */
export function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What has no box of its own, or too small a one to be worth watching: a row stands for its cells. */
const partOfBlock = /^(?:contents|inline|ruby.*|table-cell)$/;

function blockAround(element: Element): Element {
  for (let each: Element | null = element; each; each = drawnParentOf(each)) {
    if (!partOfBlock.test(getComputedStyle(each).display)) return each;
  }
  return element;
}
