/** Applies a reader's corrections to the entities: a pure function over what was found, so that they can be applied again. */
import type { EntityId } from "../article/brand.ts";
import { Corrected } from "./corrected.ts";
import type { EntityCorrection } from "./correction.ts";
import type { Entity } from "./entity.ts";

interface CorrectedEntities {
  readonly shown: readonly Entity[];
  /** Those that the reader has hidden, as corrected otherwise. */
  readonly hidden: readonly Entity[];
  /** Of what was merged away the id of what it is part of now; else the id itself. */
  readonly idNow: (id: EntityId) => EntityId;
}

/** Corrections that name an entity which is no longer found are passed over. */
export function correctEntities(
  text: string,
  entities: readonly Entity[],
  corrections: readonly EntityCorrection[],
): CorrectedEntities {
  if (corrections.length === 0) return { shown: entities, hidden: [], idNow: (id) => id };
  const corrected = new Corrected(text, entities);
  for (const correction of corrections) corrected.apply(correction);
  const all = corrected.entities;
  return {
    shown: all.filter(({ id }) => !corrected.isHidden(id)),
    hidden: all.filter(({ id }) => corrected.isHidden(id)),
    idNow: (id) => corrected.idNow(id),
  };
}
