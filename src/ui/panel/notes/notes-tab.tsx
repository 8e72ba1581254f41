/** The reader's highlights and notes on this article, in reading order; the lost ones last, never dropped. */
import { NotebookPen, Plus } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { moveBetween } from "../../parts/move-between.ts";
import { useDrawnOnce, useSlices } from "../../parts/slices.ts";
import { KnownAddresses, SuggestedAddresses } from "../addresses/other-addresses.tsx";
import { HistoryButtons } from "../history/history-buttons.tsx";
import type { Panel } from "../model.ts";
import { NoMatch } from "../no-match.tsx";
import { NoteCardView } from "./note-card.tsx";
import { NoteFilterBar } from "./note-filter-bar.tsx";
import type { NoteCard } from "./notes-model.ts";

export function NotesTab({ panel }: { readonly panel: Panel }) {
  const { here, shown, filter, onPage, inText, lost } = panel.notes;
  return (
    <>
      <div class="notes-tools">
        <button type="button" class="button" onClick={() => void panel.notes.addOnPage()}>
          <Icon node={Plus} />
          {t("noteAdd")}
        </button>
        <HistoryButtons history={panel.history} />
      </div>
      <SuggestedAddresses addresses={panel.addresses} />
      {here.value.length === 0 && (
        <div class="empty">
          <Icon node={NotebookPen} class="empty-sign" />
          <p>{t("noteNone")}</p>
          <p>{t("noteNoneHow")}</p>
        </div>
      )}
      {(here.value.length > 2 || filter.isFiltered.value) && <NoteFilterBar panel={panel} />}
      {here.value.length > 0 && shown.value.length === 0 && <NoMatch clear={filter.clear} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that pass over the controls inside, which keep their own */}
      <div class="note-groups" onKeyDown={(event) => moveBetween(event, { row: ".note", main: ".note" })}>
        <Cards panel={panel} title={t("noteOnPage")} explanation={null} cards={onPage.value} />
        <Cards
          panel={panel}
          title={onPage.value.length + lost.value.length > 0 ? t("noteInText") : null}
          explanation={null}
          cards={inText.value}
        />
        <Cards panel={panel} title={t("noteLost")} explanation={t("noteLostWhy")} cards={lost.value} />
      </div>
      <KnownAddresses addresses={panel.addresses} />
    </>
  );
}

interface CardsProps {
  readonly panel: Panel;
  readonly title: string | null;
  readonly explanation: string | null;
  readonly cards: readonly NoteCard[];
}

function Cards({ panel, title, explanation, cards }: CardsProps) {
  const drawn = useSlices(cards.length);
  const draw = useDrawnOnce(
    (card: NoteCard) => <NoteCardView key={card.placed.note.id} panel={panel} card={card} />,
    panel,
  );
  if (cards.length === 0) return null;
  return (
    <section class="note-group">
      {title !== null && <h2 class="note-heading">{title}</h2>}
      {explanation !== null && <p class="note-explanation">{explanation}</p>}
      <ul class={cards.length > 100 ? "note-cards note-cards-many" : "note-cards"}>
        {cards.slice(0, drawn).map(draw)}
      </ul>
    </section>
  );
}
