/** Full name and surname, initials and given name become one person; two people of one surname stay two. */
import {
  addBearer,
  type Bearers,
  type Cluster,
  distinct,
  firstStart,
  merge,
  type NamedMention,
} from "./name-cluster.ts";
import { fullNameKey, type PersonName, personName, shortForms } from "./people.ts";

interface Person {
  readonly cluster: Cluster;
  readonly name: PersonName;
  /** Where the article first says this form. */
  readonly start: number;
}

/** Can a mention written like this be the person? False when a title or a given name says another gender. */
export type Fits = (mention: NamedMention, forms: ReadonlySet<string>) => boolean;

export function joinPeople(clusters: readonly Cluster[], fits: Fits): void {
  const people = clusters
    .filter(({ type, joined }) => type === "person" && joined === null)
    .map((cluster): Person => {
      const [form = ""] = cluster.forms;
      return { cluster, name: personName(form), start: firstStart(cluster) };
    })
    // What tells more of a name comes first: "Anna Maria Berg", "Anna Berg", "A. Berg", "Berg".
    .sort((a, b) => fullness(b.name) - fullness(a.name) || a.start - b.start);
  const bearers = bearersOf(people);
  for (const { cluster, name, start } of people) {
    if (cluster.joined) continue;
    const tiers = bearers
      .map((tier) => distinct(tier.get(name.key)).filter((bearer) => bearer !== cluster))
      .filter((found) => found.length > 0);
    const [nearest = [], further = []] = tiers;
    const [only, another] = nearest;
    const [earlier, other] = further;
    if (!only) continue;
    if (another) shareOut(cluster, nearest, fits);
    // "Cuevas" before anyone else of that name has come up is Bernabé Cuevas Lagunas.
    else if (earlier && !other && firstStart(earlier) < start && firstStart(only) > start) merge(earlier, cluster);
    else merge(only, cluster);
  }
}

const fullness = ({ words, initials }: PersonName): number => words.length * 10 + initials.length;

/** By what each person may be called; full writings of one name are merged on the way. */
function bearersOf(people: readonly Person[]): readonly Bearers[] {
  const full = new Map<string, Cluster>();
  const tiers: readonly Bearers[] = [new Map(), new Map(), new Map()];
  for (const { cluster, name } of people) {
    // "bin Laden" after "Osama bin Laden" is a short form, though it has two words.
    if (tiers[0]?.has(name.key)) continue;
    const key = fullNameKey(name);
    const called = name.nickname === "" ? null : `${name.nickname} ${name.words.at(-1)}`;
    const known = full.get(key ?? "") ?? full.get(called ?? "");
    if (known) merge(known, cluster);
    for (const each of [key, called]) if (each !== null) full.set(each, known ?? cluster);
    for (const [at, forms] of shortForms(name).entries()) {
      const tier = tiers[at];
      if (tier) for (const form of forms) addBearer(tier, form, known ?? cluster);
    }
  }
  return tiers;
}

/** In people: a surname that more bear says nothing. */
const mostBearers = 8;

/**
 * A name that several people bear: each mention goes to the one whom it can mean, by what the article has told so far.
 * What may mean two goes to the one told of first if the others are named once in passing; else it stays by itself.
 */
function shareOut(cluster: Cluster, candidates: readonly Cluster[], fits: Fits): void {
  if (candidates.length > mostBearers) return;
  const bearers = candidates
    .map((candidate) => ({
      candidate,
      start: firstStart(candidate),
      forms: new Set(candidate.forms),
      isPassing: candidate.mentions.length === 1,
    }))
    .sort((a, b) => a.start - b.start);
  const left: NamedMention[] = [];
  for (const mention of cluster.mentions.splice(0)) {
    const [first, ...others] = bearers.filter(({ start, forms }) => start < mention.span.start && fits(mention, forms));
    if (first && others.every(({ isPassing }) => isPassing)) {
      first.candidate.mentions.push(mention);
      for (const form of cluster.forms) first.candidate.forms.add(form);
    } else left.push(mention);
  }
  for (const mention of left) cluster.mentions.push(mention);
}
