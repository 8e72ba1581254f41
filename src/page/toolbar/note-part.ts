/** The part of a card that shows one of the reader's notes. */
import { PanelRight, Pencil, Trash2 } from "lucide";
import type { Note } from "../../core/notes/note.ts";
import { element } from "./element.ts";
import { icon } from "./icon.ts";
import type { Words } from "./words.ts";

interface NoteChoices {
  readonly edit: () => void;
  readonly remove: () => void;
  readonly openInPanel: (() => void) | null;
}

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
      element("span", { class: `dot ${note.colour}`, role: "img", "aria-label": words.say(`colour_${note.colour}`) }),
      element("span", { class: "space" }),
      choice(note.body === "" ? "onPageNoteAdd" : "onPageNoteEdit", choices.edit, Pencil),
      choices.openInPanel && choice("onPageNoteOpen", choices.openInPanel, PanelRight),
      choice("noteRemove", choices.remove, Trash2),
    ),
    note.body === "" ? null : element("p", { class: "body", dir: "auto" }, note.body),
    note.tags.length === 0
      ? null
      : element("ul", { class: "tags" }, ...note.tags.map((tag) => element("li", { dir: "auto" }, tag))),
  );
}

/** Stands in the note's place after it was put in the bin, or when that failed. */
export function removedPart(sentence: string, choice: string, onclick: () => void): HTMLElement {
  return element(
    "section",
    { class: "removed" },
    element("p", { role: "status" }, sentence),
    element("button", { type: "button", class: "button", onclick }, choice),
  );
}
