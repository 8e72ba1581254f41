/**
 * The page as the reader meets it: passages of running text, in order, each in its box.
 *
 * A passage is the inline content between two block boundaries; a box is a block element that holds passages.
 * One walk over the live DOM (open shadow roots included); nothing is changed and nothing is copied but text.
 */
import { collapsed } from "./collapsed.ts";

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
  readonly parent: Box | null;
  readonly depth: number;
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
  PROGRESS METER DATALIST MAP FRAMESET TIDEMARK-ROOT AMP-AD AMP-ANALYTICS AMP-SIDEBAR`.split(/\s+/),
);

const inline = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MATH NOBR OUTPUT Q RB RP RT RUBY S SAMP
  SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE`.split(/\s+/),
);

/** Elements that style sheets turn into blocks so often that their style is looked up. */
const mayBeBlock = new Set(["SPAN", "A", "SMALL", "TIME", "LABEL", "STRONG", "EM", "B", "I", "CITE"]);

/** Boxes that are not rendered are left out, unless most of the text waits there for the page's scripts. */
export function readPassages(body: Element): Passages {
  const shown = read(body, false);
  return shown.hiddenProse > shown.root.prose ? read(body, true) : shown;
}

function read(body: Element, withHidden: boolean): Passages & { readonly hiddenProse: number } {
  const list: Passage[] = [];
  const root: Box = { element: body, parent: null, depth: 0, first: 0, end: 0, length: 0, linked: 0, prose: 0 };
  let box = root;
  let parts: Part[] = [];
  let plainLength = 0;
  let linkDepth = 0;
  let linkedLength = 0;
  let breaks = 0;

  let hiddenProse = 0;

  const close = () => {
    breaks = 0;
    const passage = plainLength > 0 ? passageOf(list.length, box, parts, linkedLength / plainLength) : null;
    if (passage && (withHidden || isShown(box.element))) {
      list.push(passage);
      account(passage);
    } else if (passage?.isProse) hiddenProse += passage.text.length;
    parts = [];
    plainLength = 0;
    linkedLength = 0;
  };

  const readText = (node: Text) => {
    const length = inkLength(node.data);
    if (length === 0) {
      if (parts.length > 0) parts.push(node);
      return;
    }
    parts.push(node);
    breaks = 0;
    plainLength += length;
    if (linkDepth > 0) linkedLength += length;
  };

  const enter = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") {
      breaks++;
      if (breaks > 1) close();
      else if (parts.length > 0) parts.push(element as HTMLBRElement);
      return false;
    }
    if (tag === "HR") close();
    if (skipped.has(tag) || isForEarsOnly(element)) return false;
    const set = settingOf(element, tag);
    if (set === "none" && !withHidden) return false;
    if (set === "inline") {
      if (tag === "A" && element.hasAttribute("href")) linkDepth++;
      return true;
    }
    close();
    if (tag === "A" && element.hasAttribute("href")) linkDepth++;
    box = {
      element,
      parent: box,
      depth: box.depth + 1,
      first: list.length,
      end: list.length,
      length: 0,
      linked: 0,
      prose: 0,
    };
    return true;
  };

  const leave = (element: Element) => {
    if (box.element === element && box !== root) {
      close();
      box.end = list.length;
      box = box.parent ?? root;
    }
    if (element.tagName === "A" && element.hasAttribute("href")) linkDepth--;
  };

  walk(body, enter, leave, readText);
  close();
  root.end = list.length;
  return { list, root, hiddenProse };
}

/** In the order in which the reader sees it: an open shadow root in place of its host's children, slotted nodes in their slots. */
function walk(
  root: Element,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
  read: (node: Text) => void,
): void {
  const stack: { readonly element: Element; readonly nodes: Iterator<Node> }[] = [
    { element: root, nodes: shownChildren(root) },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.nodes.next();
    if (next.done) {
      stack.pop();
      if (top.element !== root) leave(top.element);
    } else if (next.value.nodeType === Node.TEXT_NODE) {
      read(next.value as Text);
    } else if (next.value.nodeType === Node.ELEMENT_NODE) {
      const element = next.value as Element;
      if (enter(element)) stack.push({ element, nodes: shownChildren(element) });
    }
  }
}

function* siblings(first: Node | null): Iterator<Node> {
  for (let node = first; node; node = node.nextSibling) yield node;
}

function shownChildren(element: Element): Iterator<Node> {
  if (element.shadowRoot) return siblings(element.shadowRoot.firstChild);
  if (element.tagName === "SLOT") {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned[Symbol.iterator]();
  }
  return siblings(element.firstChild);
}

/** How the element is set: "none" only where that was looked up anyway; boxes are asked when they are closed. */
function settingOf(element: Element, tag: string): "inline" | "block" | "none" {
  const isNamedInline = inline.has(tag);
  if (isNamedInline && !mayBeBlock.has(tag)) return "inline";
  if (!isNamedInline && !tag.includes("-")) return "block";
  if (element.firstChild === null && element.shadowRoot === null) return "inline";
  const { display } = getComputedStyle(element);
  if (display === "none") return "none";
  return /^(?:block|flex|grid|table|list-item|flow-root)/.test(display) ? "block" : "inline";
}

/** Text for screen readers: beside the text that the reader sees, not part of it. */
function isForEarsOnly(element: Element): boolean {
  return /\b(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden-visually|a11y-hidden)\b/i.test(
    element.getAttribute("class") ?? "",
  );
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function passageOf(index: number, box: Box, parts: readonly Part[], linkedShare: number): Passage | null {
  const raw = parts.map((part) => (part.nodeType === Node.TEXT_NODE ? (part as Text).data : "\n")).join("");
  const text = collapsed(raw).trim();
  if (text === "") return null;
  return {
    index,
    box,
    parts,
    text,
    linked: Math.round(linkedShare * text.length),
    isProse: isProse(text, linkedShare),
  };
}

function account({ box, text, linked, isProse }: Passage): void {
  for (let each: Box | null = box; each; each = each.parent) {
    each.length += text.length;
    each.linked += linked;
    if (isProse) each.prose += text.length;
  }
}

/** Chinese and Japanese say more with less. */
function isProse(text: string, linkedShare: number): boolean {
  const needed = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? 30 : 80;
  return text.length >= needed && linkedShare < 0.4;
}

/** Units that are no plain white space: a cheap measure of how much of a passage is link. */
function inkLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 32 && unit !== 0xa0 && unit !== 0xad && unit !== 0x200b && unit !== 0xfeff) length++;
  }
  return length;
}
