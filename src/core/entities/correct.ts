/** Applies a reader's corrections: a pure function over the entities, so that they can be stored and applied again. */
import type { EntityId } from "../article/brand.ts";
import type { Correction } from "./correction.ts";
import type { Entity, NamedType } from "./entity.ts";

/** Corrections that name an entity which is no longer found are passed over. The later one wins. */
export function correct(entities: readonly Entity[], corrections: readonly Correction[]): readonly Entity[] {
  if (corrections.length === 0) return entities;
  const hidden = hiddenIds(corrections);
  const types = new Map<EntityId, NamedType>();
  for (const correction of corrections) {
    if (correction.kind === "retype") types.set(correction.entity, correction.type);
  }
  return entities
    .filter(({ id }) => !hidden.has(id))
    .map((entity) => {
      const type = types.get(entity.id);
      return type === undefined ? entity : retyped(entity, type);
    });
}

/** Those of the entities that the reader has hidden. */
export function hiddenOf(entities: readonly Entity[], corrections: readonly Correction[]): readonly Entity[] {
  const hidden = hiddenIds(corrections);
  return entities.filter(({ id }) => hidden.has(id));
}

function hiddenIds(corrections: readonly Correction[]): ReadonlySet<EntityId> {
  const hidden = new Set<EntityId>();
  for (const { kind, entity } of corrections) {
    if (kind === "hide") hidden.add(entity);
    else if (kind === "show") hidden.delete(entity);
  }
  return hidden;
}

function retyped(entity: Entity, type: NamedType): Entity {
  return { ...entity, type, mentions: entity.mentions.map((mention) => ({ ...mention, type, rule: "reader" })) };
}
