/** The words of one note, to be written on: stored at each pause, as in the panel, and kept as a draft until they are. */
import { createModel, signal } from "@preact/signals";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Note } from "../../../core/notes/note.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { draftStore } from "../../panel/notes/draft-store.ts";
import { NoteEditor } from "../../panel/notes/note-editor.ts";
import { SaveState } from "../../panel/notes/save-state.tsx";
import { t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";

const WritingModel = createModel((note: Note, toast: ToastModel) => {
  const drafts = draftStore();
  /** Null until drafts are read that the disk had no room for. */
  const editor = signal<NoteEditor | null>(null);
  void drafts.recall().then(() => {
    editor.value = new NoteEditor(
      note,
      (changed) => askBackground("note/put", { note: changed, keep: null }),
      () => drafts,
    );
  });

  return {
    editor,

    /** Stores what was typed last. Answers false while that cannot be done. */
    async finish(): Promise<boolean> {
      const { value: mine } = editor;
      if (!mine) return true;
      await mine.flush();
      if (mine.isUnsaved.peek()) return false;
      if (mine.shown.peek().body === note.body) return true;
      const undo = async () => {
        mine.write(note.body);
        await mine.flush();
      };
      toast.show(t("noteSaved"), { label: t("noteUndo"), run: () => void undo() });
      return true;
    },
  };
});

interface WritingDialogProps {
  readonly note: Note;
  readonly toast: ToastModel;
  readonly close: () => void;
}

export function WritingDialog({ note, toast, close }: WritingDialogProps) {
  const [model] = useState(() => new WritingModel(note, toast));
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const quote = note.target.selectors.find((selector) => selector.type === "TextQuoteSelector");
  const editor = model.editor.value;
  const leave = async () => {
    if (await model.finish()) dialog.current?.close();
  };

  useLayoutEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      class="dialog note-writing"
      ref={dialog}
      aria-labelledby={title}
      onClose={close}
      onCancel={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <h2 id={title} class="dialog-title">
        {t("noteEditTitle")}
      </h2>
      {quote ? (
        <blockquote class="library-quote clamped" dir="auto">
          {quote.exact}
        </blockquote>
      ) : (
        <p class="library-on-page">{t("noteOnPage")}</p>
      )}
      {editor && <Field editor={editor} name={quote ? t("noteBody", quote.exact.slice(0, 60)) : t("noteBodyOnPage")} />}
      <div class="dialog-actions">
        <button type="button" class="button button-primary" onClick={() => void leave()}>
          {t("exportClose")}
        </button>
      </div>
    </dialog>
  );
}

function Field({ editor, name }: { readonly editor: NoteEditor; readonly name: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key arrives: who types on loses no letter.
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <>
      <textarea
        ref={field}
        rows={8}
        dir="auto"
        aria-label={name}
        placeholder={t("notePlaceholder")}
        value={editor.shown.value.body}
        onInput={(event) => editor.write(event.currentTarget.value)}
        onBlur={() => void editor.flush()}
      />
      <SaveState editor={editor} />
    </>
  );
}
