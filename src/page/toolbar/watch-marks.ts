/** Tells when the pointer rests on a mark of the page, presses it, or is on its way out. */
import type { CardSubject } from "./card-subject.ts";
import type { Host } from "./host.ts";

interface MarkWatcher {
  /** Null where nothing is marked. Coordinates as in pointer events. */
  readonly subjectAt: (x: number, y: number) => CardSubject | null;
  /** Over the marked words whose card is shown; null while none is. */
  readonly isOver: (x: number, y: number) => boolean | null;
  /** Whether something may come up under the pointer now. */
  readonly mayShow: () => boolean;
  readonly rest: (subject: CardSubject) => void;
  readonly press: (subject: CardSubject) => void;
  /** Back on what is shown, or on its words. */
  readonly stay: () => void;
  /** Off both. */
  readonly leave: () => void;
}

/** Milliseconds that the pointer lies still before it rests. */
const restAfter = 400;

/** Returns how to stop. */
export function watchMarks(host: Host, watcher: MarkWatcher): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;

  const moved = (event: PointerEvent) => {
    clearTimeout(resting);
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    if (event.target === host.element) return watcher.stay();
    const isOver = watcher.isOver(event.clientX, event.clientY);
    if (isOver === true) watcher.stay();
    else if (isOver === false) watcher.leave();
    resting = setTimeout(() => {
      const found = watcher.mayShow() ? watcher.subjectAt(event.clientX, event.clientY) : null;
      if (found) watcher.rest(found);
    }, restAfter);
  };

  const clicked = (event: MouseEvent) => {
    clearTimeout(resting);
    if (event.defaultPrevented || event.button !== 0 || event.target === host.element) return;
    if (event.target instanceof Element && event.target.closest(interactive)) return;
    if (!(document.getSelection()?.isCollapsed ?? true)) return;
    const found = watcher.subjectAt(event.clientX, event.clientY);
    const isTouch = (event as Partial<PointerEvent>).pointerType === "touch";
    if (found && (found.notes.length > 0 || isTouch)) watcher.press(found);
  };

  const left = () => {
    clearTimeout(resting);
    watcher.leave();
  };

  // What is under the pointer then is not what it was laid on, or the reader is about to do something else.
  const busy = () => clearTimeout(resting);

  document.addEventListener("pointermove", moved, { passive: true });
  for (const type of busyTypes) document.addEventListener(type, busy, { capture: true, passive: true });
  document.documentElement.addEventListener("pointerleave", left, { passive: true });
  document.addEventListener("click", clicked, { passive: true });
  return () => {
    clearTimeout(resting);
    document.removeEventListener("pointermove", moved);
    for (const type of busyTypes) document.removeEventListener(type, busy, { capture: true });
    document.documentElement.removeEventListener("pointerleave", left);
    document.removeEventListener("click", clicked);
  };
}

const busyTypes = ["scroll", "wheel", "pointerdown", "keydown"];

/** What a click on the page may be meant for instead. */
const interactive =
  "a[href], button, input, textarea, select, option, label, summary, audio, video, [role=button], [role=link], [contenteditable]";
