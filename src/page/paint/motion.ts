/** Does the reader ask for as little movement as possible? A page that is not seen does not move at all. */
export const prefersStillness = (document: Document): boolean =>
  document.hidden || (document.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? false);
