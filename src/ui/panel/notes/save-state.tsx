/** How the storing of a note stands. "Saved" is said only of what is durable. */
import { useState } from "preact/hooks";
import { problemSentence, t } from "../../parts/messages.ts";
import { download } from "../sharing/download.ts";
import type { NoteEditor } from "./note-editor.ts";
import { unsavedFile } from "./unsaved-file.ts";

export function SaveState({ editor }: { readonly editor: NoteEditor }) {
  const [isCopied, setCopied] = useState(false);
  const save = editor.save.value;
  if (save.stage === "failed") {
    const { body } = editor.shown.value;
    return (
      <div class="banner banner-danger note-failed" role="alert">
        <div>
          <p>{problemSentence(save.problem)}</p>
          <p>{t("noteKept")}</p>
          <div class="note-failed-actions">
            <button type="button" class="button button-small" onClick={() => void editor.flush()}>
              {t("panelTryAgain")}
            </button>
            {body !== "" && (
              <>
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => void navigator.clipboard.writeText(body).then(() => setCopied(true))}
                >
                  {t(isCopied ? "noteCopied" : "noteCopy")}
                </button>
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => download(unsavedFile(body.slice(0, 60), [editor.shown.peek()]))}
                >
                  {t("noteSaveAsFile")}
                </button>
              </>
            )}
          </div>
        </div>
      </div>
    );
  }
  const words = { quiet: "", waiting: t("noteSaving"), saving: t("noteSaving"), saved: t("noteSaved") }[save.stage];
  // Not read out: a word after each pause in typing would be noise. Failures are alerts.
  return <p class="note-save">{words}</p>;
}
