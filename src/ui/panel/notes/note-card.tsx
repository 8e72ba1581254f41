/** One note: the words it is on, the reader's own words, colour and tags, and how its storing stands. */
import { LocateFixed, Trash2 } from "lucide";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { changedWording } from "../../../core/notes/changed-wording.ts";
import type { Note } from "../../../core/notes/note.ts";
import type { TextQuoteSelector } from "../../../core/selectors/selector.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { ColourChoice } from "./colour-choice.tsx";
import type { NoteCard } from "./notes-model.ts";
import { Place } from "./place.tsx";
import { Quote } from "./quote.tsx";
import { SaveState } from "./save-state.tsx";
import { StatusChoice } from "./status-choice.tsx";
import { TagField, Tags } from "./tags.tsx";

interface NoteCardProps {
  readonly panel: Panel;
  readonly card: NoteCard;
}

export function NoteCardView({ panel, card }: NoteCardProps) {
  const { editor } = card;
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
  return (
    <li class="note" style={{ "--note": `var(--note-${note.colour})` }} data-note={note.id}>
      {quote && <Quote quote={quote} changes={changes} goTo={goTo} />}
      {!isOnPage && <Place panel={panel} card={card} isChanged={changes !== null} />}
      <Body panel={panel} card={card} name={quote?.exact ?? null} />
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
          onChange={(colour) => void editor.choose({ colour })}
        />
        <TagField tags={note.tags} known={panel.notes.tags.value} onChange={(tags) => void editor.choose({ tags })} />
        <span class="note-tools-end">
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

/** Grows with its text: a copy of the text in the same grid cell gives the height (.grow in notes.css). */
function Body({ panel, card: { editor }, name }: NoteCardProps & { readonly name: string | null }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const note = editor.shown.value;
  const isAwaited = panel.notes.awaited.value === note.id;
  useEffect(() => {
    if (!isAwaited) return;
    field.current?.scrollIntoView({ block: "nearest" });
    field.current?.focus();
    panel.notes.arrived();
  }, [isAwaited, panel]);
  return (
    <div class="grow" data-text={note.body}>
      <textarea
        ref={field}
        class="note-body"
        rows={1}
        dir="auto"
        aria-label={name === null ? t("noteBodyOnPage") : t("noteBody", name.slice(0, 60))}
        placeholder={t("notePlaceholder")}
        value={note.body}
        onInput={(event) => editor.write(event.currentTarget.value)}
        onBlur={() => void editor.flush()}
      />
    </div>
  );
}

/** The words it was made on; null for a note on the page as a whole. */
function quoteOf({ target }: Note): TextQuoteSelector | null {
  return target.selectors.find((selector) => selector.type === "TextQuoteSelector") ?? null;
}
