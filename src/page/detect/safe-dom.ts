/**
 * The DOM as the standard means it, whatever the page has named its elements.
 *
 * `<img name="body">` hides `document.body`, `<input name="parentNode">` hides its form's parent: what stands on the
 * prototype cannot be hidden.
 */
const { getElementsByTagName, querySelectorAll, createTreeWalker } = Document.prototype;
const { getAttribute, closest } = Element.prototype;
const getter = (prototype: object, name: string): ((this: Node) => unknown) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null);
const parentElement = getter(Node.prototype, "parentElement");
const localName = getter(Element.prototype, "localName");

/** Live, in document order. The browser keeps the list, so asking twice costs nothing. */
export function tagged(document: Document, tag: string): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(document, tag);
}

export function selected(document: Document, selector: string): NodeListOf<Element> {
  return querySelectorAll.call(document, selector) as NodeListOf<Element>;
}

export function textWalker(document: Document): TreeWalker {
  return createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
}

/** "" when there is none. */
export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? "";
}

/** Null for a node whose parent is the document, a shadow root, or nothing. */
export function parentOf(node: Node): Element | null {
  return parentElement.call(node) as Element | null;
}

export function tagOf(element: Element): string {
  return localName.call(element) as string;
}

/** Is it, or is one of its ancestors, matched by the selector? */
export function isWithin(element: Element, selector: string): boolean {
  return closest.call(element, selector) !== null;
}
