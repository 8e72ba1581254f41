/** In which order a list stands. */
import { t } from "../../parts/messages.ts";

interface OrderChoiceProps<Order extends string> {
  readonly orders: readonly Order[];
  readonly order: Order;
  readonly nameOf: (order: Order) => string;
  readonly choose: (order: Order) => void;
}

export function OrderChoice<Order extends string>({ orders, order, nameOf, choose }: OrderChoiceProps<Order>) {
  return (
    <label class="order-choice">
      {t("libraryOrder")}
      <select
        class="field"
        value={order}
        onChange={({ currentTarget }) => {
          const chosen = orders.find((each) => each === currentTarget.value);
          if (chosen) choose(chosen);
        }}
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
