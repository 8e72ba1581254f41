/**
 * Mentions of one thing become one entity: full name and surname, long form and acronym, "US" and "United States".
 *
 * Works by looking up, never by comparing all pairs, so that it is linear in the number of mentions.
 */
import type { AcronymDefinition } from "./acronyms.ts";
import type { Entity, Mention, NamedType } from "./entity.ts";
import { entityIds } from "./entity-id.ts";
import { fullNameKey, givenName, shortForms } from "./people.ts";
import { cleanSurface, surfaceKey } from "./surface.ts";

/** What a language knows of written forms. */
export interface NameKnowledge {
  /** The name under which a well known thing is shown: "US" => "United States"; null when it is not known. */
  canonical(form: string, type: NamedType): string | null;
  /** Without what does not change who is meant: "Russian Federation Council" => "Federation Council", "Acme Inc" => "Acme". */
  core(form: string): string;
  /** What an organisation of this name may be called for short, longest first: "Northway Ferries" => "Northway". */
  leads(form: string): readonly string[];
}

interface Cluster {
  readonly mentions: Mention[];
  /** Written forms in order of first appearance. */
  readonly forms: Set<string>;
  canonical: string | null;
}

export function clusterNames(
  text: string,
  mentions: readonly (Mention & { readonly type: NamedType })[],
  acronyms: readonly AcronymDefinition[],
  knowledge: NameKnowledge,
): readonly Entity[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const form = cleanSurface(text.slice(mention.span.start, mention.span.end));
    const canonical = knowledge.canonical(form, mention.type);
    const key = `${mention.type === "person" ? "person" : "thing"} ${surfaceKey(canonical ?? form)}`;
    const cluster = clusters.get(key) ?? { mentions: [], forms: new Set<string>(), canonical };
    cluster.mentions.push(mention);
    cluster.forms.add(form);
    clusters.set(key, cluster);
  }
  joinCores(clusters, knowledge);
  joinAcronyms(clusters, acronyms, text, knowledge);
  joinLeads(clusters, knowledge);
  joinPeople(clusters);
  return toEntities([...new Set(clusters.values())].filter((cluster) => cluster.mentions.length > 0));
}

function merge(into: Cluster, from: Cluster): void {
  if (into === from) return;
  into.mentions.push(...from.mentions.splice(0));
  for (const form of from.forms) into.forms.add(form);
  into.canonical ??= from.canonical;
  from.forms.clear();
}

/** "Russian Federation Council" joins "Federation Council" when both are written. */
function joinCores(clusters: Map<string, Cluster>, knowledge: NameKnowledge): void {
  for (const [key, cluster] of clusters) {
    const [form] = cluster.forms;
    if (form === undefined || !key.startsWith("thing ")) continue;
    const core = knowledge.core(form);
    const other = core === form ? undefined : clusters.get(`thing ${surfaceKey(core)}`);
    if (!other || other === cluster) continue;
    merge(other, cluster);
    clusters.set(key, other);
  }
}

function joinAcronyms(
  clusters: Map<string, Cluster>,
  acronyms: readonly AcronymDefinition[],
  text: string,
  knowledge: NameKnowledge,
): void {
  const find = (form: string) =>
    clusters.get(`thing ${surfaceKey(form)}`) ??
    clusters.get(`thing ${surfaceKey(knowledge.canonical(form, "organisation") ?? form)}`);
  for (const { short, longSpan } of acronyms) {
    const long = find(cleanSurface(text.slice(longSpan.start, longSpan.end)));
    const acronym = find(short);
    if (!long || !acronym || long === acronym) continue;
    // The article's own explanation beats what the lexicon took the letters for.
    acronym.canonical = null;
    merge(long, acronym);
    clusters.set(`thing ${surfaceKey(short)}`, long);
  }
}

