/** Applies a reader's corrections: a pure function over the entities, so that they can be stored and applied again. */
import type { Correction } from "./correction.ts";
import type { Entity } from "./entity.ts";

/** Corrections that name an entity which is no longer found are passed over. The later one wins. */
export function correct(entities: readonly Entity[], corrections: readonly Correction[]): readonly Entity[] {
  return corrections.reduce(applyOne, entities);
}

function applyOne(entities: readonly Entity[], correction: Correction): readonly Entity[] {
  switch (correction.kind) {
    case "hide":
      return entities.filter((entity) => entity.id !== correction.entity);
    case "retype":
      return entities.map((entity) => (entity.id === correction.entity ? retyped(entity, correction.type) : entity));
  }
}

function retyped(entity: Entity, type: Entity["type"]): Entity {
  return { ...entity, type, mentions: entity.mentions.map((mention) => ({ ...mention, type, rule: "reader" })) };
}
