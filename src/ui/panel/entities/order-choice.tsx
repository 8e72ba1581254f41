/** In which order the entities of each type are listed. */
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { entityOrders } from "./sort-entities.ts";

export function OrderChoice({ panel }: { readonly panel: Panel }) {
  const { order, orderBy } = panel.entities;
  return (
    <label class="entity-order">
      <span>{t("panelOrder")}</span>
      <select
        class="field"
        value={order.value}
        onChange={({ currentTarget: { value } }) => {
          const chosen = entityOrders.find((each) => each === value);
          if (chosen) void orderBy(chosen);
        }}
      >
        {entityOrders.map((each) => (
          <option key={each} value={each}>
            {t(`panelOrder_${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
