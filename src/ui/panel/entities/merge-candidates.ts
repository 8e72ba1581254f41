/** Which entities to offer as the same as one: those that are likeliest meant, first. */
import type { Entity } from "../../../core/entities/entity.ts";
import { folded, isNamed } from "./name-match.ts";

/** `typed`: what their name must hold. Figures are the same only when they are worded the same. */
export function mergeCandidates(
  entities: readonly Entity[],
  of: Entity,
  typed: string,
  most: number,
): readonly Entity[] {
  const wanted = folded(typed.trim());
  const own = wordsOf(of);
  const likeness = (other: Entity): number =>
    ([...wordsOf(other)].some((word) => own.has(word)) ? 2 : 0) + (other.type === of.type ? 1 : 0);
  return entities
    .filter((other) => other.id !== of.id && other.quantity === null && isNamed(other, wanted))
    .map((entity) => ({ entity, likeness: likeness(entity) }))
    .sort((a, b) => b.likeness - a.likeness || b.entity.mentions.length - a.entity.mentions.length)
    .slice(0, most)
    .map(({ entity }) => entity);
}

/** Without the small words, which many names share. */
function wordsOf({ name, aliases }: Entity): ReadonlySet<string> {
  return new Set([name, ...aliases].flatMap((form) => folded(form).match(/[\p{L}\p{N}]{3,}/gu) ?? []));
}
