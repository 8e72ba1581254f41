/**
 * The tree as it is drawn (the standard's "flat tree"): a shadow root stands in its host, slotted nodes in their slots.
 *
 * Open roots only: closed ones are left closed.
 */
import { hostOf, nodeTypeOf, parentNodeOf, slotOf } from "./true-dom.ts";

/** Null for the document's root element, and for what stands in no document. */
export function drawnParentOf(node: Element | Text): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent = parentNodeOf(node);
  if (parent === null) return null;
  if (nodeTypeOf(parent) === Node.ELEMENT_NODE) return parent as Element;
  return isShadowRoot(parent) ? hostOf(parent) : null;
}

/** By what it has, not its class: a frame has classes of its own. */
const isShadowRoot = (node: Node): node is ShadowRoot =>
  nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;
