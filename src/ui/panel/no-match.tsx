/** What stands where a filter leaves nothing. */
import { t } from "../parts/messages.ts";

export function NoMatch({ clear }: { readonly clear: () => void }) {
  return (
    <div class="empty">
      <p>{t("panelNoMatch")}</p>
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => {
          // The button is about to go: the focus moves to the filter, which stays.
          const filter = currentTarget.closest("[role=tabpanel]")?.querySelector("search");
          filter?.querySelector<HTMLElement>("input:not([hidden] *), button")?.focus();
          clear();
        }}
      >
        {t("panelClearFilter")}
      </button>
    </div>
  );
}
