/** Applies a reader's corrections to the entities: a pure function over what was found, so that they can be applied again. */
import type { EntityId } from "../article/brand.ts";
import { Corrected } from "./corrected.ts";
import type { EntityCorrection, Piece } from "./correction.ts";
import type { Entity } from "./entity.ts";

interface CorrectedEntities {
  readonly shown: readonly Entity[];
  /** Those that the reader has hidden, as corrected otherwise. */
  readonly hidden: readonly Entity[];
  /** Of what was merged away the id of what it is part of now; else the id itself. */
  readonly idNow: (id: EntityId) => EntityId;
  /** All that mentions of what was found under this id may be part of now; `idNow` comes first. */
  readonly standsFor: (id: EntityId) => ReadonlySet<EntityId>;
}

/** Corrections that name an entity which is no longer found are passed over. */
export function correctEntities(
  text: string,
  entities: readonly Entity[],
  corrections: readonly EntityCorrection[],
): CorrectedEntities {
  if (corrections.length === 0)
    return { shown: entities, hidden: [], idNow: (id) => id, standsFor: (id) => new Set([id]) };
  const corrected = new Corrected(text, entities);
  for (const correction of withoutTakenBack(corrections)) corrected.apply(correction);
  const all = corrected.entities;
  return {
    shown: all.filter(({ id }) => !corrected.isHidden(id)),
    hidden: all.filter(({ id }) => corrected.isHidden(id)),
    idNow: (id) => corrected.idNow(id),
    standsFor: (id) => corrected.standsFor(id),
  };
}

/** Without each "unsplit", and without the "split" before it that it takes back. */
function withoutTakenBack(corrections: readonly EntityCorrection[]): readonly EntityCorrection[] {
  const lastTakenBack = new Map<string, number>();
  corrections.forEach((correction, at) => {
    if (correction.kind === "unsplit") lastTakenBack.set(splitKey(correction), at);
  });
  if (lastTakenBack.size === 0) return corrections;
  return corrections.filter(
    (correction, at) =>
      correction.kind !== "unsplit" &&
      (correction.kind !== "split" || at > (lastTakenBack.get(splitKey(correction)) ?? -1)),
  );
}

const splitKey = ({ entity, form, span }: Piece & { readonly entity: EntityId }): string =>
  `${span?.start ?? ""} ${form} ${entity}`;
