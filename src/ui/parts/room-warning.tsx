/** Says that there is little room left, while everything can still be stored, and what to do. */
import { Download, TriangleAlert, X } from "lucide";
import { EmptyBin } from "./empty-bin.tsx";
import { Icon } from "./icon.tsx";
import { inBytes } from "./in-bytes.ts";
import { t } from "./messages.ts";
import type { RoomModel } from "./room-model.ts";

interface RoomWarningProps {
  readonly room: RoomModel;
  /** Null where the ways out stand beside the warning anyway, and where it cannot be put away. */
  readonly exportAll: (() => void) | null;
}

export function RoomWarning({ room, exportAll }: RoomWarningProps) {
  const now = room.room.value;
  if (!now || !room.isLow.value || (exportAll && room.isDismissed.value)) return null;
  return (
    <div class="banner banner-warning room-warning">
      <Icon node={TriangleAlert} />
      <div class="banner-words">
        <p role="status">{t("roomLow", inBytes(now.left))}</p>
        {exportAll && (
          <div class="actions">
            <button type="button" class="button button-small" onClick={exportAll}>
              <Icon node={Download} />
              {t("optionsExport")}
            </button>
            <EmptyBin room={room} isSmall />
          </div>
        )}
      </div>
      {exportAll && (
        <button
          type="button"
          class="icon-button"
          aria-label={t("panelDismiss")}
          title={t("panelDismiss")}
          onClick={() => room.dismiss()}
        >
          <Icon node={X} />
        </button>
      )}
    </div>
  );
}
