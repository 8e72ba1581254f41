/**
 * The article cut into stretches: a block of the page with its text, or a few short ones in a row.
 *
 * A block is what the browser can tell us to be near the window or far from it, and each that it is asked about costs
 * something in every frame of a scrolling page.
 */
import type { TextSpan } from "../../core/article/text-span.ts";
import { drawnParentOf } from "../drawn-tree.ts";
import type { TextMap } from "../text-map.ts";
import { nextSiblingOf, nodeTypeOf, selectedWithin } from "../true-dom.ts";

export interface Stretch extends TextSpan {
  /** Where it begins and where it ends. Several stretches may stand in one block, around the blocks inside it. */
  readonly first: Element;
  readonly last: Element;
}

/** Units of text in neighbouring blocks that are one stretch: about a dozen lines, well under half a window. */
const short = 600;

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
    const end = start + length;
    const before = stretches.at(-1);
    if (before && (before.last === block || (end - before.start <= short && areNeighbours(before.last, block)))) {
      stretches[stretches.length - 1] = { ...before, end, last: block };
    } else stretches.push({ start, end, first: block, last: block });
  }
  return stretches;
}

/** With nothing tall between or in them: what lies between the first and the last block is not watched. */
function areNeighbours(a: Element, b: Element): boolean {
  let next = nextSiblingOf(a);
  while (next && nodeTypeOf(next) !== Node.ELEMENT_NODE) next = nextSiblingOf(next);
  return next === b && selectedWithin(a, tall).length === 0 && selectedWithin(b, tall).length === 0;
}

const tall = "img, picture, video, audio, iframe, object, embed, canvas, svg";

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
