/**
 * What can be done with a selected passage: six colours, a note, a link. It appears once the reader's selection has
 * settled, stands beside its end, and takes keys only while it is shown.
 */
import { Link, NotebookPen, X } from "lucide";
import type { NoteId } from "../../core/article/brand.ts";
import type { Problem, Result } from "../../core/article/result.ts";
import type { TextSpan } from "../../core/article/text-span.ts";
import { type Note, type NoteColour, noteColours } from "../../core/notes/note.ts";
import type { SpanBoxes } from "../anchor/span-boxes.ts";
import { captureKeys } from "./captured-keys.ts";
import { copyText } from "./copy-text.ts";
import { element } from "./element.ts";
import { type Beside, createFloating } from "./floating.ts";
import type { Host } from "./host.ts";
import { icon } from "./icon.ts";
import { openNoteEditor } from "./note-editor.ts";
import { moveFocus } from "./roving-focus.ts";
import { watchSelection } from "./watch-selection.ts";
import type { Words } from "./words.ts";

export interface SelectionActions {
  /** The passage that is selected now; null when none is. */
  readonly selected: () => TextSpan | null;
  readonly boxesOf: (span: TextSpan) => SpanBoxes | null;
  /** Makes a note without words; ok only when it is durable. */
  readonly highlight: (span: TextSpan, colour: NoteColour) => Promise<Result<Note>>;
  /** Writes the words of a note; ok only when they are durable. */
  readonly comment: (note: NoteId, body: string) => Promise<Result<unknown>>;
  /** The colour of a note for which none was chosen. */
  readonly lastColour: () => NoteColour;
  /** An address with a text fragment. */
  readonly linkTo: (span: TextSpan) => string;
}

export interface SelectionToolbar {
  /** Shows itself for what is selected now, whatever was dismissed before; `focus` for the keyboard. */
  show(options: { readonly focus: boolean }): void;
  /** The passage is highlighted and gets a field for a note, whether the toolbar is shown or not. */
  writeNote(passage: TextSpan): void;
  /** Says, beside what is selected now, why it was not highlighted. False where the toolbar is not to be seen. */
  fail(problem: Problem): boolean;
  close(): void;
  /** Stops listening. */
  remove(): void;
}

