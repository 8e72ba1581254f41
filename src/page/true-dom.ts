/**
 * The DOM as the standard means it, whatever the page has named its elements.
 *
 * `<form><input name="nextSibling">` makes form.nextSibling the input, and `<img name="body">` makes document.body the
 * picture (HTML, LegacyOverrideBuiltIns). What stands on the prototypes cannot be hidden, so pages are read through them.
 */
const getter = <Value>(prototype: object, name: string): ((this: Node) => Value) =>
  (Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null)) as (this: Node) => Value;

const firstChild = getter<Node | null>(Node.prototype, "firstChild");
const nextSibling = getter<Node | null>(Node.prototype, "nextSibling");
const previousSibling = getter<Node | null>(Node.prototype, "previousSibling");
const parentNode = getter<Node | null>(Node.prototype, "parentNode");
const parentElement = getter<Element | null>(Node.prototype, "parentElement");
const nodeType = getter<number>(Node.prototype, "nodeType");
const nodeValue = getter<string | null>(Node.prototype, "nodeValue");
const textContent = getter<string | null>(Node.prototype, "textContent");
const tagName = getter<string>(Element.prototype, "tagName");
const localName = getter<string>(Element.prototype, "localName");
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, "shadowRoot");
const host = getter<Element>(ShadowRoot.prototype, "host");
const slotOfElement = getter<HTMLSlotElement | null>(Element.prototype, "assignedSlot");
const slotOfText = getter<HTMLSlotElement | null>(Text.prototype, "assignedSlot");
const body = getter<HTMLElement | null>(Document.prototype, "body");
const documentElement = getter<Element | null>(Document.prototype, "documentElement");
const title = getter<string>(Document.prototype, "title");
const { getAttribute, checkVisibility, closest, getBoundingClientRect } = Element.prototype;
const { getRootNode } = Node.prototype;
const { createTreeWalker } = Document.prototype;
const within = Element.prototype;
const inDocument = Document.prototype;

export const firstChildOf = (node: Node): Node | null => firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => nextSibling.call(node);
export const previousSiblingOf = (node: Node): Node | null => previousSibling.call(node);
/** Null for a node whose parent is the document, a shadow root, or nothing. */
export const parentOf = (node: Node): Element | null => parentElement.call(node);
/** An element, a document, a shadow root or another fragment; null when it stands in nothing. */
export const parentNodeOf = (node: Node): Node | null => parentNode.call(node);
export const nodeTypeOf = (node: Node): number => nodeType.call(node);
/** Of a text or a comment; null for an element. */
export const nodeText = (node: Node): string | null => nodeValue.call(node);
/** All text in it, whether it is seen or not: only for what is known to be small. */
export const textContentOf = (element: Element): string => textContent.call(element) ?? "";
/** Open ones only. */
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);
/** The document or the shadow root in which a node stands, or the top of what is in neither. */
export const rootOfTree = (node: Node): Node => getRootNode.call(node);
export const hostOf = (root: ShadowRoot): Element => host.call(root);
/** The slot of an open shadow root in which a text or an element is drawn; null for what stands where it is written. */
export const slotOf = (node: Element | Text): HTMLSlotElement | null =>
  nodeTypeOf(node) === Node.TEXT_NODE ? slotOfText.call(node) : slotOfElement.call(node);

/** Upper case, also in XML and for drawings. */
export function tagOf(element: Element): string {
  const name = tagName.call(element);
  return name.charCodeAt(0) > 90 ? name.toUpperCase() : name;
}

/** Lower case in HTML, without a prefix. */
export const localNameOf = (element: Element): string => localName.call(element);

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** The element itself or the nearest one around it. */
export const closestTo = (element: Element, selector: string): Element | null => closest.call(element, selector);
/** Is it rendered, and not with `visibility: hidden`. */
export const isShown = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

/** As it is laid out in the window. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** Null for a document without one, such as a drawing. */
export const bodyOf = (document: Document): HTMLElement | null => body.call(document);
/** Null in an empty document. */
export const rootOf = (document: Document): Element | null => documentElement.call(document);
export const titleOf = (document: Document): string => title.call(document);

/** Live, in document order. The browser keeps the list, so asking twice costs nothing. */
export const taggedIn = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  inDocument.getElementsByTagName.call(document, tag);
export const taggedWithin = (element: Element, tag: string): HTMLCollectionOf<Element> =>
  within.getElementsByTagName.call(element, tag);
export const selectedIn = (document: Document, selector: string): NodeListOf<Element> =>
  inDocument.querySelectorAll.call(document, selector) as NodeListOf<Element>;
export const selectedWithin = (element: Element, selector: string): NodeListOf<Element> =>
  within.querySelectorAll.call(element, selector) as NodeListOf<Element>;
export const firstSelectedIn = (document: Document, selector: string): Element | null =>
  inDocument.querySelector.call(document, selector);

export const textWalker = (document: Document, root: Node): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
