/** One person or thing across all that the reader read: where it is named, with whom, and in which words. */
import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Analysis } from "../../../core/analysis.ts";
import type { ArticleId } from "../../../core/article/brand.ts";
import type { Problem } from "../../../core/article/result.ts";
import { correctAnalysis } from "../../../core/corrections/correct-analysis.ts";
import { type Mention, namedTypes } from "../../../core/entities/entity.ts";
import { isUnsorted } from "../../../core/entities/unsorted.ts";
import { type EntityKey, entityKey } from "../../../core/library/entity-key.ts";
import type { EntityStory } from "../../../platform/library/library-protocol.ts";
import { askBackground } from "../../../platform/messenger.ts";
import type { Settings } from "../../../platform/settings-shape.ts";
import type { LibraryEngine } from "../engine.ts";

/** Where it is named in one article. */
export interface Passages {
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
}

export const NameModel = createModel(
  (engine: LibraryEngine, settings: ReadonlySignal<Pick<Settings, "entityRules">>) => {
    const key = signal<EntityKey | null>(null);
    /** Undefined until it is known; null when no article names it any more. */
    const story = signal<EntityStory | null | undefined>(undefined);
    const problem = signal<Problem | null>(null);
    /** Of the articles whose passages were asked for; null where they cannot be read. */
    const passages = signal<ReadonlyMap<ArticleId, Passages | null>>(new Map());

    async function load(wanted: EntityKey): Promise<void> {
      const heard = await engine.ask("entity", { key: wanted });
      if (key.peek() !== wanted) return;
      problem.value = heard.ok ? null : heard.error;
      if (heard.ok) story.value = heard.value;
    }

    return {
      story,
      problem,
      passages,

      async open(wanted: EntityKey): Promise<void> {
        key.value = wanted;
        story.value = undefined;
        passages.value = new Map();
        await load(wanted);
      },

      async refresh(): Promise<void> {
        const wanted = key.peek();
        if (wanted !== null) await load(wanted);
      },

      async readPassages(article: ArticleId): Promise<void> {
        const wanted = key.peek();
        if (wanted === null || passages.peek().has(article)) return;
        const heard = await askBackground("article/get", { id: article });
        if (key.peek() !== wanted) return;
        const read = heard.ok && heard.value !== null ? heard.value : null;
        const analysis = read && correctAnalysis(read.analysis, read.corrections, settings.peek().entityRules).analysis;
        passages.value = new Map(passages.peek()).set(
          article,
          analysis && { analysis, mentions: mentionsOf(wanted, analysis) },
        );
      },
    };
  },
);

export type NameModel = InstanceType<typeof NameModel>;

const mentionsOf = (wanted: EntityKey, { entities }: Analysis): readonly Mention[] =>
  entities
    .filter((entity) => {
      const type = namedTypes.find((each) => each === entity.type);
      return type !== undefined && entityKey(isUnsorted(entity) ? null : type, entity.name) === wanted;
    })
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.span.start - b.span.start);
