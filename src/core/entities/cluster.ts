/**
 * Mentions of one thing become one entity: full name and surname, long form and acronym, "US" and "United States".
 *
 * Works by looking up, never by comparing all pairs, so that it is linear in the number of mentions.
 */
import type { AcronymDefinition } from "./acronyms.ts";
import type { Entity, NamedType } from "./entity.ts";
import { joinDefined, joinInitials, joinNeighbours, type Placed, type SaysAlias } from "./join-acronyms.ts";
import { joinGuesses } from "./join-guesses.ts";
import { type Fits, joinPeople } from "./join-people.ts";
import { joinThings, type PartsOf } from "./join-things.ts";
import type { Cluster, NamedMention } from "./name-cluster.ts";
import { personName } from "./people.ts";
import { settleTypes } from "./settle-types.ts";
import { cleanSurface, nameKey } from "./surface.ts";
import { toEntities } from "./to-entities.ts";

/** What a language knows of written forms. */
export interface NameKnowledge {
  /** The name under which a well known thing is shown: "US" => "United States"; null when it is not known. */
  canonical(form: string, type: NamedType): string | null;
  /** What differently written forms of one thing share: "Danish" and "Danes", "Kiev" and "Kyiv"; null when unknown. */
  kin(form: string, type: NamedType): string | null;
  /** The country of a group: "Danish" => "Denmark"; null when it has none. */
  homeland(form: string): string | null;
  /** By what parts of its name, or other names, a thing may be called later. */
  readonly parts: PartsOf;
  readonly saysAlias: SaysAlias;
  /** The title that is written before a name, as it stands there: "President"; null when there is none. */
  titleBefore(text: string, start: number): string | null;
  /** Whether a mention of a surname can be the person whose other names are given. */
  fits(text: string, ...question: Parameters<Fits>): boolean;
}

export function clusterNames(
  text: string,
  mentions: readonly NamedMention[],
  acronyms: readonly AcronymDefinition[],
  knowledge: NameKnowledge,
): readonly Entity[] {
  const placed = sameForms(text, mentions, knowledge);
  const clusters = [...new Set(placed.map(({ cluster }) => cluster))];
  joinDefined(placed, acronyms);
  joinNeighbours(text, placed, knowledge.saysAlias);
  joinThings(clusters, knowledge.parts);
  joinInitials(clusters);
  joinPeople(clusters, (mention, forms) => knowledge.fits(text, mention, forms));
  joinGuesses(clusters, knowledge.parts);
  return toEntities(
    text,
    clusters.filter((cluster) => cluster.mentions.length > 0),
    knowledge,
  );
}

/** Every mention in text order, with all others of its written form and type. */
function sameForms(text: string, mentions: readonly NamedMention[], knowledge: NameKnowledge): readonly Placed[] {
  const byKey = new Map<string, Map<NamedType, Cluster>>();
  const placed = mentions
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((mention): Placed => {
      const { type } = mention;
      const form = cleanSurface(text.slice(mention.span.start, mention.span.end));
      const canonical = knowledge.canonical(form, type);
      const key = keyOf(canonical ?? form, type, knowledge);
      const types = byKey.get(key) ?? new Map<NamedType, Cluster>();
      byKey.set(key, types);
      const cluster = types.get(type) ?? { type, mentions: [], forms: new Set(), canonical, joined: null };
      types.set(type, cluster);
      cluster.mentions.push(mention);
      cluster.forms.add(form);
      return { mention, cluster };
    });
  for (const types of byKey.values()) if (types.size > 1) settleTypes([...types.values()]);
  return placed;
}

function keyOf(name: string, type: NamedType, knowledge: NameKnowledge): string {
  if (type === "person") return personName(name).key;
  return nameKey(knowledge.kin(name, type) ?? name);
}
