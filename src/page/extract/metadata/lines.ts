/**
 * The lines of text around a place in the page, as blocks part them: what a reader sees beside the headline.
 *
 * Blocks are known by their tags, not by their style, because asking for the style would lay the page out.
 */

import type { Sliced } from "../../sliced.ts";
import { attributeOf, bodyOf, closestTo, nodeText, parentOf, rootOf, tagOf, textWalker } from "../../true-dom.ts";
import { collapsed } from "./collapsed-text.ts";
import { isBlock, isUnread, namesOf } from "./dom.ts";

/** One text node. */
export interface Part {
  readonly text: string;
  /** The element that holds it. */
  readonly element: Element;
  /** datetime or title of the <time> or <abbr> around it. */
  readonly machine: string | null;
}

export interface Line {
  /** The parts, one space between them. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** The block that holds them. */
  readonly block: Element;
}

interface Reach {
  readonly mostLines: number;
  /** Reading ends behind this many lines of prose. */
  readonly mostProse: number;
}

const prose = 220;
const mostPartUnits = 600;
const mostLineUnits = 1000;

/** In text order. `from`: its own text is read too. */
export function* linesAfter(document: Document, from: Element, reach: Reach): Sliced<readonly Line[]> {
  return (yield* linesFrom(document, from, reach, (walker) => walker.nextNode())).map(lineOf);
}

/** Nearest first. */
export function* linesBefore(document: Document, from: Element, reach: Reach): Sliced<readonly Line[]> {
  const lines = yield* linesFrom(document, from, reach, (walker) => walker.previousNode());
  return lines.map((parts) => lineOf(parts.toReversed()));
}

function* linesFrom(
  document: Document,
  from: Element,
  { mostLines, mostProse }: Reach,
  step: (walker: TreeWalker) => Node | null,
): Sliced<readonly (readonly Part[])[]> {
  const root = bodyOf(document) ?? rootOf(document);
  if (!root) return [];
  const walker = textWalker(document, root);
  walker.currentNode = from;
  const lines: Part[][] = [];
  let block: Element | null = null;
  let proseSeen = 0;
  for (let steps = 0; steps < mostLines * 12; steps += 1) {
    yield;
    const node = step(walker);
    if (!node) break;
    const part = partOf(node);
    if (!part) continue;
    const holder = blockOf(part.element);
    const last = lines.at(-1);
    if (last && holder === block) last.push(part);
    else {
      if (last && lengthOf(last) >= prose) proseSeen += 1;
      if (lines.length >= mostLines || proseSeen >= mostProse) break;
      lines.push([part]);
      block = holder;
    }
  }
  return lines;
}

/** Null for white space and what is not read. */
function partOf(node: Node): Part | null {
  const element = parentOf(node);
  const value = nodeText(node);
  if (!element || !value || isUnread(element)) return null;
  const text = collapsed(value.slice(0, mostPartUnits));
  if (text === "") return null;
  return { text, element, machine: machineDate(element) };
}

function machineDate(element: Element): string | null {
  let holder: Element | null = element;
  for (let level = 0; holder && level < 3; level += 1, holder = parentOf(holder)) {
    const tag = tagOf(holder);
    if (tag === "TIME") return attributeOf(holder, "datetime") ?? attributeOf(holder, "title");
    if (tag === "ABBR") return attributeOf(holder, "title");
  }
  return null;
}

function blockOf(element: Element): Element {
  let block = element;
  for (let depth = 0; depth < 30 && !isBlock(block); depth += 1) {
    const parent = parentOf(block);
    if (!parent) break;
    block = parent;
  }
  return block;
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

function lineOf(parts: readonly Part[]): Line {
  const [first] = parts;
  if (!first) throw new RangeError("a line without parts");
  const text = parts.map((part) => part.text).join(" ");
  return { text: text.slice(0, mostLineUnits), parts, block: blockOf(first.element) };
}

const apart =
  "aside, nav, footer, header, figure, figcaption, blockquote, form, dialog, [hidden], [role=navigation], [role=complementary], [role=banner], [itemprop~=comment]";
const apartNames =
  /(?:^|[\s_-])(?:comments?|komment\w*|related|teasers?|sidebar|recommend\w*|most-?(?:read|popular|viewed)|newsletter|caption|promo|footer|bread-?crumbs?|menu|copyright|weather|wetter|upcoming|pagination|read-?next|more-?from|latest|trending|popular)(?:$|[\s_-])|[a-z](?:Comment|Related|Teaser|Sidebar|Caption|Footer|Breadcrumb)/;
const mostAncestors = 6;

/**
 * Whether the line belongs to something beside the article: a list of other articles, comments, a caption, the page's
 * head. `isNeighbour`: it stands right beside the headline, so that what its box is called does not matter.
 */
export function standsApart({ block }: Line, home: ReadonlySet<Element>, isNeighbour: boolean): boolean {
  const box = closestTo(block, apart);
  if (box && !home.has(box)) return true;
  if (isNeighbour) return false;
  let element: Element | null = block;
  for (let depth = 0; element && depth < mostAncestors && !home.has(element); depth += 1) {
    if (apartNames.test(namesOf(element))) return true;
    element = parentOf(element);
  }
  return false;
}

/** The headline and its ancestors: whatever they are called, they hold the article. */
export function ancestorsOf(element: Element | null): ReadonlySet<Element> {
  const ancestors = new Set<Element>();
  for (let at = element; at && ancestors.size < 200; at = parentOf(at)) ancestors.add(at);
  return ancestors;
}
