/**
 * The one element that is ever added to a page: it holds whatever we show, out of the page's sight.
 *
 * Its shadow root is closed, and it is a plain div: a page may define an element of a name that it foresees, and
 * an element of its own can reach a closed root (ElementInternals). It is added only when something is to be shown.
 */
import { element } from "./element.ts";
import { addStyle, look } from "./look.ts";
import type { Words } from "./words.ts";

/** Something that is shown now. */
interface Occupant {
  close(): void;
  /** False while it holds words that are not saved. */
  readonly mayBeClosed: () => boolean;
}

export interface Host {
  readonly element: HTMLElement;
  /** For our own eyes: the page cannot get at it. */
  readonly root: ShadowRoot;
  readonly isFree: () => boolean;
  /** Closes what is shown and makes room for the next; false when the one before does not give way. */
  occupy(occupant: Occupant): boolean;
  vacate(occupant: Occupant): void;
  /** Told to screen readers, politely; seen by nobody. */
  say(text: string): void;
  /** Takes everything off the page. */
  remove(): void;
}

export function createHost(words: Pick<Words, "language" | "direction">): Host {
  const host = element("div", {
    id: "tidemark-root",
    popover: "manual",
    lang: words.language,
    dir: words.direction,
  });
  const root = host.attachShadow({ mode: "closed" });
  addStyle(root, look);
  keepEventsInside(root);
  const spoken = element("p", { class: "only-heard", role: "status" });
  root.append(spoken);
  let occupant: Occupant | null = null;
  let saying: readonly ReturnType<typeof setTimeout>[] = [];

  const silence = () => {
    for (const timer of saying) clearTimeout(timer);
    saying = [];
    spoken.textContent = "";
  };
  const hide = () => {
    if (host.matches(":popover-open")) host.hidePopover();
  };

  return {
    element: host,
    root,
    isFree: () => occupant === null,

    occupy(next) {
      if (occupant === next) return true;
      if (occupant && !occupant.mayBeClosed()) return false;
      occupant?.close();
      occupant = next;
      putOnTop(host);
      return true;
    },

    vacate(past) {
      if (occupant !== past) return;
      occupant = null;
      if (saying.length === 0) hide();
    },

    say(text) {
      silence();
      putOnTop(host);
      saying = [
        // Screen readers hear a change of what they have seen empty.
        setTimeout(() => {
          spoken.textContent = text;
        }, beforeSaying),
        setTimeout(() => {
          silence();
          if (!occupant) hide();
        }, beforeSaying + timeToHear),
      ];
    },

    remove() {
      silence();
      occupant?.close();
      host.remove();
    },
  };
}

/** Milliseconds. */
const beforeSaying = 150;
const timeToHear = 8000;

/** Into the top layer, above the page's own dialogs and banners, however often the page re-orders itself. */
function putOnTop(host: HTMLElement): void {
  if (!host.isConnected) document.documentElement.append(host);
  if (!host.matches(":popover-open")) host.showPopover();
}

/** What the reader does in our elements is no business of the page's listeners. */
function keepEventsInside(root: ShadowRoot): void {
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
}

const kept = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "change", "paste", "copy", "cut"],
  ...["pointerdown", "pointerup", "pointermove", "pointerover", "pointerout", "mousedown", "mouseup", "mousemove"],
  ...["mouseover", "mouseout", "click", "auxclick", "dblclick", "contextmenu", "touchstart", "touchend"],
  ...["focusin", "focusout", "dragstart", "selectstart"],
];
