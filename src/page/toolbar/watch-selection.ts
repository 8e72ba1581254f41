/**
 * Tells when a selection has settled that the reader made on the page.
 *
 * The browser's find bar selects what it finds, and so may the page: neither is meant for us. The keys of a find bar
 * never reach the page, so what was selected without a pointer or a selecting key is not the reader's doing.
 */
import type { Host } from "./host.ts";

interface SelectionWatcher {
  /** Is nothing of the article selected? */
  readonly isEmpty: () => boolean;
  readonly settled: () => void;
  readonly emptied: () => void;
  /** Something was selected by other than the reader. */
  readonly taken: () => void;
}

/** Milliseconds without a change after which a selection is taken as settled: made by pointer, by keyboard. */
const pointerSettles = 10;
const keyboardSettles = 400;

/** Milliseconds after a pointer was lifted in which nothing else is waited for. */
const pointerEchoes = 100;
/** Milliseconds after a pointer or a key in which a change of the selection is still its doing, on a busy page too. */
const handEchoes = 500;

/** Returns how to stop. */
export function watchSelection(host: Host, watcher: SelectionWatcher): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;
  /** The handles of a selection made by touch are the browser's: nothing is heard of them. */
  let isTouched = false;
  let lifted = Number.NEGATIVE_INFINITY;
  let keyed = Number.NEGATIVE_INFINITY;

  const settle = (delay: number) => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!isPointerDown) watcher.settled();
    }, delay);
  };

  const stopListening = listen({
    pointerdown(event) {
      isTouched = (event as PointerEvent).pointerType === "touch";
      isPointerDown = event.target !== host.element;
    },
    pointerup(event) {
      isPointerDown = false;
      lifted = event.timeStamp;
      // The click that follows may still take the selection away.
      if (event.target !== host.element) settle(pointerSettles);
    },
    pointercancel() {
      isPointerDown = false;
    },
    keydown(event) {
      if (selects(event as KeyboardEvent)) keyed = event.timeStamp;
    },
    selectionchange(event) {
      if (watcher.isEmpty()) {
        clearTimeout(settling);
        watcher.emptied();
        return;
      }
      const isByPointer = event.timeStamp - lifted < pointerEchoes;
      if (isByPointer) settle(pointerSettles);
      else if (isPointerDown || isTouched || event.timeStamp - Math.max(lifted, keyed) < handEchoes) {
        settle(keyboardSettles);
      } else watcher.taken();
    },
  });
  return () => {
    clearTimeout(settling);
    stopListening();
  };
}

/** Shift with a key that moves the caret, or "select all". */
function selects({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (shiftKey) return /^(?:Arrow\w+|Home|End|Page(?:Up|Down))$/.test(key);
  return (ctrlKey || metaKey) && key.toLowerCase() === "a";
}

function listen(listeners: Readonly<Record<string, (event: Event) => void>>): () => void {
  const options = { capture: true, passive: true };
  for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener, options);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener, options);
  };
}
