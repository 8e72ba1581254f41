/** What happened when, drawn: an axis from the earliest to the latest, with years, months and the day of publication. */
import { CalendarDays } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { moveBetween } from "../../parts/move-between.ts";
import { useDrawnOnce, useSlices } from "../../parts/slices.ts";
import { HiddenList } from "../hidden-list.tsx";
import type { Panel } from "../model.ts";
import { NoMatch } from "../no-match.tsx";
import { dayInWords } from "./date-wording.ts";
import { EventRow } from "./event-row.tsx";
import { GapMark } from "./gap-mark.tsx";
import { TimelineFilterBar } from "./timeline-filter-bar.tsx";
import type { TimelineRow } from "./timeline-rows.ts";

export function TimelineTab({ panel }: { readonly panel: Panel }) {
  const { rows, events, shown, spacing, isFiltered, clear } = panel.timeline;
  const drawn = useSlices(rows.value.length);
  const draw = useDrawnOnce((row: TimelineRow) => <Row key={row.key} panel={panel} row={row} />, panel);
  const hidden = panel.hiddenEvents.value;
  return (
    <>
      {events.value.length === 0 && (
        <div class="empty">
          <Icon node={CalendarDays} class="empty-sign" />
          <p>{t(hidden.length === 0 ? "panelNoEvents" : "timeAllHidden")}</p>
        </div>
      )}
      {(events.value.length > 2 || isFiltered.value) && <TimelineFilterBar panel={panel} />}
      {events.value.length > 0 && shown.value.length === 0 && <NoMatch clear={clear} />}
      {shown.value.length > 0 && (
        <ol
          class={`timeline timeline-${spacing.value}`}
          onKeyDown={(event) => moveBetween(event, { row: ".event", main: ".event-main" })}
        >
          {rows.value.slice(0, drawn).map(draw)}
        </ol>
      )}
      <HiddenList
        panel={panel}
        hidden={hidden.map(({ id, label }) => ({ name: label, show: { kind: "show-event", event: id } }))}
      />
    </>
  );
}

function Row({ panel, row }: { readonly panel: Panel; readonly row: TimelineRow }) {
  switch (row.kind) {
    case "published":
      return (
        <li>
          <GapMark gap={row.gap} />
          <h2 class="published-row on-axis">
            <span>{t("timePublished", dayInWords(row.day) ?? "")}</span>
          </h2>
        </li>
      );
    case "event":
      return <EventRow panel={panel} row={row} />;
  }
}
