/** Does the reader ask for as little movement as possible? */
export const prefersStillness = (document: Document): boolean =>
  document.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? false;
