/** The Entities tab: what is listed under the present filter, and the walk from mention to mention. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Analysis } from "../../../core/analysis.ts";
import type { EntityId } from "../../../core/article/brand.ts";
import type { TextSpan } from "../../../core/article/text-span.ts";
import type { Entity } from "../../../core/entities/entity.ts";
import { toggled } from "../../parts/toggled.ts";
import { type Kind, kindOf, kinds } from "./kinds.ts";
import { folded, isNamed } from "./name-match.ts";

export interface EntityGroup {
  readonly kind: Kind;
  readonly entities: readonly Entity[];
}

/** Where the reader's walk through one entity's mentions stands; index -1 is before the first. */
export interface Walk {
  readonly entity: EntityId;
  readonly index: number;
  readonly count: number;
}

export const EntitiesModel = createModel(
  (analysis: ReadonlySignal<Analysis | null>, goTo: (span: TextSpan) => Promise<void>) => {
    const query = signal("");
    const chosen = signal<ReadonlySet<Kind>>(new Set());
    const walk = signal<Walk | null>(null);

    const all = computed(() => groupByKind(analysis.value?.entities ?? []));
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
    const isFiltered = computed(() => query.value.trim() !== "" || chosen.value.size > 0);

    /** Walks round: after the last mention comes the first. */
    async function walkTo(id: EntityId, step: 1 | -1): Promise<void> {
      const mentions = byId.value.get(id)?.mentions ?? [];
      const count = mentions.length;
      if (count === 0) return;
      const from = walk.value?.entity === id ? walk.value.index : -1;
      const index = from === -1 && step === -1 ? count - 1 : (from + step + count) % count;
      walk.value = { entity: id, index, count };
      const mention = mentions[index];
      if (mention) await goTo(mention.span);
    }

    return {
      query,
      chosen,
      walk,
      all,
      groups,
      namedCount,
      byId,
      isFiltered,
      search(text: string): void {
        query.value = text;
      },
      toggle(kind: Kind): void {
        chosen.value = toggled(chosen.value, kind);
      },
      /** Opens an entity's row without moving the page. */
      look(id: EntityId): void {
        walk.value = { entity: id, index: -1, count: byId.value.get(id)?.mentions.length ?? 0 };
      },
      clear(): void {
        query.value = "";
        chosen.value = new Set();
      },
      /** To the first mention, or on to the next one when the walk is here already. */
      next: (id: EntityId) => walkTo(id, 1),
      previous: (id: EntityId) => walkTo(id, -1),
    };
  },
);

export type EntitiesModel = InstanceType<typeof EntitiesModel>;

function groupByKind(entities: readonly Entity[]): readonly EntityGroup[] {
  const groups = new Map<Kind, Entity[]>(kinds.map((kind) => [kind, []]));
  for (const entity of entities) groups.get(kindOf(entity))?.push(entity);
  return [...groups].map(([kind, group]) => ({ kind, entities: group })).filter(({ entities }) => entities.length > 0);
}
