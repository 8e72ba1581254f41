/** Which events are shown: those of one entity, of some kinds of entities, or in which some words stand. */
import type { EntityId } from "../../../core/article/brand.ts";
import type { Entity } from "../../../core/entities/entity.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { type Kind, kindOf } from "../entities/kinds.ts";
import { folded, isNamed } from "../entities/name-match.ts";

export interface TimelineFilter {
  /** In the label, or in a name of an entity of the event; "" is any. */
  readonly words: string;
  /** Of at least one entity of the event; none is any. */
  readonly kinds: ReadonlySet<Kind>;
  readonly entity: EntityId | null;
}

type Entities = ReadonlyMap<EntityId, Entity>;

export function filterEvents(
  events: readonly TimelineEvent[],
  entities: Entities,
  { words, kinds, entity }: TimelineFilter,
): readonly TimelineEvent[] {
  const wanted = folded(words.trim());
  return events.filter((event) => {
    const own = namedOf(event, entities);
    return (
      (entity === null || event.entities.includes(entity)) &&
      (kinds.size === 0 || own.some((each) => kinds.has(kindOf(each)))) &&
      (folded(event.label).includes(wanted) || own.some((each) => isNamed(each, wanted)))
    );
  });
}

/** Without figures, which take no part in an event. */
export const namedOf = (event: TimelineEvent, entities: Entities): readonly Entity[] =>
  event.entities.flatMap((id): readonly Entity[] => {
    const entity = entities.get(id);
    return entity && entity.quantity === null ? [entity] : [];
  });

/** In how many events each takes part. */
export function countByEntity(events: readonly TimelineEvent[], entities: Entities): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const event of events) {
    for (const { id } of namedOf(event, entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
