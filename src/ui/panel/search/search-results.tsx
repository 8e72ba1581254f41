/** What was found, in three groups, each result a way to the place where it stands in the panel. */
import { CalendarDays, type IconNode, NotebookPen } from "lucide";
import type { ComponentChildren } from "preact";
import type { Entity } from "../../../core/entities/entity.ts";
import type { Note } from "../../../core/notes/note.ts";
import { withoutMarks } from "../../../core/notes/without-marks.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { moveBetween } from "../../parts/move-between.ts";
import { typeIcons } from "../entities/type-look.ts";
import type { Panel } from "../model.ts";
import { eventDate } from "../timeline/date-wording.ts";
import { quoteOf } from "./search-model.ts";

export function SearchResults({ panel }: { readonly panel: Panel }) {
  const { search } = panel;
  const state = search.isAsked.value ? plural("searchFound", search.count.value) : t("searchHow");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that pass over the results, which keep their own
    <div
      class="search-results"
      onKeyDown={(event) => {
        moveBetween(event, { row: ".search-row", main: ".search-result" });
        if (event.key === "Escape") document.querySelector<HTMLElement>(".search-bar input")?.focus();
      }}
    >
      <p class="search-state" role="status">
        {state}
      </p>
      <Group title={t("panelEntities")} found={search.entities.value} idOf={({ id }) => id}>
        {(entity) => <EntityResult panel={panel} entity={entity} />}
      </Group>
      <Group title={t("panelTimeline")} found={search.events.value} idOf={({ id }) => id}>
        {(event) => <EventResult panel={panel} event={event} />}
      </Group>
      <Group title={t("panelNotes")} found={search.notes.value} idOf={({ id }) => id}>
        {(note) => <NoteResult panel={panel} note={note} />}
      </Group>
    </div>
  );
}

interface GroupProps<T> {
  readonly title: string;
  readonly found: readonly T[];
  readonly idOf: (one: T) => string;
  readonly children: (one: T) => ComponentChildren;
}

function Group<T>({ title, found, idOf, children }: GroupProps<T>) {
  if (found.length === 0) return null;
  return (
    <section class="search-group">
      <h2 class="search-heading">
        {title} <span class="search-count">{found.length}</span>
      </h2>
      <ul>
        {found.slice(0, mostInGroup).map((one, index) => (
          <li key={`${idOf(one)} ${index}`} class="search-row">
            {children(one)}
          </li>
        ))}
      </ul>
      {found.length > mostInGroup && <p class="search-more">{t("searchMore", found.length - mostInGroup)}</p>}
    </section>
  );
}

interface ResultProps {
  readonly icon: IconNode;
  /** Of the sign. */
  readonly colour: string;
  /** What stands before the words, and after them. */
  readonly lead?: string;
  readonly aside?: string;
  readonly words: string;
  readonly go: () => void;
}

function Result({ icon, colour, lead, words, aside, go }: ResultProps) {
  return (
    <button type="button" class="search-result" style={{ "--type": colour }} onClick={go}>
      <Icon node={icon} class="icon type-icon" />
      <span class="search-words">
        {lead && <span class="search-aside">{lead}</span>}
        <span class="search-main" dir="auto">
          {words}
        </span>
        {aside && (
          <span class="search-aside" dir="auto">
            {aside}
          </span>
        )}
      </span>
    </button>
  );
}

function EntityResult({ panel, entity }: { readonly panel: Panel; readonly entity: Entity }) {
  return (
    <Result
      icon={typeIcons[entity.type]}
      colour={`var(--type-${entity.type})`}
      words={entity.name}
      aside={plural("panelMentions", entity.mentions.length)}
      go={() => panel.showEntity(entity.id)}
    />
  );
}

function EventResult({ panel, event }: { readonly panel: Panel; readonly event: TimelineEvent }) {
  return (
    <Result
      icon={CalendarDays}
      colour="var(--type-date)"
      lead={eventDate(event, panel.timeline.timexOf(event))}
      words={event.label}
      go={() => panel.showEvent(event)}
    />
  );
}

function NoteResult({ panel, note }: { readonly panel: Panel; readonly note: Note }) {
  const quote = quoteOf(note)?.exact.slice(0, mostShown);
  const body = withoutMarks(note.body.slice(0, mostShown));
  return (
    <Result
      icon={NotebookPen}
      colour={`var(--note-${note.colour})`}
      words={quote || body || t("noteOnPage")}
      {...(quote && body && { aside: body })}
      go={() => panel.showNote(note.id)}
    />
  );
}

/** Who has more to choose from types on. */
const mostInGroup = 20;

/** In UTF-16 code units: two lines, cut by the style sheet, need no more. */
const mostShown = 300;
