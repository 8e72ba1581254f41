/**
 * One name that was read as two types: the same name means the same thing, except where an article speaks of a city and
 * of the team or firm that is called after it.
 */
import type { NamedType } from "./entity.ts";
import { type Cluster, merge, weightOf } from "./name-cluster.ts";

/** Things that are called after one another: measured over our articles, no other two types ever share a name. */
const namesakes: readonly (readonly [NamedType, NamedType])[] = [
  ["place", "organisation"],
  ["product", "organisation"],
];

/** From here on a reading is believed beside another one of the same name. */
export const sureScore = 0.8;

/** `clusters` of one written form, each of another type. */
export function settleTypes(clusters: readonly Cluster[]): void {
  const [first, ...others] = clusters.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (!first) return;
  for (const other of others) {
    const areNamesakes = namesakes.some((pair) => pair.includes(first.type) && pair.includes(other.type));
    const isSure = other.mentions.some(({ score }) => score >= sureScore);
    if (!areNamesakes || !isSure) merge(first, other);
  }
}
