/** What was deleted, as long as it is kept: each can be brought back, and all of it deleted for good. */
import { Trash2 } from "lucide";
import { EmptyBin } from "../../parts/empty-bin.tsx";
import { plural, t } from "../../parts/messages.ts";
import { Coming, Empty, Failed } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { BulkBar } from "../notes/bulk-bar.tsx";
import { NoteList } from "../notes/note-list.tsx";

export function BinView({ library }: { readonly library: Library }) {
  const { bin, actions, room, settings } = library;
  const { rows } = bin;
  const answer = rows.answer.value;
  const colourNames = settings.value.colourNames;
  return (
    <section class="view">
      <ViewTitle title={t("libraryBin")}>{(answer?.total ?? 0) > 0 && <EmptyBin room={room} isSmall />}</ViewTitle>
      <p class="view-lead">{t("libraryBinWhy")}</p>
      <div class="count-line">
        <h2>
          <span role="status">{answer ? plural("optionsNotes", answer.total) : t("libraryReading")}</span>
        </h2>
      </div>
      <BulkBar list={bin} actions={actions} colourNames={colourNames} isBin />
      {rows.problem.value && !answer ? (
        <Failed problem={rows.problem.value} again={() => void rows.restart()} />
      ) : !answer ? (
        <Coming />
      ) : answer.total === 0 ? (
        <Empty icon={Trash2} title={t("libraryBinEmpty")} />
      ) : (
        <NoteList
          list={bin}
          label={t("libraryBin")}
          words=""
          colourNames={colourNames}
          actions={actions}
          tellsArticle
          isBin
        />
      )}
    </section>
  );
}
