/** What stands where a filter leaves nothing. */
import { t } from "../parts/messages.ts";

export function NoMatch({ clear }: { readonly clear: () => void }) {
  return (
    <div class="empty">
      <p>{t("panelNoMatch")}</p>
      <button type="button" class="button" onClick={clear}>
        {t("panelClearFilter")}
      </button>
    </div>
  );
}
