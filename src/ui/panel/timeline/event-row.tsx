/** One happening: its mark on the axis, its date, what happened, who was in it, and what can be done about it. */
import { useComputed } from "@preact/signals";
import { Info } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { Day } from "../../../core/article/brand.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { typeIcons } from "../entities/type-look.ts";
import type { Panel } from "../model.ts";
import { DateEditor } from "./date-editor.tsx";
import { eventDate, monthInShort, yearInWords } from "./date-wording.ts";
import { EventMenu } from "./event-menu.tsx";
import { GapMark } from "./gap-mark.tsx";
import { reasonSentence } from "./reason-wording.ts";
import { Tellings } from "./tellings.tsx";
import { namedOf } from "./timeline-filter.ts";
import type { TimelineRow } from "./timeline-rows.ts";

interface EventRowProps {
  readonly panel: Panel;
  readonly row: Extract<TimelineRow, { kind: "event" }>;
}

export function EventRow({ panel, row }: EventRowProps) {
  const { event } = row;
  const { timeline } = panel;
  const here = useRef<HTMLLIElement>(null);
  // Through computed ones, so that what one row is at does not draw the other hundred.
  const isEditing = useComputed(() => timeline.editing.value === event.id);
  const isWanted = useComputed(() => timeline.wanted.value === event.id);
  const isInferred = event.certainty === "inferred";

  useEffect(() => {
    if (!isWanted.value) return;
    here.current?.querySelector<HTMLElement>(".event-main")?.focus();
    timeline.focus(null);
  }, [isWanted.value, timeline]);

  const close = () => {
    timeline.edit(null);
    timeline.focus(event.id);
  };
  const look = [
    "event",
    row.isFuture ? "is-future" : "is-past",
    row.year === null ? "" : "is-new-year",
    isInferred ? "is-inferred" : "",
  ].join(" ");
  return (
    <li class={look} ref={here}>
      <GapMark gap={row.gap} />
      <div class="event-body on-axis">
        <AxisLabel year={row.year} month={row.month} />
        <span class={`event-mark mark-${row.mark}`} aria-hidden="true" />
        <button type="button" class="event-main" onClick={() => void panel.goTo(event.sentence)}>
          <span class="event-date">
            <span class="event-when" title={isInferred ? t("timeInferred") : undefined}>
              {eventDate(event, timeline.timexOf(event))}
            </span>
            {isInferred && <span class="only-heard"> ({t("timeInferred")})</span>}
          </span>
          <span class="event-label" dir="auto">
            {event.label}
          </span>
        </button>
        {isEditing.value ? (
          <DateEditor
            event={event}
            cancel={close}
            save={({ first, last }) => {
              void panel.correct({ kind: "date-event", event: event.id, first, last }).then(close);
            }}
          />
        ) : (
          <Chips panel={panel} event={event} />
        )}
        <Tellings panel={panel} event={event} />
        <div class="event-tools">
          <Reason panel={panel} event={event} />
          <EventMenu panel={panel} event={event} row={() => here.current} />
        </div>
      </div>
    </li>
  );
}

function Reason({ panel, event }: { readonly panel: Panel; readonly event: TimelineEvent }) {
  const article = panel.article.value;
  if (!article) return null;
  return (
    <details class="event-reason">
      <summary title={t("timeHow")}>
        <Icon node={Info} />
        <span class="only-heard">{t("timeHow")}</span>
      </summary>
      <p dir="auto">
        {reasonSentence(event, article)}
        {event.certainty === "inferred" && ` ${t("timeInferredWhy")}`}
      </p>
    </details>
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
  const entities = namedOf(event, panel.timeline.entities.value);
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
