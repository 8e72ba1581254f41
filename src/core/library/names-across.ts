/** People and things across all articles: who is named where, as the reader corrected it and ruled. */
import type { ArticleId } from "../article/brand.ts";
import type { NamedType } from "../entities/entity.ts";
import { type EntityRule, ruleKey } from "../entities/entity-rule.ts";
import { nameKey } from "../entities/surface.ts";
import type { DigestEntity } from "./article-digest.ts";
import type { EntityKey } from "./entity-key.ts";

export interface NamedIn {
  readonly article: ArticleId;
  readonly mentions: number;
  /** As the article has it; two where it calls two things alike. */
  readonly as: readonly DigestEntity[];
}

export interface AcrossEntity {
  readonly key: EntityKey;
  readonly type: NamedType | null;
  /** As most articles call it. */
  readonly name: string;
  /** Other names, those of most articles first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** In the order of the articles. */
  readonly places: readonly NamedIn[];
}

export type NamesOf = ReadonlyMap<ArticleId, readonly DigestEntity[]>;

/** The entities of one article as the rules for every article have them. */
export function ruled(entities: readonly DigestEntity[], rules: readonly EntityRule[]): readonly DigestEntity[] {
  if (rules.length === 0) return entities;
  const byKey = new Map(rules.map((rule) => [ruleKey(rule), rule]));
  return entities.flatMap((entity): readonly DigestEntity[] => {
    const rule = entity.ruledAs === null ? undefined : byKey.get(entity.ruledAs);
    if (!rule) return [entity];
    if (rule.kind === "hide") return [];
    const aliases = [entity.name, ...entity.aliases].filter((name) => name !== rule.called);
    return [{ ...entity, name: rule.called, type: rule.as ?? entity.type, aliases }];
  });
}

export function namesAcross(named: NamesOf, rules: readonly EntityRule[]): ReadonlyMap<EntityKey, AcrossEntity> {
  const keys = new Map<string, string>();
  const keyOf = ({ type, name }: DigestEntity): EntityKey => {
    // Working a name out is dear, and the same names come again and again.
    const known = keys.get(name) ?? nameKey(name);
    keys.set(name, known);
    return `${type ?? ""}:${known}`;
  };
  const gathered = new Map<EntityKey, Gathered>();
  for (const [article, entities] of named) {
    for (const entity of ruled(entities, rules)) {
      const key = keyOf(entity);
      const known: Gathered = gathered.get(key) ?? {
        type: entity.type,
        names: new Map(),
        aliases: new Map(),
        places: [],
      };
      gathered.set(key, known);
      add(known.names, entity.name);
      for (const alias of entity.aliases) add(known.aliases, alias);
      const last = known.places.at(-1);
      // An article that calls two things alike names them in one place.
      if (last?.article !== article) known.places.push({ article, mentions: entity.mentions, as: [entity] });
      else known.places[known.places.length - 1] = joined(last, entity);
    }
  }
  return new Map([...gathered].map(([key, found]) => [key, acrossEntity(key, found)]));
}

interface Gathered {
  readonly type: NamedType | null;
  /** In how many articles. */
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
  readonly places: NamedIn[];
}

function acrossEntity(key: EntityKey, { type, names, aliases, places }: Gathered): AcrossEntity {
  const called = mostFirst(names);
  const [name = ""] = called;
  const others = new Set([...called, ...mostFirst(aliases)].filter((each) => each !== name));
  const mentions = places.reduce((sum, place) => sum + place.mentions, 0);
  return { key, type, name, aliases: [...others], mentions, places };
}

const joined = ({ article, mentions, as }: NamedIn, entity: DigestEntity): NamedIn => ({
  ...{ article, mentions: mentions + entity.mentions },
  as: [...as, entity],
});

/** Who may be the same: of another type, or one is called by another name of the other. The most met first. */
export function alike(
  entity: AcrossEntity,
  all: ReadonlyMap<EntityKey, AcrossEntity>,
  most: number,
): readonly AcrossEntity[] {
  const own = new Set([entity.name, ...entity.aliases].map(nameKey));
  const ownName = nameKey(entity.name);
  const found: AcrossEntity[] = [];
  for (const other of all.values()) {
    if (other.key === entity.key) continue;
    const isSameName = other.key.endsWith(`:${ownName}`);
    const isAlias = other.type === entity.type && own.has(other.key.slice(other.key.indexOf(":") + 1));
    const hasAlias = other.type === entity.type && other.aliases.some((alias) => alias === entity.name);
    if (isSameName || isAlias || hasAlias) found.push(other);
  }
  return found.sort(mostMet).slice(0, most);
}

/** Who is named in the same articles, and in how many. */
export function beside(
  entity: AcrossEntity,
  all: ReadonlyMap<EntityKey, AcrossEntity>,
  most: number,
): readonly { readonly entity: AcrossEntity; readonly together: number }[] {
  const here = new Set(entity.places.map(({ article }) => article));
  const found: { readonly entity: AcrossEntity; readonly together: number }[] = [];
  for (const other of all.values()) {
    if (other.key === entity.key) continue;
    const together = other.places.reduce((sum, { article }) => sum + Number(here.has(article)), 0);
    if (together > 0) found.push({ entity: other, together });
  }
  return found.sort((a, b) => b.together - a.together || mostMet(a.entity, b.entity)).slice(0, most);
}

export const mostMet = (a: AcrossEntity, b: AcrossEntity): number =>
  b.places.length - a.places.length || b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const mostFirst = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
