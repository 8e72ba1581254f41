/** "This moved": which article's notes belong here, chosen from all that have notes. */
import { useEffect, useId, useRef } from "preact/hooks";
import { hostOf } from "../../parts/host-of.ts";
import { plural, t, uiLanguage } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import type { AddressesModel } from "./addresses-model.ts";

/** More than that nobody reads through: the search narrows it down. */
const most = 50;

export function ChooseDialog({ addresses }: { readonly addresses: AddressesModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isOpen = addresses.isChoosing.value;

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={title} onClose={() => addresses.close()}>
      {isOpen && (
        <>
          <h2 id={title} class="dialog-title">
            {t("addressChooseTitle")}
          </h2>
          <p>{t("addressChooseHow")}</p>
          <SearchField
            label={t("addressSearch")}
            value={addresses.wanted.value}
            search={(text) => {
              addresses.wanted.value = text;
            }}
          />
          <Choices addresses={addresses} />
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => addresses.close()}>
              {t("exportCancel")}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

function Choices({ addresses }: { readonly addresses: AddressesModel }) {
  const choices = addresses.choices.value;
  if (addresses.isLoading.value) return <p role="status">{t("addressReading")}</p>;
  return (
    <>
      <p class="only-heard" role="status">
        {plural("addressFound", choices.length)}
      </p>
      {choices.length === 0 && <p class="address-none">{t("addressNone")}</p>}
      <ul class="address-choices">
        {choices.slice(0, most).map(({ id, title, url, notes, captured }) => (
          <li key={id}>
            <button type="button" class="address-choice" onClick={() => void addresses.bring(id)}>
              <span class="address-title" dir="auto">
                {title || t("panelUntitled")}
              </span>
              <span class="address-facts">
                <span>{hostOf(url)}</span>
                <span>{dayOf(captured)}</span>
                <span>{plural("addressNotes", notes)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > most && <p class="address-none">{plural("addressMore", choices.length - most)}</p>}
    </>
  );
}

const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: "medium" }).format(new Date(moment));
