/** One article of the library: what it is, the reader's notes on it, who is named in it, and what happened when. */
import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { ArticleId } from "../../../core/article/brand.ts";
import type { Problem } from "../../../core/article/result.ts";
import { correctAnalysis } from "../../../core/corrections/correct-analysis.ts";
import { type NamedType, namedTypes } from "../../../core/entities/entity.ts";
import { isUnsorted } from "../../../core/entities/unsorted.ts";
import { type EntityKey, entityKey } from "../../../core/library/entity-key.ts";
import type { MergedEvent } from "../../../core/time/merged-timeline.ts";
import { type ArticleRow, noFilter } from "../../../platform/library/library-protocol.ts";
import { askBackground } from "../../../platform/messenger.ts";
import type { Settings } from "../../../platform/settings-shape.ts";
import type { LibraryEngine } from "../engine.ts";
import { NoteListModel } from "../notes/note-list-model.ts";

export interface NamedHere {
  readonly key: EntityKey;
  readonly name: string;
  readonly type: NamedType | null;
  readonly mentions: number;
}

/** More than any article tells. */
const mostEvents = 1_000;

export const ArticleModel = createModel(
  (engine: LibraryEngine, settings: ReadonlySignal<Pick<Settings, "entityRules">>) => {
    const id = signal<ArticleId | null>(null);
    /** Undefined until it is known; null when it is not kept any more. */
    const head = signal<ArticleRow | null | undefined>(undefined);
    const named = signal<readonly NamedHere[]>([]);
    const events = signal<readonly MergedEvent[]>([]);
    const problem = signal<Problem | null>(null);
    const filter = () => ({ ...noFilter, articles: id.peek() === null ? [] : [id.peek() as ArticleId] });
    const notes = new NoteListModel(engine, () => ({ filter: filter(), order: "article" }));

    async function load(wanted: ArticleId): Promise<void> {
      const heads = await engine.ask("articles", { filter: filter(), order: "newest", slice: { first: 0, count: 1 } });
      if (id.peek() !== wanted) return;
      problem.value = heads.ok ? null : heads.error;
      if (!heads.ok) return;
      head.value = heads.value.rows[0] ?? null;
      const choice = { articles: [wanted], tags: [], entity: null, words: "" };
      const told = await engine.ask("timeline", { choice, slice: { first: 0, count: mostEvents } });
      const names = await namesIn(wanted);
      if (id.peek() !== wanted) return;
      events.value = told.ok ? told.value.events : [];
      named.value = names;
    }

    async function namesIn(wanted: ArticleId): Promise<readonly NamedHere[]> {
      const heard = await askBackground("article/get", { id: wanted });
      if (!heard.ok || heard.value === null) return [];
      const { analysis, corrections } = heard.value;
      const { entities } = correctAnalysis(analysis, corrections, settings.peek().entityRules).analysis;
      return entities
        .flatMap((entity) => {
          const found = namedTypes.find((each) => each === entity.type);
          if (found === undefined) return [];
          const type = isUnsorted(entity) ? null : found;
          const { name, mentions } = entity;
          return [{ key: entityKey(type, name), name, type, mentions: mentions.length }];
        })
        .sort((a, b) => b.mentions - a.mentions);
    }

    return {
      id,
      head,
      named,
      events,
      problem,
      notes,

      async open(wanted: ArticleId): Promise<void> {
        id.value = wanted;
        head.value = undefined;
        named.value = [];
        events.value = [];
        await Promise.all([load(wanted), notes.start()]);
      },

      async refresh(): Promise<void> {
        const wanted = id.peek();
        if (wanted !== null) await Promise.all([load(wanted), notes.rows.refresh()]);
      },
    };
  },
);

export type ArticleModel = InstanceType<typeof ArticleModel>;
