/** What the reader has hidden in this article, closed until it is looked for, each with the way back. */
import { EyeOff } from "lucide";
import type { Correction } from "../../core/corrections/correction.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import type { Panel } from "./model.ts";

interface Hidden {
  readonly name: string;
  readonly show: Correction;
  /** Set for what a rule hides in every article. */
  readonly showEverywhere?: (() => void) | null;
}

export function HiddenList({ panel, hidden }: { readonly panel: Panel; readonly hidden: readonly Hidden[] }) {
  if (hidden.length === 0) return null;
  return (
    <details class="entity-group hidden-list">
      <summary class="entity-heading">
        <Icon node={EyeOff} class="icon type-icon" />
        <h2>{t("panelHiddenNames")}</h2>
        <span class="entity-total">{hidden.length}</span>
      </summary>
      <ul class="entity-rows">
        {hidden.map(({ name, show, showEverywhere = null }, index) => (
          <li key={`${index} ${name}`} class="entity-hidden">
            <span class="hidden-name" dir="auto">
              {name}
            </span>
            {showEverywhere && (
              <button
                type="button"
                class="button button-small"
                aria-label={t("panelShowEverywhereOf", name)}
                onClick={showEverywhere}
              >
                {t("panelShowEverywhere")}
              </button>
            )}
            <button
              type="button"
              class="button button-small"
              aria-label={t("panelShowAgainOf", name)}
              onClick={() => void panel.correct(show)}
            >
              {t("panelShowAgain")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
