/**
 * Which elements are in the window or close to it.
 *
 * The browser tells us after the frame in which that changed: scrolling boxes, opened details and late style sheets
 * need no code of ours, and nothing is asked while nothing moves. https://www.w3.org/TR/intersection-observer/
 */

/** How much further than the window itself counts as near, as a part of the window's own size on each side. */
const ahead = 0.5;

/**
 * `changed` is told of each element at first, and then of those that have come near or gone.
 *
 * One observer for the window and one for scrolling boxes inside the page (Chrome 120, Firefox 141): given to one, Chrome
 * adds up the margins for the window, and Firefox does not.
 */
export function watchNear(
  document: Document,
  elements: Iterable<Element>,
  changed: (entries: readonly (readonly [element: Element, isNear: boolean])[]) => void,
): { stop(): void } {
  const nearBy = new Map<Element, Set<IntersectionObserver>>();
  const told = (entries: readonly IntersectionObserverEntry[], observer: IntersectionObserver) => {
    const news = entries.map(({ target, isIntersecting }) => {
      const seen = nearBy.get(target) ?? new Set();
      nearBy.set(target, seen);
      if (isIntersecting) seen.add(observer);
      else seen.delete(observer);
      return [target, seen.size > 0] as const;
    });
    changed(news);
  };
  const margin = `${ahead * 100}%`;
  const observers = [{ rootMargin: margin }, { scrollMargin: margin }].map(
    (options) => new IntersectionObserver(told, { root: document, ...options }),
  );
  for (const element of elements) for (const observer of observers) observer.observe(element);
  return {
    stop() {
      for (const observer of observers) observer.disconnect();
    },
  };
}

/**
 * The same question, answered at once, for what cannot wait a frame. Scrolling boxes around the element are not asked
 * whether they show it.
 */
export function isNearWindow(window: Window, element: Element): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return false;
  const { innerWidth, innerHeight } = window;
  const [aside, above] = [innerWidth * ahead, innerHeight * ahead];
  return right >= -aside && left <= innerWidth + aside && bottom >= -above && top <= innerHeight + above;
}
