/**
 * The page as the reader meets it: passages of running text, in order, each in its box.
 *
 * A passage is the inline content between two block boundaries; a box is a block element that holds passages.
 * One walk over the live DOM (open shadow roots included); nothing is changed and nothing is copied but text.
 */

import type { Sliced } from "../sliced.ts";
import { attributeOf, isShown, nodeTypeOf, taggedWithin, tagOf } from "../true-dom.ts";
import { claims, claimsOf } from "./claims.ts";
import { collapsed } from "./collapsed.ts";
import { setting } from "./inline.ts";
import { walk } from "./walk.ts";

/** A text node, or a break that the reader sees as a new line. */
export type Part = Text | HTMLBRElement;

export interface Passage {
  readonly index: number;
  readonly box: Box;
  readonly parts: readonly Part[];
  /** White space collapsed, zero-width characters left out, trimmed. Never empty. */
  readonly text: string;
  /** How many units of the text are inside links. */
  readonly linked: number;
  /** Reads like the author's running text, by length and links alone. */
  readonly isProse: boolean;
}

export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** What it claims to be (claims.ts), and what it and the boxes around it claim. */
  readonly claims: number;
  readonly within: number;
  /** Passages [first, end) are inside. */
  readonly first: number;
  end: number;
  /** Units of text, of linked text, and of text in passages that read like prose. */
  length: number;
  linked: number;
  prose: number;
}

export interface Passages {
  readonly list: readonly Passage[];
  readonly root: Box;
}

/** Never shown as text, or not written by the article's author. */
const skipped = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON
  PROGRESS METER DATALIST MAP FRAMESET AMP-AD AMP-ANALYTICS AMP-SIDEBAR`.split(/\s+/),
);

/** A page's navigation or foot with fewer paragraphs than this is passed by without a look inside. */
const fewParagraphs = 5;
/** More nodes than this are not read: a page of a million has its article among the first, or has none. */
const mostNodes = 150_000;
/** Deeper than any parser nests (512 levels in HTML); what lies below counts as part of the last box. */
const deepest = 600;

/** Boxes that are not rendered are left out, unless most of the text waits there for the page's scripts. */
export function* readPassages(body: Element): Sliced<Passages> {
  const shown = yield* read(body, false);
  return shown.hiddenProse > shown.root.prose ? yield* read(body, true) : shown;
}

function* read(body: Element, withHidden: boolean): Sliced<Passages & { readonly hiddenProse: number }> {
  const list: Passage[] = [];
  const root = boxOf(body, tagOf(body), null, 0);
  let box = root;
  let parts: Part[] = [];
  let plainLength = 0;
  let linkDepth = 0;
  let linkedLength = 0;
  let breaks = 0;
  let hiddenProse = 0;
  let shownBox: Box | null = null;

  const close = () => {
    breaks = 0;
    if (plainLength > 0) {
      const passage = passageOf(list.length, box, parts, linkedLength / plainLength);
      if (passage && (withHidden || box === shownBox || isShown(box.element))) {
        shownBox = box;
        list.push(passage);
        account(passage);
      } else if (passage?.isProse) hiddenProse += passage.text.length;
    }
    if (parts.length > 0) parts = [];
    plainLength = 0;
    linkedLength = 0;
  };

  const readText = (node: Text) => {
    const length = node.data.trim().length;
    if (length === 0 && parts.length === 0) return;
    parts.push(node);
    if (length === 0) return;
    breaks = 0;
    plainLength += length;
    if (linkDepth > 0) linkedLength += length;
  };

  const enter = (element: Element, tag: string): boolean => {
    if (tag === "BR") {
      breaks++;
      if (breaks > 1) close();
      else if (parts.length > 0) parts.push(element as HTMLBRElement);
      return false;
    }
    if (skipped.has(tag)) return false;
    const set = setting(element, tag);
    if (set === "unseen" && !withHidden) return false;
    if (set === "inline") {
      if (isLink(element, tag)) linkDepth++;
      return true;
    }
    if (box.depth >= deepest) return true;
    if (tag === "HR") {
      close();
      return false;
    }
    const claimed = claimsOf(tag, attributeOf(element, "role"), attributeOf(element, "itemprop"));
    if ((claimed & claims.machinery) !== 0 && tag !== "FORM" && taggedWithin(element, "p").length < fewParagraphs) {
      close();
      return false;
    }
    close();
    if (isLink(element, tag)) linkDepth++;
    box = boxOf(element, tag, box, claimed, list.length);
    return true;
  };

  const leave = (element: Element, tag: string) => {
    if (box.element === element) {
      close();
      box.end = list.length;
      box = box.parent ?? root;
    }
    if (isLink(element, tag)) linkDepth--;
  };

  yield* walk(body, { enter, leave, read: readText, most: mostNodes });
  close();
  root.end = list.length;
  return { list, root, hiddenProse };
}

const isLink = (element: Element, tag: string): boolean => tag === "A" && attributeOf(element, "href") !== null;

function boxOf(element: Element, tag: string, parent: Box | null, claimed: number, first = 0): Box {
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    claims: claimed,
    within: parent ? parent.within | claimed : claimed,
    first,
    end: first,
    length: 0,
    linked: 0,
    prose: 0,
  };
}

function passageOf(index: number, box: Box, parts: readonly Part[], linkedShare: number): Passage | null {
  let raw = "";
  for (const part of parts) raw += isText(part) ? part.data : "\n";
  const text = collapsed(raw).trim();
  if (text === "") return null;
  const linked = linkedShare === 0 ? 0 : Math.round(linkedShare * text.length);
  return { index, box, parts, text, linked, isProse: isProse(text, linkedShare) };
}

/** By its type, not its class: a frame has classes of its own. */
export const isText = (part: Part): part is Text => nodeTypeOf(part) === Node.TEXT_NODE;

function account({ box, text, linked, isProse }: Passage): void {
  for (let each: Box | null = box; each; each = each.parent) {
    each.length += text.length;
    each.linked += linked;
    if (isProse) each.prose += text.length;
  }
}

/** Chinese and Japanese say more with less. */
function isProse(text: string, linkedShare: number): boolean {
  if (linkedShare >= 0.4 || text.length < 30) return false;
  return text.length >= 80 || /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

/** The nearest box, from this one outwards, that makes the claim itself; null when there is none. */
export function nearestWith(box: Box, claim: number): Box | null {
  if ((box.within & claim) === 0) return null;
  for (let each: Box | null = box; each; each = each.parent) if ((each.claims & claim) !== 0) return each;
  return null;
}

export const parentOf = (box: Box): Box => box.parent ?? box;
