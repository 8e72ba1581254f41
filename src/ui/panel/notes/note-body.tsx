/**
 * The reader's own words: a field to write them in, and, where they hold Markdown, drawn while nobody writes.
 *
 * The field grows with its text: a copy of the text in the same grid cell gives the height (.grow in notes.css).
 */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import type { NoteCard } from "./notes-model.ts";

interface NoteBodyProps {
  readonly panel: Panel;
  readonly card: NoteCard;
  /** What the note is on, to name the field by. */
  readonly name: string;
}

interface NoteFieldProps extends NoteBodyProps {
  readonly isAwaited: boolean;
  /** Whether the field has the focus. */
  readonly setWriting: (isWriting: boolean) => void;
}

export function NoteField({ panel, card: { editor }, name, isAwaited, setWriting }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { body } = editor.shown.value;
  /** Since it was last said that it is saved. */
  const isChanged = useRef(false);
  /** Once, on leaving: a word after each pause in typing would be noise. Failures are alerts. */
  const sayWhenSaved = () => {
    if (!isChanged.current || editor.isUnsaved.peek()) return;
    isChanged.current = false;
    panel.toast.say(t("noteSaved"));
  };
  // Before the next key arrives: who presses Enter and types on loses no letter.
  useLayoutEffect(() => {
    const { current } = field;
    if (!isAwaited || !current) return;
    current.scrollIntoView({ block: "nearest" });
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
    panel.notes.arrived();
  }, [isAwaited, panel]);
  return (
    <div class="grow" data-text={body}>
      <textarea
        ref={field}
        class="note-body"
        rows={1}
        dir="auto"
        aria-label={name}
        placeholder={t("notePlaceholder")}
        value={body}
        onInput={(event) => {
          isChanged.current = true;
          editor.write(event.currentTarget.value);
        }}
        onFocus={() => setWriting(true)}
        onBlur={({ currentTarget }) => {
          void editor.flush().then(sayWhenSaved);
          // When only the window has lost the focus, the reader comes back to the field.
          if (document.activeElement !== currentTarget) afterPress(() => setWriting(false));
        }}
      />
    </div>
  );
}

/** Its links are links; a click on anything else turns it into the field, as the button beside it does. */
export function NoteReading({ panel, card }: Omit<NoteBodyProps, "name">) {
  const { id, body } = card.editor.shown.value;
  const Markdown = panel.notes.markdown.value;
  useEffect(() => void panel.notes.readMarkdown(), [panel]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; by keyboard there is the button
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      class="note-read"
      dir="auto"
      onClick={({ target }) => {
        const isLink = target instanceof Element && target.closest("a") !== null;
        if (!isLink && (document.getSelection()?.isCollapsed ?? true)) panel.notes.write(id);
      }}
    >
      {Markdown ? <Markdown text={body} /> : <p class="markdown-plain">{body}</p>}
    </div>
  );
}

/** What is pressed at this moment must not move away under the pointer. */
function afterPress(act: () => void): void {
  if (!document.documentElement.matches(":active")) {
    act();
    return;
  }
  const released = () => {
    removeEventListener("pointerup", released, true);
    removeEventListener("pointercancel", released, true);
    // After the click, which comes last.
    setTimeout(act);
  };
  addEventListener("pointerup", released, true);
  addEventListener("pointercancel", released, true);
}
