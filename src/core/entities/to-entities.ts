/** Finished clusters as entities: their type, the name they are shown under, other forms, and whose they are. */
import type { EntityId } from "../article/brand.ts";
import type { NameKnowledge } from "./cluster.ts";
import type { Entity, NamedType } from "./entity.ts";
import { entityIds } from "./entity-id.ts";
import type { Cluster, NamedMention } from "./name-cluster.ts";
import { cleanSurface, nameKey } from "./surface.ts";

/** By number of mentions, then in text order. */
export function toEntities(
  text: string,
  clusters: readonly Cluster[],
  knowledge: Pick<NameKnowledge, "titleBefore" | "homeland">,
): readonly Entity[] {
  const idFor = entityIds();
  const entities = clusters
    .map((cluster) => ({ cluster, mentions: cluster.mentions.toSorted((a, b) => a.span.start - b.span.start) }))
    .sort((a, b) => b.mentions.length - a.mentions.length || startOf(a.mentions) - startOf(b.mentions))
    .map(({ cluster, mentions }): Entity => {
      const type = majorityType(mentions);
      const name = cluster.canonical ?? fullest(text, mentions);
      const titled = type === "person" ? titledForms(text, mentions, knowledge.titleBefore) : [];
      const aliases = [...new Set([...cluster.forms, ...titled])]
        .filter((form) => form !== name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      const typed = mentions.map((mention) => ({ ...mention, type }));
      return { id: idFor(type, name), type, name, aliases, mentions: typed, quantity: null, of: null };
    });
  return withHomelands(entities, knowledge);
}

const startOf = ([first]: readonly NamedMention[]): number => first?.span.start ?? 0;

/** By the sum of scores, so that one sure reading outweighs two guesses. */
function majorityType(mentions: readonly NamedMention[]): NamedType {
  const sums = new Map<NamedType, number>();
  for (const { type, score } of mentions) sums.set(type, (sums.get(type) ?? 0) + score);
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The longest form that is neither in capitals nor inverted where there is another; of two as long, the more frequent. */
function fullest(text: string, mentions: readonly NamedMention[]): string {
  const counts = new Map<string, number>();
  for (const { span } of mentions) {
    const form = cleanSurface(text.slice(span.start, span.end));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const rank = (form: string, count: number): number =>
    (/\p{Lu}/u.test(form) ? 4_000_000 : 0) +
    (/\p{Ll}/u.test(form) ? 2_000_000 : 0) +
    (/, /u.test(form) ? 0 : 1_000_000) +
    Math.min(form.length, 999) * 1000 +
    Math.min(count, 999);
  return [...counts].reduce((best, next) => (rank(next[0], next[1]) > rank(best[0], best[1]) ? next : best))[0];
}

/** "President Vladimir Putin", "President Putin": as the article writes them. */
function titledForms(
  text: string,
  mentions: readonly NamedMention[],
  titleBefore: NameKnowledge["titleBefore"],
): readonly string[] {
  const titled = mentions.flatMap(({ span }) => {
    const title = titleBefore(text, span.start);
    return title === null ? [] : [`${title} ${cleanSurface(text.slice(span.start, span.end))}`];
  });
  return [...new Set(titled)];
}

/** "Danish" is of Denmark, where the article names both. */
function withHomelands(entities: readonly Entity[], { homeland }: Pick<NameKnowledge, "homeland">): readonly Entity[] {
  const places = new Map<string, EntityId>();
  for (const { id, type, name, aliases } of entities) {
    if (type === "place") for (const form of [name, ...aliases]) places.set(nameKey(form), id);
  }
  return entities.map((entity) => {
    if (entity.type !== "group") return entity;
    const country = homeland(entity.name);
    const of = country === null ? undefined : places.get(nameKey(country));
    return of === undefined ? entity : { ...entity, of };
  });
}