/** "Northway" joins "Northway Ferries", unless there is a "Northway Bank" too. */
function joinLeads(clusters: Map<string, Cluster>, knowledge: NameKnowledge): void {
  const organisations = [...new Set(clusters.values())].filter(
    ({ mentions }) => mentions.length > 0 && majorityType(mentions) === "organisation",
  );
  const bearers = new Map<string, Set<Cluster>>();
  for (const organisation of organisations) {
    for (const lead of [...organisation.forms].flatMap((form) => knowledge.leads(form))) {
      const key = surfaceKey(lead);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(organisation));
    }
  }
  for (const organisation of organisations) {
    const [form] = organisation.forms;
    const [bearer, another] = form === undefined ? [] : (bearers.get(surfaceKey(form)) ?? []);
    // A well known organisation of that name is itself, and no short form of another.
    if (bearer && !another && organisation.canonical === null) merge(bearer, organisation);
  }
}

function joinPeople(clusters: Map<string, Cluster>): void {
  const people = [...clusters].filter(([key]) => key.startsWith("person ")).map(([, cluster]) => cluster);
  const full = new Map<string, Cluster>();
  const bearers = new Map<string, Set<Cluster>>();
  /** By given name: asked only about what is no one's surname. */
  const namesakes = new Map<string, Set<Cluster>>();
  for (const person of people.toSorted((a, b) => wordCount(b) - wordCount(a))) {
    const [name] = person.forms;
    // "bin Laden" after "Osama bin Laden" is a short form, though it has two words.
    if (name !== undefined && bearers.has(surfaceKey(name))) continue;
    const key = name === undefined ? null : fullNameKey(name);
    if (name === undefined || key === null) continue;
    const known = full.get(key);
    if (known) merge(known, person);
    const bearer = known ?? person;
    full.set(key, bearer);
    for (const form of shortForms(name)) bearers.set(form, (bearers.get(form) ?? new Set()).add(bearer));
    const given = givenName(name);
    if (given !== null) namesakes.set(given, (namesakes.get(given) ?? new Set()).add(bearer));
  }
  for (const person of people) {
    const [name] = person.forms;
    const key = surfaceKey(name ?? "");
    const [bearer, another] = bearers.get(key) ?? namesakes.get(key) ?? [];
    // Two people of one surname: a bare surname says neither, and stands for itself.
    if (bearer && !another && bearer.mentions.length > 0) merge(bearer, person);
  }
}

const wordCount = ({ forms: [name = ""] }: { readonly forms: Iterable<string> }): number => name.split(" ").length;

function toEntities(clusters: readonly Cluster[]): readonly Entity[] {
  const idFor = entityIds();
  return clusters
    .map((cluster) => ({ ...cluster, mentions: cluster.mentions.toSorted((a, b) => a.span.start - b.span.start) }))
    .sort((a, b) => b.mentions.length - a.mentions.length || firstStart(a) - firstStart(b))
    .map((cluster) => {
      const type = majorityType(cluster.mentions);
      const name = cluster.canonical ?? fullest([...cluster.forms]);
      const aliases = [...cluster.forms]
        .filter((form) => form !== name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      const mentions = cluster.mentions.map((mention) => ({ ...mention, type }));
      return { id: idFor(type, name), type, name, aliases, mentions, quantity: null };
    });
}

const firstStart = ({ mentions: [first] }: { readonly mentions: readonly Mention[] }): number => first?.span.start ?? 0;

/** By the sum of scores, so that one sure reading outweighs two guesses. */
function majorityType(mentions: readonly Mention[]): Mention["type"] {
  const sums = new Map<Mention["type"], number>();
  for (const { type, score } of mentions) sums.set(type, (sums.get(type) ?? 0) + score);
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The longest form; one written ALL IN CAPITALS only when there is no other. */
function fullest(forms: readonly string[]): string {
  const rank = (form: string) => (/\p{Ll}/u.test(form) ? 1_000_000 : 0) + form.length;
  return forms.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}
