/** What can be done with the notes that are selected, all at once. It stands before the list, so that keys reach it. */
import { Download, RotateCcw, Trash2, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { ArticleId, NoteId } from "../../../core/article/brand.ts";
import { noteColours, noteStatuses } from "../../../core/notes/note.ts";
import { statusIcons, statusName } from "../../panel/notes/status-choice.tsx";
import { TagField } from "../../panel/notes/tag-field.tsx";
import { type ColourNames, colourName } from "../../parts/colour-name.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { ChoiceMenu } from "../frame/choice-menu.tsx";
import type { NoteActions } from "./note-actions.ts";
import type { NoteListModel } from "./note-list-model.ts";

interface BulkBarProps {
  readonly list: NoteListModel;
  readonly actions: NoteActions;
  readonly colourNames: ColourNames;
  /** Takes the selected notes, by their articles, out as a file. */
  readonly share?: (notes: ReadonlyMap<ArticleId, ReadonlySet<NoteId>>) => void;
  /** In the bin they can only be brought back. */
  readonly isBin?: boolean;
}

export function BulkBar({ list, actions, colourNames, share, isBin = false }: BulkBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const { selection, rows } = list;
  const count = selection.count.value;
  const wanted = actions.wantsTags.value;

  useEffect(() => {
    if (wanted === null) return;
    actions.wantsTags.value = null;
    selection.all([wanted]);
    requestAnimationFrame(() => bar.current?.querySelector<HTMLInputElement>(".tag-field")?.focus());
  }, [wanted]);

  if (count === 0) return null;
  const progress = actions.progress.value;
  const withChosen = async (act: (ids: readonly NoteId[]) => Promise<boolean>, clears = false) => {
    const isDone = await act([...selection.chosen.peek()]);
    if (clears && isDone) selection.clear();
    // What was pressed may have gone: the list is where the reader was.
    if (document.activeElement === document.body) list.call.value++;
  };
  const tagsHere = [...new Set(chosenTags(list))].sort();
  return (
    <div class="bulk-bar" ref={bar} role="toolbar" aria-label={t("libraryBulk")} aria-busy={progress !== null}>
      <span class="bulk-count" role="status">
        {progress ? t("libraryProgress", progress.done, progress.of) : plural("librarySelected", count)}
      </span>
      {count < rows.total.value && (
        <button type="button" class="button button-quiet button-small" onClick={() => void list.chooseAll()}>
          {plural("librarySelectAll", rows.total.value)}
        </button>
      )}
      <button
        type="button"
        class="icon-button bulk-none"
        aria-label={t("librarySelectNone")}
        title={t("librarySelectNone")}
        onClick={() => {
          selection.clear();
          list.call.value++;
        }}
      >
        <Icon node={X} />
      </button>
      {isBin ? (
        <button type="button" class="button button-small" onClick={() => void withChosen(actions.restore, true)}>
          <Icon node={RotateCcw} />
          {t("libraryRestore")}
        </button>
      ) : (
        <>
          <TagField
            tags={[]}
            known={actions.tags}
            lookUp={() => void actions.lookUpTags()}
            onChange={(tags) => void withChosen((ids) => actions.addTags(ids, tags))}
          />
          {tagsHere.length > 0 && (
            <ChoiceMenu
              label={t("libraryUntag")}
              choices={tagsHere.map((tag) => ({ id: tag, label: `#${tag}` }))}
              choose={(tag) => void withChosen((ids) => actions.removeTag(ids, tag))}
            />
          )}
          <ChoiceMenu
            label={t("noteColour")}
            choices={noteColours.map((colour) => ({
              id: colour,
              label: colourName(colour, colourNames),
              sign: <span class="colour-dot" style={{ "--note": `var(--note-${colour})` }} aria-hidden="true" />,
            }))}
            choose={(colour) => void withChosen((ids) => actions.setColour(ids, colour))}
          />
          <ChoiceMenu
            label={t("noteStatus")}
            choices={noteStatuses.map((status) => ({
              id: status,
              label: statusName(status),
              sign: <Icon node={statusIcons[status]} />,
            }))}
            choose={(status) => void withChosen((ids) => actions.setStatus(ids, status))}
          />
          {share && (
            <button type="button" class="button button-small" onClick={() => void list.chosenByArticle().then(share)}>
              <Icon node={Download} />
              {t("libraryExport")}
            </button>
          )}
          <button type="button" class="button button-small" onClick={() => void withChosen(actions.remove, true)}>
            <Icon node={Trash2} />
            {t("libraryRemove")}
          </button>
        </>
      )}
    </div>
  );
}

/** Of the selected notes that have been looked at. */
function chosenTags({ rows, selection }: NoteListModel): readonly string[] {
  const tags: string[] = [];
  for (let index = 0; index < Math.min(rows.total.value, 2_000); index++) {
    const note = rows.rowAt(index)?.note;
    if (note && selection.chosen.value.has(note.id)) tags.push(...note.tags);
  }
  return tags;
}
