/**
 * A text field whose keystrokes the page cannot hear.
 *
 * Events in a shadow tree pass the page's window first, and keydown and input tell each letter. A document of
 * its own does not share its events: so the field lives in an empty frame, which the page cannot reach either,
 * because frames in a shadow tree are not in `window.frames`.
 */
import { element } from "./element.ts";
import { addStyle, fieldLook } from "./look.ts";

export interface PrivateField {
  readonly element: HTMLElement;
  readonly value: () => string;
  focus(): void;
}

export interface FieldEvents {
  readonly label: string;
  readonly onInput: () => void;
  /** True: the key was taken. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

export function createPrivateField(initial: string, language: string, events: FieldEvents): PrivateField {
  // Kept outside the frame: a page that moves our element about makes the frame load again, empty.
  let text = initial;
  let wantsFocus = false;
  const field = element("textarea", { "aria-label": events.label, placeholder: events.label, rows: 4 });
  field.value = text;

  field.addEventListener("input", () => {
    text = field.value;
    events.onInput();
  });
  field.addEventListener("keydown", (event) => {
    if (!event.isComposing && events.onKey(event)) event.preventDefault();
  });

  const focus = () => {
    wantsFocus = true;
    if (field.ownerDocument !== document) field.ownerDocument.defaultView?.focus();
    field.focus();
  };

  const frame = element("iframe", { class: "field", title: events.label });
  frame.addEventListener("load", () => {
    const inner = frame.contentDocument;
    // A sandboxed page's frames are strangers even to us: there the field stands in our own shadow tree.
    if (!inner) return frame.replaceWith(field);
    inner.documentElement.lang = language;
    addStyle(inner.head, fieldLook);
    inner.body.append(field);
    field.value = text;
    if (wantsFocus) focus();
  });

  return { element: frame, value: () => text, focus };
}
