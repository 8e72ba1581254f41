/** Puts descriptions and pronouns to the entities that they stand for. */
import type { EntityId } from "../article/brand.ts";
import type { Entity, Mention } from "./entity.ts";

/** The most mentioned entity first, as before; each one's mentions in text order. */
export function withReferences(
  entities: readonly Entity[],
  references: readonly (Mention & { readonly entity: EntityId })[],
): readonly Entity[] {
  const found = new Map<EntityId, Mention[]>();
  for (const { entity, ...mention } of references) {
    const list = found.get(entity);
    if (list) list.push(mention);
    else found.set(entity, [mention]);
  }
  return entities
    .map((entity) => {
      const more = found.get(entity.id);
      if (!more) return entity;
      return { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.span.start - b.span.start) };
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || firstStart(a) - firstStart(b));
}

const firstStart = ({ mentions: [first] }: Entity): number => first?.span.start ?? 0;
