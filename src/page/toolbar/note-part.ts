/** The part of a card that shows one of the reader's notes. */
import { CircleAlert, CircleCheck, CircleDashed, type IconNode, PanelRight, Pencil, Trash2 } from "lucide";
import { type Note, type NoteStatus, noteStatuses } from "../../core/notes/note.ts";
import { withoutMarks } from "../../core/notes/without-marks.ts";
import { element } from "./element.ts";
import { icon } from "./icon.ts";
import type { Words } from "./words.ts";

interface NoteChoices {
  readonly edit: () => void;
  readonly remove: () => void;
  readonly openInPanel: (() => void) | null;
  readonly mark: (status: NoteStatus) => void;
}

/** As in the panel. */
const statusSigns: Readonly<Record<NoteStatus, IconNode>> = {
  unchecked: CircleDashed,
  checked: CircleCheck,
  disputed: CircleAlert,
};

export function notePart(note: Note, words: Words, choices: NoteChoices): HTMLElement {
  const choice = (key: string, onclick: () => void, face: typeof Pencil) =>
    element(
      "button",
      { type: "button", class: "icon-button", "aria-label": words.say(key), title: words.say(key), onclick },
      icon(face),
    );
  return element(
    "section",
    { class: "note" },
    element(
      "header",
      {},
      element("span", {
        class: `dot ${note.colour}`,
        role: "img",
        "aria-label": words.colour(note.colour),
        title: words.colour(note.colour),
      }),
      statusChoice(note.status, words, choices.mark),
      element("span", { class: "space" }),
      choice(note.body === "" ? "onPageNoteAdd" : "onPageNoteEdit", choices.edit, Pencil),
      choices.openInPanel && choice("onPageNoteOpen", choices.openInPanel, PanelRight),
      choice("noteRemove", choices.remove, Trash2),
    ),
    note.body === "" ? null : element("p", { class: "body", dir: "auto" }, withoutMarks(note.body)),
    note.tags.length === 0
      ? null
      : element("ul", { class: "tags" }, ...note.tags.map((tag) => element("li", { dir: "auto" }, tag))),
  );
}

function statusChoice(status: NoteStatus, words: Words, mark: (status: NoteStatus) => void): HTMLElement {
  const choice = element(
    "select",
    {
      "aria-label": words.say("noteStatus"),
      onchange: () => {
        const chosen = noteStatuses.find((each) => each === choice.value);
        if (chosen) mark(chosen);
      },
    },
    ...noteStatuses.map((each) =>
      element("option", { value: each, selected: each === status }, words.say(`status_${each}`)),
    ),
  );
  return element("span", { class: `mark-status ${status}` }, icon(statusSigns[status]), choice);
}

/** Stands in the note's place after it was put in the bin, or when that failed. */
export function removedPart(sentence: string, choice: string, onclick: () => void): HTMLElement {
  return element(
    "section",
    { class: "removed" },
    element("p", {}, sentence),
    element("button", { type: "button", class: "button", onclick }, choice),
  );
}
