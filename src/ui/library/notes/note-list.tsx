/** Notes as a list that may be very long: one row at hand, boxes to select, keys for what is done most. */
import { useEffect, useRef } from "preact/hooks";
import type { Note } from "../../../core/notes/note.ts";
import type { ColourNames } from "../../parts/colour-name.ts";
import { t } from "../../parts/messages.ts";
import { LongList } from "../list/long-list.tsx";
import { markMatches } from "../list/mark-matches.ts";
import { wordsOf } from "../list/matches.ts";
import type { NoteActions } from "./note-actions.ts";
import type { NoteListModel } from "./note-list-model.ts";
import { NoteRow } from "./note-row.tsx";

interface NoteListProps {
  readonly list: NoteListModel;
  readonly label: string;
  /** What is searched for. */
  readonly words: string;
  readonly colourNames: ColourNames;
  readonly actions: NoteActions;
  /** Does each row tell its article? */
  readonly tellsArticle: boolean;
  /** Of notes in the bin, which can only be brought back. */
  readonly isBin?: boolean;
}

/** About as high as most notes are, in CSS pixels. */
const estimate = 150;

export function NoteList({ list, label, words, colourNames, actions, tellsArticle, isBin = false }: NoteListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { rows, selection } = list;
  const chosen = selection.chosen.value;

  // After every drawing: rows come and go while one scrolls.
  useEffect(() => {
    if (box.current) markMatches(box.current, wordsOf(words));
  });
  useEffect(() => () => void CSS.highlights.delete("library-match"), []);

  const onKey = (event: KeyboardEvent, index: number) => {
    const note = rows.rowAt(index)?.note;
    if (!note) return;
    const isRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    const onlyCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (onlyCtrl && event.key.toLowerCase() === "a") void list.chooseAll();
    else if (event.key === "Escape" && chosen.size > 0) selection.clear();
    else if (event.key === "Escape" && isRow) document.querySelector<HTMLElement>(".search-field input")?.focus();
    else if (event.ctrlKey || event.metaKey || event.altKey || !isRow) return;
    else if (event.key === " ") void list.choose(index, event.shiftKey);
    else if (event.key === "Enter") actions.open(note);
    else if (event.key === "F2" && !isBin) actions.write(note);
    else if (event.key === "Delete" && !isBin) void actions.remove(chosen.has(note.id) ? [...chosen] : [note.id]);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={box}>
      <LongList
        label={label}
        count={rows.total.value}
        content={rows.pages.value}
        of={rows.list.value}
        estimate={estimate}
        isBusy={rows.isBusy.value}
        active={list.active.value}
        activate={list.activate}
        call={list.call.value}
        need={rows.need}
        nameOf={(index) => nameOf(rows.rowAt(index)?.note ?? null)}
        rowClass={() => "note-article"}
        isSelected={(index) => {
          const id = rows.rowAt(index)?.note.id;
          return id !== undefined && chosen.has(id);
        }}
        onKey={onKey}
        onStep={(from, to, isExtending) => void (isExtending && list.reach(from, to))}
        row={(index) => {
          const row = rows.rowAt(index);
          if (!row) return <ComingRow />;
          return (
            <NoteRow
              key={row.note.id}
              note={row.note}
              article={tellsArticle ? row.article : null}
              isChosen={chosen.has(row.note.id)}
              colourNames={colourNames}
              actions={actions}
              isBin={isBin}
              choose={(isReaching) => void list.choose(index, isReaching)}
            />
          );
        }}
      />
    </div>
  );
}

function nameOf(note: Note | null): string {
  if (note === null) return t("libraryReading");
  const quote = note.target.selectors.find((selector) => selector.type === "TextQuoteSelector");
  const name = quote ? t("noteBody", quote.exact.slice(0, 100)) : t("noteBodyOnPage");
  return note.body === "" ? name : `${name}. ${note.body.slice(0, 200)}`;
}

function ComingRow() {
  return (
    <div class="library-note library-note-coming">
      <div class="coming-line" style={{ width: "64%" }} />
      <div class="coming-line" style={{ width: "32%" }} />
    </div>
  );
}
