/**
 * A reader's rules for names, whatever the article: "always hide it", "always call it so". They are told by the name
 * and the type that the engine finds, and become corrections that are applied before those of the article itself.
 */
import type { EntityCorrection } from "./correction.ts";
import { type Entity, type NamedType, namedTypes } from "./entity.ts";
import { nameKey } from "./surface.ts";
import { isUnsorted } from "./unsorted.ts";

export type EntityRule = {
  /** As found; case, accents and punctuation do not matter. */
  readonly name: string;
  /** As found; null for a name of which nobody knew the type. */
  readonly type: NamedType | null;
} & ({ readonly kind: "hide" } | { readonly kind: "call"; readonly called: string; readonly as: NamedType | null });

/** One rule for each name and type: a later one takes the earlier one's place. */
export const mostRules = 1_000;

/** Equal for two rules of which only one can hold. */
export const ruleKey = ({ name, type }: Pick<EntityRule, "name" | "type">): string => `${type ?? ""}:${nameKey(name)}`;

/** What a rule for this entity, as found, would be told by; null for figures. */
export function ruledBy(found: Entity): Pick<EntityRule, "name" | "type"> | null {
  if (found.quantity !== null) return null;
  if (isUnsorted(found)) return { name: found.name, type: null };
  const type = namedTypes.find((each) => each === found.type);
  return type === undefined ? null : { name: found.name, type };
}

/** `found`: as the engine found them. */
export function correctionsByRules(
  rules: readonly EntityRule[],
  found: readonly Entity[],
): readonly EntityCorrection[] {
  if (rules.length === 0) return [];
  const byKey = new Map(rules.map((rule) => [ruleKey(rule), rule]));
  return found.flatMap((entity): readonly EntityCorrection[] => {
    const told = ruledBy(entity);
    const rule = told && byKey.get(ruleKey(told));
    if (!rule) return [];
    if (rule.kind === "hide") return [{ kind: "hide", entity: entity.id }];
    return [
      ...(rule.called === entity.name ? [] : [{ kind: "rename" as const, entity: entity.id, name: rule.called }]),
      ...(rule.as === rule.type ? [] : [{ kind: "retype" as const, entity: entity.id, type: rule.as }]),
    ];
  });
}
