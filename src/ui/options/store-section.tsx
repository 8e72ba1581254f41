/** What is stored, said in figures, and the room that is left. */
import { LibraryBig } from "lucide";
import { openLibrary } from "../../platform/open-library.ts";
import { EmptyBin } from "../parts/empty-bin.tsx";
import { Icon } from "../parts/icon.tsx";
import { inBytes } from "../parts/in-bytes.ts";
import { plural, t } from "../parts/messages.ts";
import type { RoomModel } from "../parts/room-model.ts";
import { Room } from "./room.tsx";
import type { Stored, StoreModel } from "./store-model.ts";

interface StoreSectionProps {
  readonly store: StoreModel;
  readonly room: RoomModel;
}

export function StoreSection({ store, room }: StoreSectionProps) {
  const stored = store.stored.value;
  return (
    <>
      <p class="stored">{stored?.ok ? inFigures(stored.value) : stored && t("optionsStoredUnknown")}</p>
      <Room room={room} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void openLibrary("")}>
          <Icon node={LibraryBig} />
          {t("libraryOpen")}
        </button>
        <EmptyBin room={room} />
      </div>
      <p class="aside">{t("optionsStoreWhy")}</p>
    </>
  );
}

function inFigures({ articles, notes, bytes }: Stored): string {
  if (articles + notes === 0) return t("optionsStoredNothing");
  const figures = `${plural("optionsNotes", notes)} ${plural("optionsArticles", articles)}`;
  return bytes === null ? figures : `${figures} ${t("optionsBytes", inBytes(bytes))}`;
}
