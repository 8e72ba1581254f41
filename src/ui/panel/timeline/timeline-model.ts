/** The Timeline tab: the rows to draw, at the spacing and under the filter that the reader chose; and what one row is at. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Analysis } from "../../../core/analysis.ts";
import type { EntityId, EventId } from "../../../core/article/brand.ts";
import type { TextSpan } from "../../../core/article/text-span.ts";
import type { TimeExpression } from "../../../core/time/time-expression.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { writeSettings } from "../../../platform/settings.ts";
import { toggled } from "../../parts/toggled.ts";
import { type Kind, kindOf, kinds } from "../entities/kinds.ts";
import { countByEntity, filterEvents, type TimelineFilter } from "./timeline-filter.ts";
import { type Spacing, timelineRows } from "./timeline-rows.ts";

const noFilter: TimelineFilter = { words: "", kinds: new Set(), entity: null };

export const TimelineModel = createModel(
  (analysis: ReadonlySignal<Analysis | null>, goTo: (span: TextSpan) => Promise<void>) => {
    const spacing = signal<Spacing>("even");
    const chosen = signal(noFilter);
    const isFilterOpen = signal(false);
    /** The event whose date is being set. */
    const editing = signal<EventId | null>(null);
    /** Which of the sentences that tell an event was gone to last; 0 is the one that dates it. */
    const telling = signal<{ readonly event: EventId; readonly index: number } | null>(null);
    /** The event whose row is to take the focus once it is drawn. */
    const wanted = signal<EventId | null>(null);

    const events = computed(() => analysis.value?.timeline ?? []);
    const entities = computed(() => new Map(analysis.value?.entities.map((entity) => [entity.id, entity])));
    const counts = computed(() => countByEntity(events.value, entities.value));
    const kindsHere = computed(() => {
      const here = new Set([...counts.value.keys()].flatMap((id) => entities.value.get(id) ?? []).map(kindOf));
      return kinds.filter((kind) => here.has(kind));
    });
    /** As chosen, without what a correction has taken from this timeline. */
    const filter = computed<TimelineFilter>(() => ({
      words: chosen.value.words.trim(),
      kinds: new Set(kindsHere.value.filter((kind) => chosen.value.kinds.has(kind))),
      entity: chosen.value.entity !== null && counts.value.has(chosen.value.entity) ? chosen.value.entity : null,
    }));
    const isFiltered = computed(
      () => filter.value.words !== "" || filter.value.kinds.size > 0 || filter.value.entity !== null,
    );
    const shown = computed(() =>
      isFiltered.value ? filterEvents(events.value, entities.value, filter.value) : events.value,
    );
    const rows = computed(() => timelineRows(shown.value, analysis.value?.article.published ?? null, spacing.value));
    const timexes = computed(() => new Map(analysis.value?.timexes.map((timex) => [key(timex.span), timex])));

    return {
      spacing,
      events,
      entities,
      counts,
      kindsHere,
      /** As typed and pressed; what it comes to is `filter`. */
      chosen,
      filter,
      isFiltered,
      isFilterOpen,
      shown,
      rows,
      editing,
      telling,
      wanted,
      /** As the reader chose it before. */
      adopt(before: Spacing): void {
        spacing.value = before;
      },
      async space(between: Spacing): Promise<void> {
        spacing.value = between;
        await writeSettings({ timelineSpacing: between });
      },
      /** The expression that dates it; null when something else does, as the reader. */
      timexOf: ({ timex, reason }: TimelineEvent): TimeExpression | null =>
        reason.basis === "reader" ? null : (timexes.value.get(key(timex)) ?? null),
      eventCount: (id: EntityId): number => counts.value.get(id) ?? 0,
      search(words: string): void {
        chosen.value = { ...chosen.value, words };
      },
      toggle(kind: Kind): void {
        chosen.value = { ...chosen.value, kinds: toggled(chosen.value.kinds, kind) };
      },
      /** Events of that entity alone; null: of any. */
      only(entity: EntityId | null): void {
        chosen.value = { ...chosen.value, entity };
      },
      clear(): void {
        chosen.value = noFilter;
      },
      /** The article is another one. */
      leave(): void {
        chosen.value = noFilter;
        editing.value = null;
        telling.value = null;
      },
      edit(event: EventId | null): void {
        editing.value = event;
      },
      focus(event: EventId | null): void {
        wanted.value = event;
      },
      /** To the next or the one before of the sentences that tell it, round and round. */
      async stepTelling({ id, sentence, alsoTold }: TimelineEvent, step: 1 | -1): Promise<void> {
        const all = [sentence, ...alsoTold];
        const at = telling.value?.event === id ? telling.value.index : 0;
        const index = (at + step + all.length) % all.length;
        telling.value = { event: id, index };
        await goTo(all[index] ?? sentence);
      },
    };
  },
);

export type TimelineModel = InstanceType<typeof TimelineModel>;

const key = ({ start, end }: TextSpan): string => `${start}-${end}`;
