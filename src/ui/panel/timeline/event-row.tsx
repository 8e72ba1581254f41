/** One happening: its mark on the axis, its date, what happened, who was in it, and how the date was worked out. */
import { Info } from "lucide";
import type { Day } from "../../../core/article/brand.ts";
import type { Entity } from "../../../core/entities/entity.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { typeIcons } from "../entities/type-look.ts";
import type { Panel } from "../model.ts";
import { eventDate, monthInShort, yearInWords } from "./date-wording.ts";
import { GapMark } from "./gap-mark.tsx";
import { reasonSentence } from "./reason-wording.ts";
import type { TimelineRow } from "./timeline-rows.ts";

interface EventRowProps {
  readonly panel: Panel;
  readonly row: Extract<TimelineRow, { kind: "event" }>;
}

export function EventRow({ panel, row }: EventRowProps) {
  const { event } = row;
  const article = panel.article.value;
  return (
    <li class={`event ${row.isFuture ? "is-future" : "is-past"} ${row.year === null ? "" : "is-new-year"}`}>
      <GapMark gap={row.gap} />
      <div class="event-body on-axis">
        <AxisLabel year={row.year} month={row.month} />
        <span class={`event-mark mark-${row.mark}`} aria-hidden="true" />
        <button type="button" class="event-main" onClick={() => void panel.goTo(event.sentence)}>
          <span class="event-date">{eventDate(event, panel.timeline.timexAt(event.timex))}</span>
          <span class="event-label" dir="auto">
            {event.label}
          </span>
        </button>
        <Chips panel={panel} event={event} />
        {article && (
          <details class="event-reason">
            <summary title={t("timeHow")}>
              <Icon node={Info} />
              <span class="only-heard">{t("timeHow")}</span>
            </summary>
            <p dir="auto">{reasonSentence(event, article)}</p>
          </details>
        )}
      </div>
    </li>
  );
}

/** The year is a heading, to jump by; the month is said by each event's date. */
function AxisLabel({ year, month }: { readonly year: Day | null; readonly month: Day | null }) {
  return (
    <div class="axis-label">
      {year !== null && <h2 class="axis-year">{yearInWords(year)}</h2>}
      {month !== null && <span aria-hidden="true">{monthInShort(month)}</span>}
    </div>
  );
}

const shownChips = 4;

function Chips({ panel, event }: { readonly panel: Panel; readonly event: TimelineEvent }) {
  const entities = event.entities.flatMap((id): readonly Entity[] => {
    const entity = panel.entities.byId.value.get(id);
    return entity && entity.quantity === null ? [entity] : [];
  });
  if (entities.length === 0) return null;
  return (
    <ul class="chips event-chips">
      {entities.slice(0, shownChips).map((entity) => (
        <li key={entity.id}>
          <button
            type="button"
            class="chip type-chip"
            style={{ "--type": `var(--type-${entity.type})` }}
            title={t("panelShowEntity")}
            onClick={() => panel.showEntity(entity.id)}
          >
            <Icon node={typeIcons[entity.type]} class="icon type-icon" />
            <span dir="auto">{entity.name}</span>
          </button>
        </li>
      ))}
      {entities.length > shownChips && <li class="chips-more">{plural("panelMore", entities.length - shownChips)}</li>}
    </ul>
  );
}
