/** Scrolls a place to the middle of the window, through every scrolling box around it. */
import { drawnParentOf } from "../drawn-tree.ts";
import { prefersStillness } from "./motion.ts";

/** False when the place is not laid out (hidden, or its nodes have left the page). */
export function scrollToMiddle(document: Document, place: StaticRange): boolean {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.startContainer, place.endContainer === place.startContainer ? place.endOffset : place.startOffset);
  const [box] = range.getClientRects();
  if (!box || !place.startContainer.isConnected) return false;

  const behavior = prefersStillness(document) ? "instant" : "smooth";
  let middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  for (let around = drawnParentOf(place.startContainer as Text); around; around = drawnParentOf(around)) {
    if (!scrolls(document, around)) continue;
    const target = targetOf(document, around, middle);
    // The boxes outside are scrolled for where the place will be, not for where it still is.
    middle = {
      x: middle.x - (target.left - around.scrollLeft),
      y: middle.y - (target.top - around.scrollTop),
    };
    around.scrollTo({ ...target, behavior });
  }
  return true;
}

function scrolls(document: Document, element: Element): boolean {
  if (element === document.scrollingElement) return true;
  // In standards mode the body's own overflow belongs to the window.
  if (element === document.body || element === document.documentElement) return false;
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|hidden/.test(`${overflowX} ${overflowY}`) && element.clientHeight > 0;
}

/** Where the element must be scrolled to, as far as it can be, for the point to be in its middle. */
function targetOf(document: Document, element: Element, point: { readonly x: number; readonly y: number }) {
  const isWindow = element === document.scrollingElement;
  const frame = isWindow ? { left: 0, top: 0 } : element.getBoundingClientRect();
  const left = element.scrollLeft + sideways(point.x - frame.left, element.clientWidth);
  const top = element.scrollTop + (point.y - frame.top - element.clientHeight / 2);
  return {
    left: Math.max(Math.min(left, element.scrollWidth - element.clientWidth), Math.min(0, element.scrollLeft)),
    top: Math.max(0, Math.min(top, element.scrollHeight - element.clientHeight)),
  };
}

/** Text is read from its edge: sideways only as far as the point is out of sight. */
const sideways = (x: number, width: number): number => (x < 0 || x > width ? x - width / 2 : 0);
