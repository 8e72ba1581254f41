/**
 * Reads of the DOM that a page cannot redirect.
 *
 * `<img name="body">` and `<form><input name="parentElement">` shadow the properties of the document and of the form,
 * so each read here goes through the prototype. Lists are cut short, because a page may have a million of anything.
 */

type Reader<Owner, Value> = (owner: Owner) => Value;

/** A getter of a prototype as a function. */
function reader<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): Reader<Owner, Owner[Name]> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${String(name)}`);
  return (owner) => get.call(owner);
}

export const parentOf = reader(Node.prototype, "parentElement");
export const nodeText = reader(Node.prototype, "nodeValue");
export const bodyOf = reader(Document.prototype, "body");
/** Null in an empty document, whatever the types say. */
export const rootOf: Reader<Document, Element | null> = reader(Document.prototype, "documentElement");
export const titleOf = reader(Document.prototype, "title");
const previousOf = reader(Node.prototype, "previousSibling");
const nextOf = reader(Node.prototype, "nextSibling");
const firstChildOf = reader(Node.prototype, "firstChild");
const nameOf = reader(Node.prototype, "nodeName");
const lengthOf = reader(CharacterData.prototype, "length");

/** Upper case, also in XML. */
export function tagOf(node: Node): string {
  return nameOf(node).toUpperCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Class and id, for what their words betray. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`.slice(0, 300);
}

/** At most `most`, in document order. */
export function elementsIn(document: Document, selector: string, most: number): readonly Element[] {
  return first(Document.prototype.querySelectorAll.call(document, selector), most);
}

/** At most `most`, in document order. */
export function elementsWithin(element: Element, selector: string, most: number): readonly Element[] {
  return first(Element.prototype.querySelectorAll.call(element, selector), most);
}

/** At most `most`, in document order. */
export function elementsTagged(document: Document, tag: string, most: number): readonly Element[] {
  return first(Document.prototype.getElementsByTagName.call(document, tag), most);
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

/** The element itself or the nearest one around it. */
export function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The elements beside it that stand before it, nearest first, at most `most`. */
export function elementsBefore(element: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  let node = previousOf(element);
  for (let step = 0; node && step < most * 3 && found.length < most; step += 1, node = previousOf(node)) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

const nodeTypeOf = reader(Node.prototype, "nodeType");

export function textWalker(document: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** The text of a script; null when it is longer than `most` units or is in pieces. */
export function scriptText(script: Element, most: number): string | null {
  const text = firstChildOf(script);
  if (!text || nodeTypeOf(text) !== 3 || nextOf(text)) return null;
  return lengthOf(text as CharacterData) > most ? null : nodeText(text);
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
  for (let node = firstChildOf(parent); node && children.length < most; node = nextOf(node)) {
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
