/** The order in which entities of one kind are listed. */
import type { Entity } from "../../../core/entities/entity.ts";
import type { Settings } from "../../../platform/settings-shape.ts";

export type EntityOrder = Settings["entityOrder"];

export const entityOrders = ["mentions", "text", "name"] as const satisfies readonly EntityOrder[];

/** `entities` as an analysis has them: the most mentioned first. `language` says how names are put in order. */
export function sortEntities(entities: readonly Entity[], order: EntityOrder, language: string): readonly Entity[] {
  switch (order) {
    case "mentions":
      return entities;
    case "text":
      return entities.toSorted((a, b) => placeOf(a) - placeOf(b));
    case "name": {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return entities.toSorted((a, b) => compare(a.name, b.name));
    }
  }
}

const placeOf = ({ mentions }: Entity): number => mentions[0]?.span.start ?? 0;
