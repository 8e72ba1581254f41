/**
 * A small field for the words of one note. What was typed is never lost: it closes by itself only after the
 * words are saved, and when saving fails they stay, can be tried again, and copied.
 */
import { X } from "lucide";
import type { Problem, Result } from "../../core/article/result.ts";
import type { NoteColour } from "../../core/notes/note.ts";
import { captureKeys } from "./captured-keys.ts";
import { copyText } from "./copy-text.ts";
import { element } from "./element.ts";
import { type Beside, createFloating } from "./floating.ts";
import type { Host } from "./host.ts";
import { icon } from "./icon.ts";
import { createPrivateField } from "./private-field.ts";
import type { Words } from "./words.ts";

export interface NoteDraft {
  readonly beside: Beside;
  readonly colour: NoteColour;
  /** What the note says already. */
  readonly body: string;
  /** Resolves ok only when the words are durable. */
  readonly save: (body: string) => Promise<Result<unknown>>;
}

/** Milliseconds for which "Saved" is shown. */
const savedStays = 900;

/** Null when something else is shown that holds unsaved words. */
export function openNoteEditor(host: Host, words: Words, draft: NoteDraft): { fail(problem: Problem): void } | null {
  let saved = draft.body;
  let isSaving = false;
  let closesWhenSaved = false;
  let hasFailed = false;

  const field = createPrivateField(draft.body, words.language, {
    label: words.say("notePlaceholder"),
    onInput() {
      if (!hasFailed) say("");
    },
    onKey(event) {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        finish();
        return true;
      }
      if (event.key === "Escape") leave();
      return event.key === "Escape";
    },
  });
  const status = element("span", { class: "status", role: "status" });
  const saveButton = button("onPageSave", "button primary", () => finish());
  const again = button("panelTryAgain", "button", () => finish());
  const copy = button("noteCopy", "button", async () =>
    say((await copyText(field.value())) ? "noteCopied" : "onPageCopyFailed"),
  );
  const discard = button("onPageDiscard", "button", () => occupant.close());
  const closeButton = element(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": words.say("onPageClose"),
      title: words.say("onPageClose"),
      onclick: () => leave(),
    },
    icon(X),
  );

  const floating = createFloating(
    host,
    { class: "panel editor", role: "dialog", "aria-label": words.say("onPageNoteTitle") },
    { onPressOutside: () => leave() },
  );
  floating.element.append(
    element(
      "header",
      {},
      element("span", { class: `dot ${draft.colour}` }),
      element("h2", {}, words.say("onPageNoteTitle")),
      closeButton,
    ),
    field.element,
    element("footer", {}, status, discard, copy, again, saveButton),
  );
  showFailure(false);

  const releaseKeys = captureKeys(host, (event) => {
    if (event.target !== host.element || event.key !== "Escape") return false;
    leave();
    return true;
  });
  const saveNow = () => {
    if (isChanged()) void draft.save(field.value());
  };

  const occupant = {
    mayBeClosed: () => !isChanged() && !isSaving,
    close() {
      releaseKeys();
      window.removeEventListener("pagehide", saveNow);
      floating.close();
      floating.element.remove();
      host.vacate(occupant);
    },
  };
  if (!host.occupy(occupant)) {
    releaseKeys();
    return null;
  }
  window.addEventListener("pagehide", saveNow);
  floating.open(draft.beside);
  floating.takeFocus(field);
  return { fail };

  function isChanged(): boolean {
    return field.value() !== saved;
  }

  /** Closes at once when nothing would be lost, and else after saving. Emptying a note by mistake keeps it. */
  function leave(): void {
    if (isChanged() && field.value().trim() !== "") finish();
    else occupant.close();
  }

  function finish(): void {
    if (!isChanged() && !hasFailed && !isSaving) {
      occupant.close();
      return;
    }
    closesWhenSaved = true;
    if (!isSaving) void save();
  }

  async function save(): Promise<void> {
    const body = field.value();
    isSaving = true;
    showFailure(false);
    say("noteSaving");
    const result = await draft.save(body);
    isSaving = false;
    if (!result.ok) {
      fail(result.error);
      return;
    }
    saved = body;
    if (isChanged()) return closesWhenSaved ? save() : undefined;
    say("noteSaved");
    setTimeout(() => {
      if (!isChanged() && closesWhenSaved && floating.isOpen()) occupant.close();
    }, savedStays);
  }

  function fail(problem: Problem): void {
    closesWhenSaved = false;
    status.textContent = words.problem(problem);
    showFailure(true);
  }

  function showFailure(failed: boolean): void {
    hasFailed = failed;
    for (const control of [again, copy, discard]) control.hidden = !failed;
    saveButton.hidden = failed;
    status.classList.toggle("failed", failed);
    if (floating.isOpen()) floating.move(draft.beside);
  }

  function say(key: string): void {
    status.textContent = key === "" ? "" : words.say(key);
  }

  function button(key: string, className: string, onclick: () => void): HTMLButtonElement {
    return element("button", { type: "button", class: className, onclick }, words.say(key));
  }
}
