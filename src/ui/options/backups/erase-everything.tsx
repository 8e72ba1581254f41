/** Everything goes, after a second press; the backups too where the reader says so. */
import { Trash2 } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { BackupsModel } from "./backups-model.ts";

export function EraseEverything({ backups }: { readonly backups: BackupsModel }) {
  const [isAsking, setAsking] = useState(false);
  const [withBackups, setWithBackups] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The focus goes along; to the harmless one of the two, so that pressing twice erases nothing.
  useEffect(() => {
    if (isAsking) wayBack.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div class="actions">
        <button type="button" class="button" ref={opener} onClick={() => setAsking(true)}>
          <Icon node={Trash2} />
          {t("eraseEverything")}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="empty-bin">
      <legend>{t("eraseWhat")}</legend>
      <label class="type">
        <input
          type="checkbox"
          checked={withBackups}
          onChange={(event) => setWithBackups(event.currentTarget.checked)}
        />
        {t("eraseBackupsToo")}
      </label>
      <p class="aside">{t(withBackups ? "eraseForGood" : "eraseKept")}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            setAsking(false);
            setWithBackups(false);
            void backups.erase(withBackups);
          }}
        >
          {t("eraseNow")}
        </button>
        <button type="button" class="button" ref={wayBack} onClick={() => setAsking(false)}>
          {t("optionsImportCancel")}
        </button>
      </div>
    </fieldset>
  );
}
