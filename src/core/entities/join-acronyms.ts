/** Long form and acronym become one thing: explained in brackets or by "known as", or because only one long form fits. */
import { type AcronymDefinition, initialsOf, isAcronym } from "./acronyms.ts";
import type { NamedType } from "./entity.ts";
import { addBearer, type Bearers, type Cluster, distinct, living, merge, type NamedMention } from "./name-cluster.ts";
import { nameKey } from "./surface.ts";

/** A mention with the cluster it was first put into. */
export interface Placed {
  readonly mention: NamedMention;
  readonly cluster: Cluster;
}

/** The article's own explanation beats what the lexicon took the letters for. */
function explain(long: Cluster, short: Cluster): void {
  const acronym = living(short);
  if (living(long) === acronym) return;
  acronym.canonical = null;
  merge(long, acronym);
}

/** "International Labour Organization (ILO)", where the letters fit. `placed` in text order. */
export function joinDefined(placed: readonly Placed[], definitions: readonly AcronymDefinition[]): void {
  const byStart = new Map(placed.map((each) => [each.mention.span.start, each.cluster]));
  const byEnd = new Map(placed.map((each) => [each.mention.span.end, each.cluster]));
  for (const { longSpan, shortSpan } of definitions) {
    const long = byEnd.get(longSpan.end) ?? byStart.get(longSpan.start);
    const short = byStart.get(shortSpan.start);
    // "Ferrand (FRA)" runs for France.
    if (long && short && (long.type === "person") === (short.type === "person")) explain(long, short);
  }
}

/** What stands between two names of one thing: "also known as", "formerly". */
export type SaysAlias = (between: string, isAcronym: boolean) => boolean;

/** In UTF-16 code units: no words that join two names are longer. */
const longestBetween = 60;

/** Types of which a second name in brackets is not a remark: "Berg (Labour)", "Holm (Oslo)" have two types anyway. */
const bracketed: ReadonlySet<NamedType> = new Set(["organisation", "event", "work", "product"]);

/**
 * Two names side by side, of one type: "General Confederation of Labour (CGT)", whose letters are those of another
 * language, and "Makhanda, formerly known as Grahamstown".
 */
export function joinNeighbours(text: string, placed: readonly Placed[], saysAlias: SaysAlias): void {
  for (let at = 1; at < placed.length; at++) {
    const [before, after] = [placed[at - 1], placed[at]];
    if (!before || !after || before.cluster.type !== after.cluster.type) continue;
    const { end } = before.mention.span;
    const { start } = after.mention.span;
    if (start - end > longestBetween || start < end) continue;
    const between = text.slice(end, start);
    const isSecondName =
      bracketed.has(after.cluster.type) &&
      /^\s?\(["“]?$/u.test(between) &&
      /^["”]?\)/u.test(text.slice(after.mention.span.end, after.mention.span.end + 2));
    const [long, short] = [before, after].map(({ mention }) => text.slice(mention.span.start, mention.span.end));
    const hasAcronym = isAcronym(long ?? "") !== isAcronym(short ?? "");
    if ((isSecondName && hasAcronym) || saysAlias(between, hasAcronym)) explain(before.cluster, after.cluster);
  }
}

/** "Rapid Support Forces", and elsewhere "RSF", which nothing else in the article can mean. */
export function joinInitials(clusters: readonly Cluster[]): void {
  const longs: Bearers = new Map();
  for (const cluster of clusters) {
    if (cluster.type === "person" || cluster.type === "group") continue;
    for (const form of cluster.forms) {
      for (const initials of initialsOf(form)) addBearer(longs, initials, cluster);
    }
  }
  for (const cluster of clusters) {
    if (cluster.joined || cluster.type === "person" || cluster.type === "group") continue;
    const [form = ""] = cluster.forms;
    const letters = nameKey(form).replaceAll(" ", "");
    if (!longs.has(letters) || !(isAcronym(form) || /^\p{Lu}\p{Ll}{3,6}$/u.test(form))) continue;
    const fitting = distinct(longs.get(letters)).filter(
      (long) => long !== living(cluster) && mayBe(long, cluster, letters),
    );
    const [only, another] = fitting;
    if (only && !another) explain(only, cluster);
  }
}

/** Short acronyms fit too much to join two types. */
const mayBe = (long: Cluster, short: Cluster, letters: string): boolean =>
  long.type === short.type || (letters.length > 3 && long.type !== "place" && short.type !== "place");
