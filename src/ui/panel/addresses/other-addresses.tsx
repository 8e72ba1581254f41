/** Above the notes: notes on an article of the same title elsewhere. Below them: where else this one is known. */
import { FileSymlink, Link } from "lucide";
import { readWebAddress } from "../../../core/article/web-address.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import type { AddressesModel } from "./addresses-model.ts";

interface AddressesProps {
  readonly addresses: AddressesModel;
}

export function SuggestedAddresses({ addresses }: AddressesProps) {
  return addresses.suggested.value.slice(0, 3).map(({ id, url, notes }) => (
    <div key={id} class="banner address-suggested">
      <Icon node={FileSymlink} />
      <div>
        <p>{plural("addressSuggested", notes)}</p>
        <p>
          <Address url={url} />
        </p>
        <div class="address-actions">
          <button type="button" class="button button-small" onClick={() => void addresses.bring(id)}>
            {t("addressBring")}
          </button>
          <button type="button" class="button button-small button-quiet" onClick={() => addresses.dismiss(id)}>
            {t("addressNotSame")}
          </button>
        </div>
      </div>
    </div>
  ));
}

export function KnownAddresses({ addresses }: AddressesProps) {
  const known = addresses.known.value;
  return (
    <section class="addresses">
      {known.length > 0 && (
        <details>
          <summary class="addresses-summary">{plural("addressKnown", known.length)}</summary>
          <ul class="addresses-list">
            {known.map(({ address, moved }) => (
              <li key={address}>
                <Address url={moved?.article.analysis.article.url ?? address} />
                {moved && (
                  <button type="button" class="button button-small" onClick={() => void addresses.separate(address)}>
                    {plural("addressSeparate", moved.notes.length)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="button button-small button-quiet" onClick={() => void addresses.choose()}>
        <Icon node={Link} />
        {t("addressChoose")}
      </button>
    </section>
  );
}

/** A link where the address is one of the web; else words. */
function Address({ url }: { readonly url: string }) {
  const words = url.replace(/^https?:\/\/(?:www\.)?/, "");
  if (!readWebAddress(url)) return <span class="address">{words}</span>;
  return (
    <a class="address" href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
      {words}
    </a>
  );
}
