/** One timeline of many articles: its events, as far as they are in sight, and the articles that tell them. */
import { createModel, signal } from "@preact/signals";
import type { ArticleId } from "../../../core/article/brand.ts";
import { ok } from "../../../core/article/result.ts";
import type { MergedEvent } from "../../../core/time/merged-timeline.ts";
import type { LibraryTimeline, TimelineChoice } from "../../../platform/library/library-protocol.ts";
import type { LibraryEngine } from "../engine.ts";
import { type Page, pagedRows } from "../list/paged-rows.ts";

export type ArticleSource = LibraryTimeline["articles"][number];

interface EventPage extends Page<MergedEvent> {
  readonly sources: number;
}

export const TimelineModel = createModel((engine: LibraryEngine, choice: () => TimelineChoice) => {
  const active = signal(0);
  const call = signal(0);
  const articles = signal<ReadonlyMap<ArticleId, ArticleSource>>(new Map());
  const rows = pagedRows<MergedEvent, EventPage>(async (first, count) => {
    const heard = await engine.ask("timeline", { choice: choice(), slice: { first, count } });
    if (!heard.ok) return heard;
    const { total, events, sources } = heard.value;
    const known = new Map(articles.peek());
    for (const source of heard.value.articles) known.set(source.id, source);
    articles.value = known;
    return ok({ total, rows: events, sources });
  });

  return {
    rows,
    active,
    call,
    articles,
    activate(index: number): void {
      active.value = index;
    },
    async start(): Promise<void> {
      active.value = 0;
      await rows.restart();
    },
    refresh: () => rows.refresh(),
  };
});

export type TimelineModel = InstanceType<typeof TimelineModel>;
