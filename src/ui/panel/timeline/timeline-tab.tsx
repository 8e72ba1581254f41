/** What happened when, drawn: an axis from the earliest to the latest, with years, months and the day of publication. */
import { CalendarDays } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { useSlices } from "../../parts/slices.ts";
import type { Panel } from "../model.ts";
import { dayInWords } from "./date-wording.ts";
import { EventRow } from "./event-row.tsx";
import { GapMark } from "./gap-mark.tsx";
import type { Spacing, TimelineRow } from "./timeline-rows.ts";

export function TimelineTab({ panel }: { readonly panel: Panel }) {
  const { rows, events, spacing } = panel.timeline;
  const drawn = useSlices(rows.value.length);
  if (events.value.length === 0) {
    return (
      <div class="empty">
        <Icon node={CalendarDays} class="empty-sign" />
        <p>{t("panelNoEvents")}</p>
      </div>
    );
  }
  return (
    <>
      {events.value.length > 2 && <SpacingChoice panel={panel} />}
      <ol class={`timeline timeline-${spacing.value}`}>
        {rows.value.slice(0, drawn).map((row) => (
          <Row key={row.key} panel={panel} row={row} />
        ))}
      </ol>
    </>
  );
}

function Row({ panel, row }: { readonly panel: Panel; readonly row: TimelineRow }) {
  switch (row.kind) {
    case "published":
      return (
        <li>
          <GapMark gap={row.gap} />
          <p class="published-row on-axis">
            <span>{t("timePublished", dayInWords(row.day) ?? "")}</span>
          </p>
        </li>
      );
    case "event":
      return <EventRow panel={panel} row={row} />;
  }
}

function SpacingChoice({ panel }: { readonly panel: Panel }) {
  const choices: readonly Spacing[] = ["even", "proportional"];
  return (
    <fieldset class="segments">
      <legend class="only-heard">{t("timeSpacing")}</legend>
      {choices.map((choice) => (
        <label key={choice} class="segment">
          <input
            type="radio"
            name="spacing"
            checked={panel.timeline.spacing.value === choice}
            onChange={() => void panel.timeline.space(choice)}
          />
          <span>{t(choice === "even" ? "timeEven" : "timeProportional")}</span>
        </label>
      ))}
    </fieldset>
  );
}
