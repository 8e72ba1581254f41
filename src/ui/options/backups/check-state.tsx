/** Is everything that is stored readable? If not: what is wrong, and the way out of it. */
import { ShieldCheck, TriangleAlert } from "lucide";
import { useRef, useState } from "preact/hooks";
import { type Checkup, isWorrying } from "../../../platform/integrity/checkup.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { atMoment } from "./at-moment.ts";
import type { CheckModel } from "./check-model.ts";

export function CheckState({ checking }: { readonly checking: CheckModel }) {
  const { busy, checkup, isShut } = checking;
  const last = checkup.value;
  return (
    <div class="check">
      <div role="status" class="check-said">
        {busy.value && <p class="banner">{t(`checkBusy_${busy.value}`)}</p>}
        {!busy.value && isShut.value && (
          <p class="banner banner-danger">
            <Icon node={TriangleAlert} />
            <span>{t("checkShut")}</span>
          </p>
        )}
        {!busy.value && !isShut.value && last && <Found last={last} />}
      </div>
      {isShut.value ? <Renewing checking={checking} /> : <Ways checking={checking} last={last} />}
    </div>
  );
}

function Found({ last }: { readonly last: Checkup }) {
  if (!isWorrying(last) && last.looseEnds === 0) {
    return (
      <p class="check-fine">
        <Icon node={ShieldCheck} />
        {t("checkFine", atMoment(last.at))}
      </p>
    );
  }
  const { unreadableNotes, unreadableArticles, missingArticles, looseEnds, lost } = last;
  return (
    <div class={`banner ${isWorrying(last) ? "banner-danger" : ""}`}>
      <Icon node={TriangleAlert} />
      <div class="check-found">
        {lost !== null && (
          <p>
            {plural("checkLost", lost)} {t("checkLostHow")}
          </p>
        )}
        {unreadableNotes > 0 && <p>{plural("checkNotes", unreadableNotes)}</p>}
        {unreadableArticles > 0 && <p>{plural("checkArticles", unreadableArticles)}</p>}
        {missingArticles > 0 && <p>{plural("checkMissing", missingArticles)}</p>}
        {looseEnds > 0 && <p>{plural("checkLoose", looseEnds)}</p>}
        {unreadableNotes + unreadableArticles + missingArticles > 0 && <p>{t("checkRepairHow")}</p>}
      </div>
    </div>
  );
}

function Ways({ checking, last }: { readonly checking: CheckModel; readonly last: Checkup | null }) {
  const stays = useRef<HTMLButtonElement>(null);
  const wrong = last ? last.unreadableNotes + last.unreadableArticles + last.missingArticles + last.looseEnds : 0;
  // The button is about to go.
  const after = (work: () => Promise<void>) => () => {
    stays.current?.focus();
    void work();
  };
  return (
    <div class="actions">
      {wrong > 0 && (
        <button type="button" class="button button-primary" onClick={after(checking.repair)}>
          {t("checkRepair")}
        </button>
      )}
      {last?.lost != null && (
        <button type="button" class="button" onClick={after(checking.forgo)}>
          {t("checkForgo")}
        </button>
      )}
      <button type="button" class="button" ref={stays} onClick={() => void checking.check("full")}>
        {t("checkNow")}
      </button>
    </div>
  );
}

/** What the browser cannot open is given up only on a second press. */
function Renewing({ checking }: { readonly checking: CheckModel }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p>{t("checkShutHow")}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void checking.tryOpening()}>
          {t("panelTryAgain")}
        </button>
        {isAsking ? (
          <button type="button" class="button button-danger" onClick={() => void checking.renew()}>
            {t("checkRenewNow")}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {t("checkRenew")}
          </button>
        )}
      </div>
    </>
  );
}
