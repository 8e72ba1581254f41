/** A box in the host that floats beside a passage and stays there while the page scrolls. */
import type { Box } from "../anchor/span-boxes.ts";
import { element } from "./element.ts";
import type { Host } from "./host.ts";
import { placeBeside } from "./place-beside.ts";

/** What the box stands beside; null when that is not on the page any more. */
export type Beside = () => {
  /** Not to be covered. */
  readonly lines: Box;
  /** Pixels from the window's left edge. */
  readonly near: number;
  readonly preferred: "above" | "below";
} | null;

export interface Floating {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  open(beside: Beside): void;
  /** Stands beside something else now. */
  move(beside: Beside): void;
  close(): void;
  /** Gives the first control focus; closing gives it back to where it was. */
  takeFocus(control: Pick<HTMLElement, "focus">): void;
}

export interface FloatingEvents {
  /** The page was scrolled, and the box has been moved along. */
  readonly onScroll?: () => void;
  /** The lines have left the window. */
  readonly onOutOfSight?: () => void;
  /** The pointer was pressed outside of everything of ours. */
  readonly onPressOutside?: () => void;
}

export function createFloating(
  host: Host,
  attributes: Readonly<Record<string, string>>,
  events: FloatingEvents,
): Floating {
  const panel = element("div", { ...attributes, hidden: true });
  let beside: Beside = () => null;
  let frame = 0;
  let focusBefore: Element | null = null;

  const stand = () => {
    frame = 0;
    const place = beside();
    if (!place) return;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    panel.style.maxHeight = "";
    const spot = placeBeside(place.lines, place.near, place.preferred, panel.getBoundingClientRect(), view);
    panel.style.left = `${spot.left}px`;
    panel.style.top = `${spot.top}px`;
    panel.style.maxHeight = `${spot.maxHeight}px`;
    if (place.lines.bottom < 0 || place.lines.top > view.height) events.onOutOfSight?.();
  };
  const standSoon = () => {
    frame ||= requestAnimationFrame(stand);
  };
  const scrolled = (event: Event) => {
    if (event.target === host.element) return;
    standSoon();
    events.onScroll?.();
  };
  const pressed = (event: Event) => {
    if (event.target !== host.element) events.onPressOutside?.();
  };

  return {
    element: panel,
    isOpen: () => !panel.hidden,

    open(where) {
      beside = where;
      host.root.append(panel);
      panel.hidden = false;
      stand();
      window.addEventListener("scroll", scrolled, { capture: true, passive: true });
      window.addEventListener("resize", standSoon);
      window.addEventListener("pointerdown", pressed, { capture: true, passive: true });
    },

    move(where) {
      beside = where;
      stand();
    },

    close() {
      cancelAnimationFrame(frame);
      frame = 0;
      window.removeEventListener("scroll", scrolled, { capture: true });
      window.removeEventListener("resize", standSoon);
      window.removeEventListener("pointerdown", pressed, { capture: true });
      const hadFocus = document.activeElement === host.element;
      panel.hidden = true;
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },

    takeFocus(control) {
      if (document.activeElement !== host.element) focusBefore = document.activeElement;
      control.focus({ preventScroll: true });
    },
  };
}
