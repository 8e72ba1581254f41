/** What clustering works on: mentions of one thing, gathered and put together until no rule joins more. */
import type { Mention, NamedType } from "./entity.ts";

export interface NamedMention extends Mention {
  readonly type: NamedType;
}

export interface Cluster {
  readonly type: NamedType;
  /** Emptied when the cluster was put into another. */
  readonly mentions: NamedMention[];
  /** Written forms in order of first appearance. */
  readonly forms: Set<string>;
  /** The name under which a well known thing is shown. */
  canonical: string | null;
  /** Where its mentions are now. */
  joined: Cluster | null;
}

/** What a cluster has become; it is itself until it is merged. */
export function living(cluster: Cluster): Cluster {
  let last = cluster;
  while (last.joined) last = last.joined;
  // Later questions take one step, so that long chains of merges cost no more than short ones.
  for (let at = cluster; at.joined && at.joined !== last; ) {
    const next = at.joined;
    at.joined = last;
    at = next;
  }
  return last;
}

/** Rules merge longer names first, so that a mention moves a few times at most. */
export function merge(one: Cluster, other: Cluster): void {
  const into = living(one);
  const from = living(other);
  if (into === from) return;
  for (const mention of from.mentions.splice(0)) into.mentions.push(mention);
  for (const form of from.forms) into.forms.add(form);
  into.canonical ??= from.canonical;
  from.forms.clear();
  from.joined = into;
}

/** Who may be called by a key. */
export type Bearers = Map<string, Set<Cluster>>;

export function addBearer(bearers: Bearers, key: string, cluster: Cluster): void {
  const known = bearers.get(key);
  if (known) known.add(cluster);
  else bearers.set(key, new Set([cluster]));
}

/** Different things under one key; those that have been merged meanwhile count once. */
export function distinct(clusters: Iterable<Cluster> | undefined): readonly Cluster[] {
  return clusters ? [...new Set([...clusters].map(living))] : [];
}

/** Where the text names it first; not `mentions[0]`, because merged mentions stand at the end. */
export const firstStart = ({ mentions }: Cluster): number =>
  mentions.reduce((first, { span }) => Math.min(first, span.start), Number.POSITIVE_INFINITY);

export const weightOf = ({ mentions }: Cluster): number => mentions.reduce((sum, { score }) => sum + score, 0);
