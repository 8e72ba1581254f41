/** A walk over the live DOM in the order in which the reader sees it, without recursion: pages nest as deep as they like. */
import type { Sliced } from "../sliced.ts";
import { firstChildOf, nextSiblingOf, nodeTypeOf, shadowRootOf, tagOf } from "../true-dom.ts";

export interface Visitor {
  /** Answers whether to go inside. `tag` in upper case. */
  readonly enter: (element: Element, tag: string) => boolean;
  /** Of an element that was gone into. */
  readonly leave: (element: Element, tag: string) => void;
  readonly read: (node: Text) => void;
  /** Nodes after which the walk ends; what is open is left in good order. */
  readonly most: number;
}

/** Nodes after which it may be left off: so few that laying out for one of them is the longest that it takes. */
const stride = 16;

/** The rest of an element's children: the next sibling, or what a slot was assigned. */
interface Level {
  readonly element: Element;
  readonly tag: string;
  next: Node | null;
  readonly assigned: readonly Node[] | null;
  at: number;
}

export function* walk(root: Element, { enter, leave, read, most }: Visitor): Sliced<void> {
  const levels: Level[] = [levelOf(root, tagOf(root))];
  let left = most;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = left > 0 ? level.next : null;
    if (node === null) {
      levels.pop();
      if (level.element !== root) leave(level.element, level.tag);
      continue;
    }
    left--;
    if (left % stride === 0) yield;
    level.next = level.assigned ? (level.assigned[++level.at] ?? null) : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) read(node as Text);
    else if (type === Node.ELEMENT_NODE) {
      const tag = tagOf(node as Element);
      if (enter(node as Element, tag)) levels.push(levelOf(node as Element, tag));
    }
  }
}

/** An open shadow root in place of its host's children, slotted nodes in their slots. */
function levelOf(element: Element, tag: string): Level {
  const shadow = shadowRootOf(element);
  // A drawing's "slot" is none.
  if (!shadow && tag === "SLOT" && "assignedNodes" in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return { element, tag, next: assigned[0] ?? null, assigned, at: 0 };
  }
  return { element, tag, next: firstChildOf(shadow ?? element), assigned: null, at: 0 };
}
