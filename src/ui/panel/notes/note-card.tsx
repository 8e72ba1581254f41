/** One note: the words it is on, the reader's own words, colour and tags, and how its storing stands. */
import { useComputed } from "@preact/signals";
import { LocateFixed, Pencil, Trash2 } from "lucide";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { changedWording } from "../../../core/notes/changed-wording.ts";
import type { Note } from "../../../core/notes/note.ts";
import type { TextQuoteSelector } from "../../../core/selectors/selector.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { ColourChoice } from "./colour-choice.tsx";
import { isFormatted } from "./markdown/is-formatted.ts";
import { NoteField, NoteReading } from "./note-body.tsx";
import type { NoteCard } from "./notes-model.ts";
import { Place } from "./place.tsx";
import { Quote } from "./quote.tsx";
import { SaveState } from "./save-state.tsx";
import { StatusChoice } from "./status-choice.tsx";
import { TagField } from "./tag-field.tsx";
import { Tags } from "./tags.tsx";

interface NoteCardProps {
  readonly panel: Panel;
  readonly card: NoteCard;
}

export function NoteCardView({ panel, card }: NoteCardProps) {
  const { editor } = card;
  const here = useRef<HTMLLIElement>(null);
  const [isWriting, setWriting] = useState(false);
  const { outcome } = card.placed;
  const note = editor.shown.value;
  const quote = quoteOf(note);
  const text = panel.article.value?.text ?? "";
  const changes = useMemo(() => quote && changedWording(quote.exact, outcome, text), [quote, outcome, text]);
  const goTo =
    outcome.status === "lost"
      ? null
      : (
          (span) => () =>
            void panel.goTo(span)
        )(outcome.span);
  const isOnPage = note.target.selectors.length === 0;
  // Through a computed one, so that the focus of one card does not draw the other hundred.
  const isAwaited = useComputed(() => panel.notes.awaited.value === note.id).value;
  const isCalled = useComputed(() => panel.notes.called.value === note.id).value;
  useLayoutEffect(() => {
    if (!isCalled) return;
    here.current?.scrollIntoView({ block: "nearest" });
    here.current?.focus();
    panel.notes.call(null);
  }, [isCalled, panel]);
  const isField = isWriting || isAwaited || !isFormatted(note.body);
  const name = quote ? t("noteBody", quote.exact.slice(0, 60)) : t("noteBodyOnPage");
  const write = () => panel.notes.write(note.id);
  return (
    <li
      class="note"
      ref={here}
      tabIndex={-1}
      aria-label={[name, note.body.slice(0, 200)].filter((part) => part !== "").join(". ")}
      style={{ "--note": `var(--note-${note.colour})` }}
      data-note={note.id}
      onFocusIn={() => panel.notes.hold(note.id)}
      onFocusOut={() => {
        // Also while the window has lost the focus, the card keeps its own.
        if (!here.current?.contains(document.activeElement)) panel.notes.hold(null);
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.isComposing) return;
        if (event.key === "Escape") here.current?.focus();
        const isEdit = event.key === "F2" || (event.key === "Enter" && event.target === here.current);
        if (!isEdit) return;
        event.preventDefault();
        write();
      }}
    >
      {quote && <Quote quote={quote} changes={changes} goTo={goTo} />}
      {!isOnPage && <Place panel={panel} card={card} isChanged={changes !== null} />}
      {isField ? (
        <NoteField panel={panel} card={card} name={name} isAwaited={isAwaited} setWriting={setWriting} />
      ) : (
        <NoteReading panel={panel} card={card} />
      )}
      <SaveState editor={editor} />
      <Tags tags={note.tags} onChange={(tags) => void editor.choose({ tags })} />
      <div class="note-tools">
        <StatusChoice
          name={`status-${note.id}`}
          status={note.status}
          onChange={(status) => void editor.choose({ status })}
        />
        <ColourChoice
          name={`colour-${note.id}`}
          colour={note.colour}
          names={panel.notes.colourNames.value}
          onChange={(colour) => void editor.choose({ colour })}
        />
        <TagField
          tags={note.tags}
          known={panel.notes.tags}
          lookUp={() => void panel.notes.lookUpTags()}
          onChange={(tags) => void editor.choose({ tags })}
        />
        <span class="note-tools-end">
          {!isField && (
            <button type="button" class="icon-button" aria-label={t("noteEdit")} title={t("noteEdit")} onClick={write}>
              <Icon node={Pencil} />
            </button>
          )}
          {goTo && !isOnPage && (
            <button type="button" class="icon-button" aria-label={t("noteGoTo")} title={t("noteGoTo")} onClick={goTo}>
              <Icon node={LocateFixed} />
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={t("noteRemove")}
            title={t("noteRemove")}
            onClick={() => void panel.notes.remove(card)}
          >
            <Icon node={Trash2} />
          </button>
        </span>
      </div>
    </li>
  );
}

/** The words it was made on; null for a note on the page as a whole. */
function quoteOf({ target }: Note): TextQuoteSelector | null {
  return target.selectors.find((selector) => selector.type === "TextQuoteSelector") ?? null;
}
