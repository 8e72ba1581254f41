/** What was deleted, as long as it is kept: each can be brought back, and all of it deleted for good. */
import { Trash2 } from "lucide";
import { EmptyBin } from "../../parts/empty-bin.tsx";
import { plural, t } from "../../parts/messages.ts";
import { CountLine } from "../frame/count-line.tsx";
import { Empty } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { Answered } from "../list/answered.tsx";
import { BulkBar } from "../notes/bulk-bar.tsx";
import { NoteList } from "../notes/note-list.tsx";

export function BinView({ library }: { readonly library: Library }) {
  const { bin, actions, room, settings } = library;
  const answer = bin.rows.answer.value;
  const colourNames = settings.value.colourNames;
  return (
    <section class="view">
      <ViewTitle title={t("libraryBin")}>{(answer?.total ?? 0) > 0 && <EmptyBin room={room} isSmall />}</ViewTitle>
      <p class="view-lead">{t("libraryBinWhy")}</p>
      <CountLine>{answer ? plural("optionsNotes", answer.total) : t("libraryReading")}</CountLine>
      <BulkBar list={bin} actions={actions} colourNames={colourNames} isBin />
      <Answered rows={bin.rows} nothing={<Empty icon={Trash2} title={t("libraryBinEmpty")} />}>
        <NoteList
          list={bin}
          label={t("libraryBin")}
          words=""
          colourNames={colourNames}
          actions={actions}
          tellsArticle
          isBin
        />
      </Answered>
    </section>
  );
}
