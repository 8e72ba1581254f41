/**
 * A name that was read as another type than the rest of what it belongs to: "Berg" as an organisation after "Anna Berg".
 * Only for readings that are guesses, and where one sure thing claims the name.
 */
import type { PartsOf } from "./join-things.ts";
import { addBearer, type Bearers, type Cluster, distinct, living, merge } from "./name-cluster.ts";
import { personName, shortForms } from "./people.ts";
import { sureScore } from "./settle-types.ts";
import { nameKey } from "./surface.ts";

export function joinGuesses(clusters: readonly Cluster[], partsOf: PartsOf): void {
  const here = clusters.filter(({ joined, mentions }) => joined === null && mentions.length > 0);
  const isGuess = ({ mentions, canonical }: Cluster): boolean =>
    canonical === null && mentions.every(({ score }) => score < sureScore);
  const guesses = here.filter(isGuess);
  if (guesses.length === 0) return;
  const claims = claimsOf(
    here.filter((cluster) => !isGuess(cluster)),
    partsOf,
  );
  for (const guess of guesses) {
    const keys = [...guess.forms].map(nameKey);
    const [only, another] = distinct(keys.flatMap((key) => [...(claims.get(key) ?? [])]));
    if (only && !another && mayBe(guess, only)) merge(only, living(guess));
  }
}

/** By surname, for the beginning of an organisation's name, and in full. */
function claimsOf(sure: readonly Cluster[], partsOf: PartsOf): Bearers {
  const claims: Bearers = new Map();
  for (const cluster of sure) {
    for (const form of cluster.forms) {
      const [nearest = [], further = []] =
        cluster.type === "person" ? shortForms(personName(form)).slice(0, 1) : partsOf(form, cluster.type).slice(0, 2);
      for (const part of [form, ...nearest, ...further]) addBearer(claims, nameKey(part), cluster);
    }
  }
  return claims;
}

/** A place may be what an organisation or a product is called after; and one type is joined by its own rules. */
const mayBe = (guess: Cluster, sure: Cluster): boolean =>
  guess.type !== sure.type && guess.type !== "place" && sure.type !== "place" && sure.type !== "group";
