/** The kinds that entities are grouped and filtered by: the named types, names of no known type, and figures. */
import { type Entity, type NamedType, namedTypes } from "../../../core/entities/entity.ts";
import { isUnsorted } from "../../../core/entities/unsorted.ts";

/** A filter chip: one named type, the names of which nobody knows the type, or all counted ones together. */
export type Kind = NamedType | "unsorted" | "counted";

export const kinds: readonly Kind[] = [...namedTypes, "unsorted", "counted"];

export function kindOf(entity: Entity): Kind {
  if (isUnsorted(entity)) return "unsorted";
  const { type } = entity;
  return namedTypes.find((named) => named === type) ?? "counted";
}
