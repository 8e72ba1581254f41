/** One note: the words it is on, the reader's own words, colour and tags, and how its storing stands. */
import { Link2Off, LocateFixed, Move, Trash2 } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { PlacedNote } from "../../../core/article/page-state.ts";
import type { Note } from "../../../core/notes/note.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { ColourChoice } from "./colour-choice.tsx";
import type { NoteCard } from "./notes-model.ts";
import { SaveState } from "./save-state.tsx";
import { StatusChoice } from "./status-choice.tsx";
import { TagField, Tags } from "./tags.tsx";

interface NoteCardProps {
  readonly panel: Panel;
  readonly card: NoteCard;
}

export function NoteCardView({ panel, card }: NoteCardProps) {
  const { placed, editor } = card;
  const note = editor.shown.value;
  const quote = quoteOf(note);
  const goTo =
    placed.outcome.status === "lost"
      ? null
      : (
          (span) => () =>
            void panel.goTo(span)
        )(placed.outcome.span);
  const isOnPage = note.target.selectors.length === 0;
  return (
    <li class="note" style={{ "--note": `var(--note-${note.colour})` }} data-note={note.id}>
      {quote !== null && (
        <blockquote class="note-quote" dir="auto">
          {goTo ? (
            <button type="button" class="note-go" title={t("noteGoTo")} onClick={goTo}>
              {quote}
            </button>
          ) : (
            quote
          )}
        </blockquote>
      )}
      {!isOnPage && <Place placed={placed} />}
      <Body panel={panel} card={card} name={quote} />
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

/** Where it stands, when that is not simply where it was made. */
function Place({ placed: { outcome } }: { readonly placed: PlacedNote }) {
  switch (outcome.status) {
    case "exact":
      return null;
    case "moved":
      return (
        <details class="note-place">
          <summary>
            <Icon node={Move} />
            {t("noteMoved")}
          </summary>
          <p>{t("noteMovedWhy")}</p>
        </details>
      );
    case "lost":
      return (
        <p class="note-place note-place-lost">
          <Icon node={Link2Off} />
          {t(`noteLost_${outcome.reason.replaceAll("-", "_")}`)}
        </p>
      );
  }
}

/** The words it was made on; null for a note on the page as a whole. */
function quoteOf({ target }: Note): string | null {
  for (const selector of target.selectors) {
    if (selector.type === "TextQuoteSelector") return selector.exact;
  }
  return null;
}
