/**
 * The tree as it is drawn (the standard's "flat tree"): a shadow root stands in its host, slotted nodes in their slots.
 *
 * Open roots only: closed ones are left closed.
 */
import type { Sliced } from "./sliced.ts";
import { hostOf, nodeTypeOf, parentNodeOf, rootOfTree, shadowRootOf, slotOf, taggedIn } from "./true-dom.ts";

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

/** The shadow roots in which the nodes stand, and those around these. */
export function shadowRootsAround(nodes: Iterable<Node>): readonly ShadowRoot[] {
  const found = new Set<ShadowRoot>();
  for (const node of nodes) {
    for (let root = rootOfTree(node); isShadowRoot(root) && !found.has(root); root = rootOfTree(hostOf(root))) {
      found.add(root);
    }
  }
  return [...found];
}

/** Elements that are looked at for a shadow root of theirs, and roots that are gone into. */
const mostElements = 6000;
const mostRoots = 200;
/** Elements after which the look may be left off. */
const stride = 200;

/** All open shadow roots of the page, as far as it is looked through; the outer ones first. */
export function* openRootsIn(document: Document): Sliced<readonly ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  let left = mostElements;
  const lookThrough = function* (elements: ArrayLike<Element>): Sliced<void> {
    for (let at = 0; left > 0 && found.length < mostRoots; at++, left--) {
      if (at % stride === 0) yield;
      const element = elements[at];
      if (!element) return;
      const root = shadowRootOf(element);
      if (root) found.push(root);
    }
  };
  yield* lookThrough(taggedIn(document, "*"));
  for (let at = 0; at < found.length; at++) yield* lookThrough((found[at] as ShadowRoot).querySelectorAll("*"));
  return found;
}

/** Does a text end before the place (node, offset), as the reader sees them? */
export function endsBefore(text: Text, node: Node, offset: number): boolean {
  if (nodeTypeOf(node) === Node.TEXT_NODE) return isDrawnBefore(text, node as Text);
  const child = node.childNodes[offset];
  if (child) return isDrawnBefore(text, child);
  const around = isShadowRoot(node) ? hostOf(node) : node;
  return lineOf(text).includes(around) || isDrawnBefore(text, around);
}

/** False where one holds the other. */
function isDrawnBefore(a: Node, b: Node): boolean {
  const lineA = lineOf(a);
  const lineB = lineOf(b);
  let at = 0;
  while (at < lineA.length && lineA[at] === lineB[at]) at++;
  const [branchA, branchB] = [lineA[at], lineB[at]];
  if (!branchA || !branchB) return false;
  // Slotted nodes stand where the slot has them, which need not be the order in which they are written.
  const slot = slotOf(branchA as Element | Text);
  if (slot && slot === slotOf(branchB as Element | Text)) {
    const assigned = slot.assignedNodes();
    return assigned.indexOf(branchA as Element | Text) < assigned.indexOf(branchB as Element | Text);
  }
  return (branchA.compareDocumentPosition(branchB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** From the document down to the node itself. */
function lineOf(node: Node): readonly Node[] {
  const line: Node[] = [];
  for (let each: Node | null = node; each; each = drawnParentOf(each as Element | Text)) line.push(each);
  return line.reverse();
}
