/** What a counted value says, in the reader's own figures: "more than 12,000 ballots", "€40 million". */
import type { Quantity } from "../../../core/entities/entity.ts";
import { t, uiLanguage } from "../../parts/messages.ts";

/** Null when the value could not be told. */
export function quantityInWords({ value, unit, what, modifier }: Quantity): string | null {
  if (value === null) return null;
  const amount = [amountOf(value, unit), what].filter((part) => part !== null).join(" ");
  switch (modifier) {
    case "about":
      return t("typeAbout", amount);
    case "more-than":
      return t("typeMoreThan", amount);
    case "less-than":
      return t("typeLessThan", amount);
    case null:
      return amount;
  }
}

function amountOf(value: number, unit: string | null): string {
  const figures = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(uiLanguage(), options).format(value);
  if (unit === "%") return figures({ style: "unit", unit: "percent", maximumFractionDigits: 3 });
  // Only three letters make a currency for Intl; it throws on anything else.
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) {
    return figures({ style: "currency", currency: unit, maximumFractionDigits: Number.isInteger(value) ? 0 : 2 });
  }
  return unit === null ? figures({}) : `${figures({})} ${unit}`;
}
