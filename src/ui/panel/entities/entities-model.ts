/** The Entities tab: what is listed under the present filter, and the walk from mention to mention. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Analysis } from "../../../core/analysis.ts";
import type { EntityId } from "../../../core/article/brand.ts";
import { paragraphAt } from "../../../core/article/paragraph-at.ts";
import type { TextSpan } from "../../../core/article/text-span.ts";
import { type AppearsWith, coOccurrences } from "../../../core/entities/co-occurrence.ts";
import type { Entity } from "../../../core/entities/entity.ts";
import { writeSettings } from "../../../platform/settings.ts";
import { uiLanguage } from "../../parts/messages.ts";
import { toggled } from "../../parts/toggled.ts";
import { type Kind, kindOf, kinds } from "./kinds.ts";
import { folded, isNamed } from "./name-match.ts";
import { type EntityOrder, sortEntities } from "./sort-entities.ts";

export interface EntityGroup {
  readonly kind: Kind;
  readonly entities: readonly Entity[];
}

/** Where the reader's walk through one entity's mentions stands; index -1 is before the first. */
export interface Walk {
  readonly entity: EntityId;
  readonly index: number;
}

export const EntitiesModel = createModel(
  (analysis: ReadonlySignal<Analysis | null>, goTo: (span: TextSpan) => Promise<void>) => {
    const query = signal("");
    const chosen = signal<ReadonlySet<Kind>>(new Set());
    const walk = signal<Walk | null>(null);
    const order = signal<EntityOrder>("mentions");

    const all = computed(() =>
      groupByKind(analysis.value?.entities ?? []).map(({ kind, entities }) => ({
        kind,
        entities: sortEntities(entities, order.value, uiLanguage()),
      })),
    );
    const groups = computed(() => {
      const wanted = folded(query.value.trim());
      return all.value
        .filter(({ kind }) => chosen.value.size === 0 || chosen.value.has(kind))
        .map(({ kind, entities }) => ({ kind, entities: entities.filter((entity) => isNamed(entity, wanted)) }))
        .filter(({ entities }) => entities.length > 0);
    });
    const byId = computed(() => new Map(analysis.value?.entities.map((entity) => [entity.id, entity])));
    const namedCount = computed(() =>
      all.value.reduce((sum, { kind, entities }) => (kind === "counted" ? sum : sum + entities.length), 0),
    );
    /** In which paragraph an offset is. */
    const paragraphOf = computed(() => paragraphAt(analysis.value?.article.blocks ?? []));
    /** Made when it is first asked for, and again with the next analysis. */
    const appearsWith = computed<AppearsWith>(() =>
      coOccurrences(analysis.value?.sentences ?? [], analysis.value?.entities ?? []),
    );
    const isFiltered = computed(() => query.value.trim() !== "" || chosen.value.size > 0);

    async function goToMention(id: EntityId, index: number): Promise<void> {
      const mention = byId.value.get(id)?.mentions[index];
      if (!mention) return;
      walk.value = { entity: id, index };
      await goTo(mention.span);
    }

    /** Walks round: after the last mention comes the first. */
    async function step(id: EntityId, by: 1 | -1): Promise<void> {
      const count = byId.value.get(id)?.mentions.length ?? 0;
      const from = walk.value?.entity === id ? walk.value.index : -1;
      await goToMention(id, from === -1 && by === -1 ? count - 1 : (from + by + count) % count);
    }

    function clear(): void {
      query.value = "";
      chosen.value = new Set();
    }

    return {
      query,
      chosen,
      walk,
      order,
      all,
      groups,
      namedCount,
      byId,
      paragraphOf,
      appearsWith,
      isFiltered,
      /** As the reader chose it before. */
      adopt(before: EntityOrder): void {
        order.value = before;
      },
      async orderBy(wanted: EntityOrder): Promise<void> {
        order.value = wanted;
        await writeSettings({ entityOrder: wanted });
      },
      search(text: string): void {
        query.value = text;
      },
      toggle(kind: Kind): void {
        chosen.value = toggled(chosen.value, kind);
      },
      /** Opens an entity's row without moving the page; also when the filter leaves it out. */
      reveal(id: EntityId): void {
        if (!groups.value.some(({ entities }) => entities.some((entity) => entity.id === id))) clear();
        walk.value = { entity: id, index: -1 };
      },
      clear,
      goToMention,
      /** To the first mention, or on to the next one when the walk is here already. */
      next: (id: EntityId) => step(id, 1),
      previous: (id: EntityId) => step(id, -1),
    };
  },
);

export type EntitiesModel = InstanceType<typeof EntitiesModel>;

function groupByKind(entities: readonly Entity[]): readonly EntityGroup[] {
  const groups = new Map<Kind, Entity[]>(kinds.map((kind) => [kind, []]));
  for (const entity of entities) groups.get(kindOf(entity))?.push(entity);
  return [...groups].map(([kind, group]) => ({ kind, entities: group })).filter(({ entities }) => entities.length > 0);
}
