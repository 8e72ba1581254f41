/**
 * Keys for ourselves while something of ours is shown: taken before the page's listeners, so that "1" does
 * not also jump to the site's first story.
 */
import type { Host } from "./host.ts";

/**
 * `take` answers whether the key was meant for us. Keys with Ctrl, Alt or Meta, keys of an input method and
 * keys typed into a field of the page are not offered. Call the answer to stop.
 */
export function captureKeys(host: Host, take: (event: KeyboardEvent) => boolean): () => void {
  const taken = new Set<string>();
  const down = (event: KeyboardEvent) => {
    const isOurs = event.target === host.element;
    const isOffered = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    const isTaken = isOffered && (isOurs || !isTyping(event)) && take(event);
    if (isTaken) event.preventDefault();
    // A key pressed in our elements is kept from the page even if it does nothing.
    if (isTaken || isOurs) {
      taken.add(event.code);
      event.stopImmediatePropagation();
    }
  };
  const after = (event: KeyboardEvent) => {
    if (taken.has(event.code) || event.target === host.element) event.stopImmediatePropagation();
    if (event.type === "keyup" && taken.delete(event.code) && stopped) letGo();
  };
  const letGo = () => {
    window.removeEventListener("keypress", after, true);
    window.removeEventListener("keyup", after, true);
  };
  let stopped = false;
  window.addEventListener("keydown", down, true);
  window.addEventListener("keypress", after, true);
  window.addEventListener("keyup", after, true);
  return () => {
    stopped = true;
    window.removeEventListener("keydown", down, true);
    // The key that closed us is still down: its release is ours too.
    if (taken.size === 0) letGo();
  };
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
