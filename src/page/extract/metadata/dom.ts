/**
 * Reads of the page for its metadata. Lists are cut short, because a page may have a million of anything.
 */
import {
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  nodeText,
  nodeTypeOf,
  previousSiblingOf,
  selectedIn,
  selectedWithin,
  taggedIn,
  tagOf,
} from "../../true-dom.ts";

/** Class and id, for what their words betray. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`.slice(0, 300);
}

/** At most `most`, in document order. */
export function elementsIn(document: Document, selector: string, most: number): readonly Element[] {
  return first(selectedIn(document, selector), most);
}

/** At most `most`, in document order. */
export function elementsWithin(element: Element, selector: string, most: number): readonly Element[] {
  return first(selectedWithin(element, selector), most);
}

/** At most `most`, in document order. */
export function elementsTagged(document: Document, tag: string, most: number): readonly Element[] {
  return first(taggedIn(document, tag), most);
}

function first(elements: ArrayLike<Element>, most: number): readonly Element[] {
  const taken: Element[] = [];
  for (let index = 0; index < most; index += 1) {
    const element = elements[index];
    if (!element) break;
    taken.push(element);
  }
  return taken;
}

/** The elements beside it that stand before it, nearest first, at most `most`. */
export function elementsBefore(element: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  let node = previousSiblingOf(element);
  for (let step = 0; node && step < most * 3 && found.length < most; step += 1, node = previousSiblingOf(node)) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** The text of a script; null when it is longer than `most` units or is in pieces. */
export function scriptText(script: Element, most: number): string | null {
  const text = firstChildOf(script);
  if (!text || nodeTypeOf(text) !== 3 || nextSiblingOf(text)) return null;
  return (text as CharacterData).length > most ? null : nodeText(text);
}

const unread = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG TITLE TEXTAREA SELECT OPTION BUTTON IFRAME OBJECT RT RP".split(" "),
);

/** Whether text in it is not for reading. Buttons count: their words are no part of what surrounds them. */
export function isUnread(element: Element): boolean {
  return unread.has(tagOf(element));
}

/** The elements and texts in it, at most `most`. Comments are left out. */
export function childrenOf(parent: Element, most: number): readonly (Element | string)[] {
  const children: (Element | string)[] = [];
  for (let node = firstChildOf(parent); node && children.length < most; node = nextSiblingOf(node)) {
    if (isElement(node)) children.push(node);
    else if (nodeTypeOf(node) === 3) children.push(nodeText(node) ?? "");
  }
  return children;
}

const inline = new Set(
  "RUBY RB A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK META NOBR Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR IMG SVG USE PATH INPUT".split(
    " ",
  ),
);

/** By its name, not by its style: whether its text stands apart from what is around it. */
export function isBlock(element: Element): boolean {
  return !inline.has(tagOf(element));
}
