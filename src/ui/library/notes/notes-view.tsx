/** All notes: searched while one types, filtered, in an order, selected. */
import { noFilter, noteOrders } from "../../../platform/library/library-protocol.ts";
import { plural, t } from "../../parts/messages.ts";
import type { PlaceOf } from "../address.ts";
import { CountLine } from "../frame/count-line.tsx";
import { ListHead } from "../frame/list-head.tsx";
import { orderOf, ordersFor } from "../frame/list-order.ts";
import { OrderChoice } from "../frame/order-choice.tsx";
import { FirstRun, NothingMatches } from "../frame/states.tsx";
import type { Library } from "../library-model.ts";
import { Answered } from "../list/answered.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { NoteList } from "./note-list.tsx";

interface NotesViewProps {
  readonly library: Library;
  readonly place: PlaceOf<"notes">;
}

export function NotesView({ library, place }: NotesViewProps) {
  const { notes, actions, settings } = library;
  const { filter } = place;
  const answer = notes.rows.answer.value;
  const colourNames = settings.value.colourNames;
  if (library.isEmpty.value) return <FirstRun />;
  return (
    <section class="view">
      <ListHead
        library={library}
        place={place}
        title={t("libraryNotes")}
        search={t("librarySearchNotes")}
        facets={answer?.facets ?? null}
      >
        <OrderChoice
          orders={ordersFor(filter, noteOrders)}
          order={orderOf(place)}
          nameOf={(order) => t(`libraryOrderNotes_${order}`)}
          choose={(order) => library.go({ ...place, order })}
        />
      </ListHead>
      <CountLine>{answer ? plural("optionsNotes", answer.total) : t("libraryReading")}</CountLine>
      <BulkBar list={notes} actions={actions} colourNames={colourNames} share={library.shareNotes} />
      <Answered rows={notes.rows} nothing={<NothingMatches clear={() => library.go({ ...place, filter: noFilter })} />}>
        <NoteList
          list={notes}
          label={t("libraryNotes")}
          words={filter.words}
          colourNames={colourNames}
          actions={actions}
          tellsArticle
        />
      </Answered>
    </section>
  );
}
