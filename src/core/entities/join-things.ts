/**
 * Organisations, events, works and products are named in full once and by a part of their name from then on:
 * "Northway Ferries" and "Northway", "Tropical Cyclone Haruna" and "Haruna".
 */
import type { NamedType } from "./entity.ts";
import { addBearer, type Bearers, type Cluster, distinct, merge } from "./name-cluster.ts";
import { nameKey } from "./surface.ts";

/** At most four tiers, likeliest first, of the forms by which a thing of this name may be called later. */
export type PartsOf = (form: string, type: NamedType) => readonly (readonly string[])[];

export function joinThings(clusters: readonly Cluster[], partsOf: PartsOf): void {
  const things = clusters
    .filter(({ type, joined, mentions }) => type !== "person" && joined === null && mentions.length > 0)
    .map((cluster) => ({ cluster, forms: [...cluster.forms], words: mostWords(cluster.forms) }))
    // The longer name takes the shorter one in, so that "Haruna" finds "Cyclone Haruna" where that has gone.
    .sort((a, b) => b.words - a.words);
  const tiers: readonly Bearers[] = [new Map(), new Map(), new Map(), new Map()];
  for (const { cluster, forms } of things) {
    for (const parts of forms.map((form) => partsOf(form, cluster.type))) {
      for (const [at, tier] of tiers.entries()) {
        for (const part of parts[at] ?? []) addBearer(tier, `${cluster.type} ${nameKey(part)}`, cluster);
      }
    }
  }
  // Twice, because two bearers of a short form may have become one on the way.
  for (const { cluster, forms } of [...things, ...things]) {
    if (cluster.joined) continue;
    const keys = forms.map((form) => `${cluster.type} ${nameKey(form)}`);
    // A well known thing is itself and no short form of another; but "2026 World Cup" is the World Cup.
    const candidates = (cluster.canonical === null ? tiers : tiers.slice(0, 1))
      .map((tier) => distinct(keys.flatMap((key) => [...(tier.get(key) ?? [])])).filter((bearer) => bearer !== cluster))
      .find((found) => found.length > 0);
    const [only, another] = candidates ?? [];
    if (only && !another) merge(only, cluster);
  }
}

const mostWords = (forms: ReadonlySet<string>): number =>
  [...forms].reduce((most, form) => Math.max(most, form.split(" ").length), 0);