export function createSelectionToolbar(host: Host, words: Words, actions: SelectionActions): SelectionToolbar {
  let span: TextSpan | null = null;
  let dismissed: TextSpan | null = null;
  let releaseKeys = () => {};

  const colours = noteColours.map((colour, index) => {
    const dot = element("span", { class: `dot ${colour}`, "aria-hidden": "true" }, String(index + 1));
    return tool(colourLabel(index), () => void highlight(colour), dot);
  });
  const tools = [
    ...colours,
    element("span", { class: "divider", "aria-hidden": "true" }),
    tool(words.say("onPageNote"), noteHere, icon(NotebookPen)),
    tool(words.say("onPageCopyLink"), () => void copyLink(), icon(Link)),
    tool(words.say("onPageClose"), dismiss, icon(X)),
  ];
  const status = element("span", { class: "status", role: "status" });
  const floating = createFloating(
    host,
    { class: "panel toolbar", role: "toolbar", "aria-label": words.say("onPageToolbar") },
    { onOutOfSight: close },
  );
  floating.element.append(...tools, status);
  // A press must not take the selection away.
  floating.element.addEventListener("pointerdown", (event) => event.preventDefault());
  floating.element.addEventListener("mousedown", (event) => event.preventDefault());

  const occupant = { mayBeClosed: () => true, close };

  function show({ focus }: { readonly focus: boolean }): void {
    const selected = actions.selected();
    if (!selected) {
      close();
      return;
    }
    if (span && !isSame(span, selected)) status.textContent = "";
    span = selected;
    if (!floating.isOpen()) {
      if (!host.occupy(occupant)) return;
      status.textContent = "";
      releaseKeys = captureKeys(host, takeKey);
      nameColours();
      floating.open(besideSelection);
    } else {
      floating.move(besideSelection);
    }
    if (focus) takeFocus();
  }

  function colourLabel(index: number): string {
    const colour = noteColours[index];
    return colour ? words.say("onPageColour", words.colour(colour), index + 1) : "";
  }

  /** The reader may have renamed them since. */
  function nameColours(): void {
    for (const [index, control] of colours.entries()) {
      control.setAttribute("aria-label", colourLabel(index));
      control.title = colourLabel(index);
    }
  }

  function close(): void {
    if (!floating.isOpen()) return;
    releaseKeys();
    floating.close();
    span = null;
    host.vacate(occupant);
  }

  function dismiss(): void {
    dismissed = span;
    close();
  }

  function takeFocus(): void {
    const [first] = colours;
    if (first) floating.takeFocus(first);
  }

  function besideSelection(): ReturnType<Beside> {
    const boxes = span && actions.boxesOf(span);
    if (!boxes) return null;
    const isBackward = isSelectedBackward();
    const end = isBackward ? boxes.first : boxes.last;
    return {
      lines: boxes.bounds,
      near: isBackward ? end.left : end.right,
      preferred: isBackward ? "above" : "below",
    };
  }

  function takeKey(event: KeyboardEvent): boolean {
    const isFocused = event.target === host.element;
    const number = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1] ?? /^[1-6]$/.exec(event.key)?.[0];
    const colour = noteColours[Number(number) - 1];
    if (colour) void highlight(colour);
    else if (event.shiftKey) return false;
    else if (event.key === "Escape") dismiss();
    else if (event.key === "F6") takeFocus();
    else if (event.key.toLowerCase() === "n") noteHere();
    else if (event.key.toLowerCase() === "c") void copyLink();
    else return isFocused && moveFocus(host.root, floating.element, event.key);
    return true;
  }

  async function highlight(colour: NoteColour): Promise<void> {
    if (!span) return;
    const passage = span;
    status.textContent = "";
    const made = await actions.highlight(passage, colour);
    if (!made.ok) {
      status.textContent = words.problem(made.error);
      return;
    }
    if (span && isSame(span, passage)) dismiss();
    host.say(words.say("onPageHighlighted", words.colour(colour)));
    forgetSelection(passage);
  }

  function noteHere(): void {
    if (span) writeNote(span);
  }

  /** The passage is highlighted at once: who leaves the editor without a word still has the highlight. */
  function writeNote(passage: TextSpan): void {
    const colour = actions.lastColour();
    const beside = () => {
      const boxes = actions.boxesOf(passage);
      return boxes && { lines: boxes.bounds, near: boxes.last.right, preferred: "below" as const };
    };
    let making = actions.highlight(passage, colour);
    dismissed = passage;
    close();
    forgetSelection(passage);
    const editor = openNoteEditor(host, words, {
      beside,
      colour,
      body: "",
      async save(body) {
        let made = await making;
        if (!made.ok) {
          making = actions.highlight(passage, colour);
          made = await making;
        }
        return made.ok && body !== "" ? actions.comment(made.value.id, body) : made;
      },
    });
    void making.then((made) => {
      if (!made.ok) editor?.fail(made.error);
    });
  }

  async function copyLink(): Promise<void> {
    if (!span) return;
    status.textContent = words.say((await copyText(actions.linkTo(span))) ? "onPageLinkCopied" : "onPageCopyFailed");
    floating.move(besideSelection);
  }

  /** So that the colour is seen and not the selection; unless something else is selected by now. */
  function forgetSelection(passage: TextSpan): void {
    const now = actions.selected();
    if (now && isSame(now, passage)) document.getSelection()?.removeAllRanges();
  }

  const stopWatching = watchSelection(host, {
    // Chrome calls a selection inside a shadow root collapsed.
    isEmpty: () => (document.getSelection()?.isCollapsed ?? true) && !actions.selected(),
    settled() {
      const selected = actions.selected();
      if (selected && (!dismissed || !isSame(dismissed, selected))) show({ focus: false });
    },
    emptied() {
      dismissed = null;
      if (document.activeElement !== host.element) close();
    },
    taken() {
      const selected = actions.selected();
      if (!span || !selected || !isSame(span, selected)) close();
    },
  });

  return {
    show,
    writeNote,
    fail(problem) {
      show({ focus: false });
      if (!floating.isOpen()) return false;
      status.textContent = words.problem(problem);
      floating.move(besideSelection);
      return true;
    },
    close,
    remove() {
      stopWatching();
      close();
    },
  };
}

function tool(label: string, onclick: () => void, face: Node): HTMLButtonElement {
  return element(
    "button",
    { type: "button", class: "tool", "aria-label": label, title: label, tabindex: -1, onclick },
    face,
  );
}

const isSame = (a: TextSpan, b: TextSpan): boolean => a.start === b.start && a.end === b.end;

/** The reader is at the start of what is selected: dragged or extended towards the beginning of the text. */
function isSelectedBackward(): boolean {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return false;
  const range = document.createRange();
  range.setStart(selection.anchorNode, selection.anchorOffset);
  return range.comparePoint(selection.focusNode, selection.focusOffset) < 0;
}
