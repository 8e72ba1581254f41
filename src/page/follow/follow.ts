/**
 * Notices that the page has changed: late content, "read more", another article at another address without a load.
 *
 * A page that keeps changing costs next to nothing: per batch of mutations only a timer is looked at. Open shadow roots
 * are followed like the page itself.
 */

import { openRootsIn } from "../drawn-tree.ts";
import { inSlices } from "../sliced.ts";
import { closestTo, firstSelectedIn, nodeTypeOf } from "../true-dom.ts";

/** Milliseconds without a change after which the page counts as settled, and the longest to wait for that. */
const quiet = 500;
const longest = 3000;
/** The longest to wait then for a moment in which the page has nothing to do. */
const untilIdle = 1000;

/**
 * Milliseconds after the start, or after another address, at which to look for elements that got a shadow root
 * meanwhile: that is no mutation.
 */
const lateRoots = [1000, 2000, 4000, 8000];

/** The element that Tidemark itself adds (page/toolbar/host.ts). */
const ownElement = "tidemark-root";

/** What a reader clicks to see more of a text that is on the page already. */
const opener =
  "button, summary, details, label, [role=button], [aria-expanded], [aria-controls], a[href^='#'], a:not([href])";

/** `changed` is called when the page has settled after a change, or is at another address. Returns how to stop. */
export function follow(document: Document, changed: (why: "content" | "address") => void): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let firstChange = 0;
  let hasStopped = false;

  const settle = () => {
    timer = undefined;
    idle = requestIdleCallback(look, { timeout: untilIdle });
  };
  const look = async () => {
    idle = undefined;
    const now = addressOf(document);
    const isElsewhere = now !== address;
    address = now;
    await observeRoots();
    if (hasStopped) return;
    if (isElsewhere) awaitRoots();
    changed(isElsewhere ? "address" : "content");
  };
  const noticed = () => {
    // The look that is coming will see it.
    if (idle !== undefined) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    else clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(quiet, firstChange + longest - now)));
  };
  const moved = () => {
    if (addressOf(document) !== address) noticed();
  };

  // "Read more" often shows what was there all along: only a class changes, which is not worth watching on every page.
  const opened = (event: Event) => {
    const target = event.composedPath()[0] as Node | undefined;
    // By its type, not its class: a frame has classes of its own.
    if (target && nodeTypeOf(target) === Node.ELEMENT_NODE && closestTo(target as Element, opener)) noticed();
  };

  const observer = new MutationObserver((records) => {
    if (records.some(isThePages)) noticed();
    else moved();
  });
  const everything = { subtree: true, childList: true, characterData: true };
  const observed = new WeakSet<ShadowRoot>();
  /** Answers whether there are any that were not there before. */
  const observeRoots = async (): Promise<boolean> => {
    let hasNew = false;
    for (const root of (await inSlices(openRootsIn(document), () => !hasStopped)) ?? []) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, everything);
      hasNew = true;
    }
    return hasNew;
  };
  let waits: readonly ReturnType<typeof setTimeout>[] = [];
  const lookForRoots = async () => {
    if ((await observeRoots()) && !hasStopped) noticed();
  };
  const awaitRoots = () => {
    for (const wait of waits) clearTimeout(wait);
    // An element that its page's script has not defined yet will most likely get one.
    const isExpected = firstSelectedIn(document, ":not(:defined)") !== null;
    waits = isExpected ? lateRoots.map((delay) => setTimeout(lookForRoots, delay)) : [];
  };
  observer.observe(document, everything);
  // Not at once, because it looks through the whole page: what changes in a root until then is seen by another look.
  const begin = requestIdleCallback(
    async () => {
      await lookForRoots();
      if (!hasStopped) awaitRoots();
    },
    { timeout: untilIdle },
  );
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("currententrychange", moved);
  window.addEventListener("popstate", moved);
  window.addEventListener("hashchange", moved);
  document.addEventListener("click", opened, { capture: true, passive: true });
  document.addEventListener("toggle", opened, { capture: true, passive: true });

  return () => {
    hasStopped = true;
    observer.disconnect();
    clearTimeout(timer);
    cancelIdleCallback(begin);
    if (idle !== undefined) cancelIdleCallback(idle);
    for (const wait of waits) clearTimeout(wait);
    navigation?.removeEventListener("currententrychange", moved);
    window.removeEventListener("popstate", moved);
    window.removeEventListener("hashchange", moved);
    document.removeEventListener("click", opened, { capture: true });
    document.removeEventListener("toggle", opened, { capture: true });
  };
}

/** A fragment is a place on the same page, unless it is a path (#/news/1), as some single-page sites have it. */
function addressOf(document: Document): string {
  const { href, hash } = document.location;
  return hash.startsWith("#/") || hash.startsWith("#!") ? href : href.slice(0, href.length - hash.length);
}

function isThePages({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== "childList") return true;
  return !isOwn(addedNodes) || !isOwn(removedNodes);
}

/** Nothing, or only the element of ours. */
function isOwn(nodes: NodeList): boolean {
  for (const node of nodes) if (!(node instanceof Element) || node.id !== ownElement) return false;
  return true;
}
