/** One note in a list: the words it is on, the reader's own, what it is marked as, and where it stands. */
import { ExternalLink, Pencil, RotateCcw } from "lucide";
import type { Note } from "../../../core/notes/note.ts";
import { isFormatted } from "../../panel/notes/markdown/is-formatted.ts";
import type { ColourNames } from "../../parts/colour-name.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { Clamped } from "./clamped.tsx";
import type { NoteActions } from "./note-actions.ts";
import { type ArticleLine, NoteFacts } from "./note-facts.tsx";
import { NoteMenu } from "./note-menu.tsx";
import { noteLink } from "./open-note.ts";

interface NoteRowProps {
  readonly note: Note;
  readonly article: ArticleLine | null;
  readonly isChosen: boolean;
  readonly colourNames: ColourNames;
  readonly actions: NoteActions;
  readonly isBin: boolean;
  /** With the Shift key down or not. */
  readonly choose: (isReaching: boolean) => void;
}

export function NoteRow({ note, article, isChosen, colourNames, actions, isBin, choose }: NoteRowProps) {
  const quote = note.target.selectors.find((selector) => selector.type === "TextQuoteSelector");
  const link = noteLink(note);
  const open = (event: MouseEvent) => {
    // Another key asks the browser for a tab or window of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.open(note);
  };
  return (
    <div class="library-note" style={{ "--note": `var(--note-${note.colour})` }}>
      <label class="library-note-box">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t("librarySelectNote")}
          onClick={(event) => choose(event.shiftKey)}
        />
      </label>
      <div class="library-note-words">
        {quote ? (
          <Clamped class="library-quote">
            <blockquote dir="auto" data-searched>
              {quote.exact}
            </blockquote>
          </Clamped>
        ) : (
          <p class="library-on-page">{t("noteOnPage")}</p>
        )}
        {note.body !== "" && (
          <Clamped class="library-body">
            <Body text={note.body} actions={actions} />
          </Clamped>
        )}
        <NoteFacts note={note} article={article} colourNames={colourNames} />
      </div>
      <div class="library-note-tools">
        {link !== null && (
          <a
            class="icon-button"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t("libraryOpenNote")}
            title={t("libraryOpenNote")}
            onClick={open}
          >
            <Icon node={ExternalLink} />
          </a>
        )}
        {isBin ? (
          <button
            type="button"
            class="icon-button"
            aria-label={t("libraryRestore")}
            title={t("libraryRestore")}
            onClick={() => void actions.restore([note.id])}
          >
            <Icon node={RotateCcw} />
          </button>
        ) : (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={t("noteEdit")}
              title={t("noteEdit")}
              onClick={() => actions.write(note)}
            >
              <Icon node={Pencil} />
            </button>
            <NoteMenu note={note} colourNames={colourNames} actions={actions} />
          </>
        )}
      </div>
    </div>
  );
}

function Body({ text, actions }: { readonly text: string; readonly actions: NoteActions }) {
  const Markdown = actions.markdown.value;
  if (!isFormatted(text) || Markdown === null) {
    return (
      <p class="markdown-plain" dir="auto" data-searched>
        {text}
      </p>
    );
  }
  return (
    <div class="note-read" dir="auto" data-searched>
      <Markdown text={text} />
    </div>
  );
}
