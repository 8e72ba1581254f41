/** Ids that are equal for the same name in the same text, so that a reader's correction finds its entity again. */
import type { EntityId } from "../article/brand.ts";
import type { EntityType } from "./entity.ts";
import { surfaceKey } from "./surface.ts";

/** Gives ids for one analysis: a name that comes a second time gets "~2". */
export function entityIds(): (type: EntityType, name: string) => EntityId {
  const given = new Map<string, number>();
  return (type, name) => {
    const slug = surfaceKey(name).replace(/\s+/gu, "-").slice(0, 120);
    const id = `${type}:${slug}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    // The one place where a string earns this brand.
    return (count === 1 ? id : `${id}~${count}`) as EntityId;
  };
}
