/**
 * What is typed and could not be stored, of whatever article, in one place: its cards may stand in another tab, or
 * belong to a page that is no longer shown.
 */
import { TriangleAlert } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { saveUnsaved } from "./unsaved-file.ts";

export function UnsavedBanner({ panel: { notes, section } }: { readonly panel: Panel }) {
  const unsaved = notes.unsaved.value;
  const listed = [...notes.onPage.value, ...notes.inText.value, ...notes.lost.value];
  const isSeenBelow = section.value === "notes" && unsaved.every((card) => listed.includes(card));
  // One that is shown says it itself.
  if (unsaved.length === 0 || (unsaved.length === 1 && isSeenBelow)) return null;
  const typed = unsaved.map(({ editor }) => editor.shown.value);
  return (
    <div class="banner banner-danger">
      <Icon node={TriangleAlert} />
      <div class="banner-words">
        <p role="status">{plural("notesUnsaved", unsaved.length)}</p>
        <div class="actions">
          <button type="button" class="button button-small" onClick={() => void notes.flush()}>
            {t("panelTryAgain")}
          </button>
          <button type="button" class="button button-small" onClick={() => saveUnsaved(t("notesUnsavedFile"), typed)}>
            {t("notesUnsavedSave")}
          </button>
        </div>
      </div>
    </div>
  );
}
