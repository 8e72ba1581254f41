/** How much of what the browser lets us use is used, and whether it keeps that. */

import { inBytes } from "../parts/in-bytes.ts";
import { t } from "../parts/messages.ts";
import type { RoomModel } from "../parts/room-model.ts";
import { RoomWarning } from "../parts/room-warning.tsx";

export function Room({ room }: { readonly room: RoomModel }) {
  const now = room.room.value;
  return (
    <>
      {now && (
        <div class="room">
          <label for="room-meter">{t("roomLeft", inBytes(now.left))}</label>
          <meter
            id="room-meter"
            class="room-meter"
            min={0}
            max={now.used + now.left}
            value={now.used}
            // The browser's own colour of a warning, beside the words of one.
            high={room.isLow.value ? 0 : now.used + now.left}
            optimum={0}
          />
        </div>
      )}
      <RoomWarning room={room} exportAll={null} />
      {room.kept.value === true && <p class="aside">{t("roomKept")}</p>}
      {room.kept.value === false && (
        <div class="actions room-keep">
          <p class="aside">{t("roomNotKeptYet")}</p>
          <button type="button" class="button" onClick={() => void room.keep()}>
            {t("roomKeep")}
          </button>
        </div>
      )}
    </>
  );
}
