/**
 * Notices that the page has taken out what was painted: a page's own search often empties the whole registry.
 *
 * Nothing tells us when it does. What a page does, it mostly does after something its reader did, so that is when to
 * look; a page that does it by itself is found out within seconds. A look is a few lookups by name.
 */

/** Milliseconds from what the reader did to the look, and between looks without that. */
const soon = 300;
const seldom = 4000;

const ofWindow = ["scroll", "focus", "pageshow"] as const;
const ofDocument = ["click", "input", "keyup", "pointermove", "visibilitychange"] as const;

/** Returns how to stop. */
export function keepPainted(document: Document, look: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const lookNow = () => {
    waiting = undefined;
    clearTimeout(patience);
    patience = undefined;
    if (document.hidden) return;
    look();
    patience = setTimeout(lookNow, seldom);
  };
  const noticed = () => {
    waiting ??= setTimeout(lookNow, soon);
  };
  const options = { capture: true, passive: true } as const;
  for (const type of ofWindow) window.addEventListener(type, noticed, options);
  for (const type of ofDocument) document.addEventListener(type, noticed, options);
  noticed();

  return () => {
    clearTimeout(waiting);
    clearTimeout(patience);
    for (const type of ofWindow) window.removeEventListener(type, noticed, options);
    for (const type of ofDocument) document.removeEventListener(type, noticed, options);
  };
}
