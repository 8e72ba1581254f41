/** Deletes for good what is in the bin, after a second press: it is the one thing here that cannot be taken back. */
import { Trash2 } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { t } from "./messages.ts";
import type { RoomModel } from "./room-model.ts";

interface EmptyBinProps {
  readonly room: RoomModel;
  readonly isSmall?: boolean;
}

export function EmptyBin({ room, isSmall = false }: EmptyBinProps) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The focus goes along; to the harmless one of the two, so that pressing twice deletes nothing.
  useEffect(() => {
    if (isAsking) wayBack.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const look = isSmall ? "button button-small" : "button";
  if (!isAsking) {
    return (
      <button type="button" class={look} ref={opener} onClick={() => setAsking(true)}>
        <Icon node={Trash2} />
        {t("binEmpty")}
      </button>
    );
  }
  return (
    <fieldset class="empty-bin">
      <legend>{t("binEmptyWhat")}</legend>
      <div class="actions">
        <button
          type="button"
          class={`${look} button-danger`}
          onClick={() => {
            setAsking(false);
            void room.emptyBin();
          }}
        >
          {t("binEmptyNow")}
        </button>
        <button type="button" class={look} ref={wayBack} onClick={() => setAsking(false)}>
          {t("optionsImportCancel")}
        </button>
      </div>
    </fieldset>
  );
}
