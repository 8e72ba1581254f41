/** How the storing of a note stands. "Saved" is said only of what is durable. */
import { useState } from "preact/hooks";
import type { Problem } from "../../../core/article/result.ts";
import { problemSentence, t } from "../../parts/messages.ts";
import type { NoteEditor } from "./note-editor.ts";
import { saveUnsaved } from "./unsaved-file.ts";

export function SaveState({ editor }: { readonly editor: NoteEditor }) {
  const { stage } = editor.save.value;
  const words = { quiet: "", failed: "", waiting: t("noteSaving"), saving: t("noteSaving"), saved: t("noteSaved") };
  const failure = editor.failure.value;
  return (
    <>
      {failure && <Failure editor={editor} problem={failure} />}
      {/* Not read out: a word after each pause in typing would be noise. Failures are alerts. */}
      {stage !== "failed" && <p class="note-save">{words[stage]}</p>}
    </>
  );
}

/** Stays until the note is stored: leaving the field for one of these buttons is already the next try. */
function Failure({ editor, problem }: { readonly editor: NoteEditor; readonly problem: Problem }) {
  const [isCopied, setCopied] = useState(false);
  const [isStill, setStill] = useState(false);
  const { body } = editor.shown.value;
  async function tryAgain(): Promise<void> {
    setStill(false);
    await editor.flush();
    setStill(true);
  }
  return (
    <div class="banner banner-danger note-failed" role="alert">
      <div>
        <p>
          {isStill && `${t("noteStillUnsaved")} `}
          {problemSentence(problem)}
        </p>
        <p>{t("noteKept")}</p>
        <div class="note-failed-actions">
          <button type="button" class="button button-small" onClick={() => void tryAgain()}>
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
                onClick={() => saveUnsaved(body.slice(0, 60), [editor.shown.peek()])}
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
