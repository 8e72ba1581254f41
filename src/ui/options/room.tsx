/** How much room is left, and whether the browser keeps what is stored. */

import { leastRoom, wantedRoom } from "../../platform/storage-room.ts";
import { inBytes } from "../parts/in-bytes.ts";
import { t } from "../parts/messages.ts";
import type { RoomModel } from "../parts/room-model.ts";
import { RoomWarning } from "../parts/room-warning.tsx";

/** More is drawn as no more: what is left is to be seen, not how large the disk is. In bytes. */
const plenty = 1_000_000_000;

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
            max={plenty}
            low={leastRoom}
            high={wantedRoom(now)}
            optimum={plenty}
            value={Math.min(now.left, plenty)}
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
