/** All notes: searched while one types, filtered, in an order, selected. */
import { type LibraryFilter, noFilter, noteOrders } from "../../../platform/library/library-protocol.ts";
import { plural, t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import type { PlaceOf } from "../address.ts";
import { Filters } from "../frame/filters.tsx";
import { OrderChoice } from "../frame/order-choice.tsx";
import { Coming, Failed, FirstRun, NothingMatches } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { NoteList } from "./note-list.tsx";

interface NotesViewProps {
  readonly library: Library;
  readonly place: PlaceOf<"notes">;
}

export function NotesView({ library, place }: NotesViewProps) {
  const { notes, actions, settings } = library;
  const { rows } = notes;
  const { filter } = place;
  const answer = rows.answer.value;
  const narrow = (change: Partial<LibraryFilter>, isTyping = false) =>
    library.go({ ...place, filter: { ...filter, ...change } }, isTyping);
  if (library.isEmpty.value) return <FirstRun />;
  return (
    <section class="view">
      <ViewTitle title={t("libraryNotes")} />
      <div class="view-tools">
        <SearchField label={t("librarySearchNotes")} value={filter.words} search={(words) => narrow({ words }, true)} />
        <OrderChoice
          orders={filter.words.trim() === "" ? noteOrders.filter((order) => order !== "best") : noteOrders}
          order={library.noteOrder(place)}
          nameOf={(order) => t(`libraryOrderNotes_${order}`)}
          choose={(order) => library.go({ ...place, order })}
        />
      </div>
      <Filters
        filter={filter}
        facets={answer?.facets ?? null}
        colourNames={settings.value.colourNames}
        nameOf={library.nameOf}
        engine={library.engine}
        today={library.today()}
        change={narrow}
      />
      <CountLine library={library} />
      <BulkBar list={notes} actions={actions} colourNames={settings.value.colourNames} share={library.shareNotes} />
      {rows.problem.value && !answer ? (
        <Failed problem={rows.problem.value} again={() => void rows.restart()} />
      ) : !answer ? (
        <Coming />
      ) : answer.total === 0 ? (
        <NothingMatches clear={() => library.go({ ...place, filter: noFilter })} />
      ) : (
        <NoteList
          list={notes}
          label={t("libraryNotes")}
          words={filter.words}
          colourNames={settings.value.colourNames}
          actions={actions}
          tellsArticle
        />
      )}
    </section>
  );
}

/** How many there are, told after each change; a heading, to jump to. */
function CountLine({ library }: { readonly library: Library }) {
  const answer = library.notes.rows.answer.value;
  return (
    <div class="count-line">
      <h2>
        <span role="status">{answer ? plural("optionsNotes", answer.total) : t("libraryReading")}</span>
      </h2>
    </div>
  );
}
