/** On which days: from, to, or both; or one of the stretches that are asked for most. */
import { t } from "../../parts/messages.ts";
import { FilterPopover } from "./filter-menu.tsx";

interface DateFilterProps {
  readonly from: string | null;
  readonly to: string | null;
  /** The day it is. */
  readonly today: string;
  readonly choose: (from: string | null, to: string | null) => void;
}

export function DateFilter({ from, to, today, choose }: DateFilterProps) {
  const stretches = [
    { label: t("libraryDateWeek"), from: daysBefore(today, 6) },
    { label: t("libraryDateMonth"), from: daysBefore(today, 29) },
    { label: t("libraryDateYear"), from: `${today.slice(0, 4)}-01-01` },
  ];
  return (
    <FilterPopover label={t("libraryFilterDate")} count={from === null && to === null ? 0 : 1} isEmpty={false}>
      <div class="filter-dates">
        <label>
          {t("libraryFilterFrom")}
          <input
            type="date"
            class="field"
            value={from ?? ""}
            max={to ?? undefined}
            onChange={({ currentTarget }) => choose(currentTarget.value || null, to)}
          />
        </label>
        <label>
          {t("libraryFilterTo")}
          <input
            type="date"
            class="field"
            value={to ?? ""}
            min={from ?? undefined}
            onChange={({ currentTarget }) => choose(from, currentTarget.value || null)}
          />
        </label>
        <div class="actions">
          {stretches.map((stretch) => (
            <button
              key={stretch.label}
              type="button"
              class="button button-small"
              onClick={() => choose(stretch.from, null)}
            >
              {stretch.label}
            </button>
          ))}
        </div>
      </div>
    </FilterPopover>
  );
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
