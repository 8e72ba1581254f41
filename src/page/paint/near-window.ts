/**
 * Which elements are in the window or close to it.
 *
 * The browser tells us after the frame in which that changed: scrolling boxes, opened details and late style sheets
 * need no code of ours, and nothing is asked while nothing moves. https://www.w3.org/TR/intersection-observer/
 */

import { drawnParentOf } from "../drawn-tree.ts";
import { boxOf } from "../true-dom.ts";

/** How much further than the window itself counts as near, as a part of the window's own size on each side. */
const ahead = 0.5;

/** `changed` is told of each element at first, and then of those that have come near or gone. */
export function watchNear(
  document: Document,
  elements: Iterable<Element>,
  changed: (entries: readonly (readonly [element: Element, isNear: boolean])[]) => void,
): { stop(): void } {
  const margin = `${ahead * 100}%`;
  const observerWith = (margins: { readonly rootMargin: string; readonly scrollMargin?: string }) =>
    new IntersectionObserver(
      (entries) => changed(entries.map(({ target, isIntersecting }) => [target, isIntersecting])),
      { root: document, ...margins },
    );
  const ofWindow = observerWith({ rootMargin: margin });
  // Chrome 120, Firefox 141. For all elements, Chrome would add up both margins for the window itself.
  const ofBoxes = observerWith({ rootMargin: margin, scrollMargin: margin });
  const known = new Map<Element, boolean>();
  for (const element of elements) (isInScrollingBox(document, element, known) ? ofBoxes : ofWindow).observe(element);
  return {
    stop() {
      ofWindow.disconnect();
      ofBoxes.disconnect();
    },
  };
}

/** `known`: what was found out before, for the elements around. */
function isInScrollingBox(document: Document, element: Element, known: Map<Element, boolean>): boolean {
  const around = drawnParentOf(element);
  if (!around || around === document.body || around === document.documentElement) return false;
  let answer = known.get(around);
  if (answer === undefined) {
    const { overflowX, overflowY } = getComputedStyle(around);
    answer = /auto|scroll|hidden/.test(`${overflowX} ${overflowY}`) || isInScrollingBox(document, around, known);
    known.set(around, answer);
  }
  return answer;
}

/**
 * The same question, answered at once, for what cannot wait a frame. Scrolling boxes around the element are not asked
 * whether they show it.
 */
export function isNearWindow(window: Window, element: Element): boolean {
  const { left, top, right, bottom, width, height } = boxOf(element);
  if (width === 0 && height === 0) return false;
  const { innerWidth, innerHeight } = window;
  const [aside, above] = [innerWidth * ahead, innerHeight * ahead];
  return right >= -aside && left <= innerWidth + aside && bottom >= -above && top <= innerHeight + above;
}
