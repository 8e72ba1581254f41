/** Where a note stands, when that is not simply where it was made; and for a lost one, how to give it a new place. */
import { FilePenLine, Link2Off, Move, Pin } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { t, uiLanguage } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import type { NoteCard } from "./notes-model.ts";

interface PlaceProps {
  readonly panel: Panel;
  readonly card: NoteCard;
  /** Whether the page has other words now. */
  readonly isChanged: boolean;
}

export function Place({ panel, card, isChanged }: PlaceProps) {
  const { note, outcome } = card.placed;
  switch (outcome.status) {
    case "exact":
      return null;
    case "moved":
      return (
        <details class="note-place">
          <summary>
            <Icon node={isChanged ? FilePenLine : Move} />
            {isChanged ? t("noteChanged", dayOf(note.created)) : t("noteMoved")}
          </summary>
          <p>{t(isChanged ? "noteChangedWhy" : "noteMovedWhy")}</p>
        </details>
      );
    case "lost":
      return (
        <>
          <p class="note-place note-place-lost">
            <Icon node={Link2Off} />
            {t(`noteLost_${outcome.reason.replaceAll("-", "_")}`)}
          </p>
          <p class="note-place">{t("noteMade", dayOf(note.created))}</p>
          <button
            type="button"
            class="button button-small note-attach"
            title={t("noteAttachHow")}
            onClick={() => void panel.notes.attach(card)}
          >
            <Icon node={Pin} />
            {t("noteAttach")}
          </button>
        </>
      );
  }
}

/** Where the reader is: an instant, unlike the days of the timeline. */
const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: "long" }).format(new Date(moment));
