/** Span-level exact scores by type (the definition of conlleval), micro-averaged over any set of types. */
import { type NamedType, namedTypes } from "../../../src/core/entities/entity.ts";
import type { CorpusSentence } from "./corpora.ts";

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: NamedType;
}

interface Counts {
  right: number;
  found: number;
  given: number;
}

export type Tally = Map<NamedType, Counts>;

export const newTally = (): Tally => new Map(namedTypes.map((type) => [type, { right: 0, found: 0, given: 0 }]));

/** Where the corpus has tokens of its own, spans are widened to them, as its scorer would see them. */
export function count(sentence: CorpusSentence, found: readonly Found[], tally: Tally): void {
  const keyOf = ({ start, end }: { start: number; end: number }): string => {
    if (sentence.tokens.length === 0) return `${start} ${end}`;
    const inside = sentence.tokens
      .map((token, at) => ({ token, at }))
      .filter(({ token }) => token.start < end && token.end > start);
    return `${inside[0]?.at} ${inside.at(-1)?.at}`;
  };
  const given = new Map(sentence.names.map((name) => [keyOf(name), name.types]));
  for (const { types } of sentence.names) if (types.length === 1) bump(tally, types[0], "given");
  for (const name of found) {
    const types = given.get(keyOf(name));
    // A MISC that does not say its type is neither asked for nor held against us.
    if (types && types.length > 1 && types.includes(name.type)) continue;
    bump(tally, name.type, "found");
    if (types?.length === 1 && types[0] === name.type) bump(tally, name.type, "right");
  }
}

function bump(tally: Tally, type: NamedType | undefined, field: keyof Counts): void {
  const counts = type && tally.get(type);
  if (counts) counts[field]++;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly given: number;
}

/** In percent. */
export function scoreOf(tally: Tally, types: readonly NamedType[]): Score {
  const sum = { right: 0, found: 0, given: 0 };
  for (const type of types) {
    const counts = tally.get(type);
    if (!counts) continue;
    sum.right += counts.right;
    sum.found += counts.found;
    sum.given += counts.given;
  }
  const precision = (100 * sum.right) / (sum.found || 1);
  const recall = (100 * sum.right) / (sum.given || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), given: sum.given };
}

export const mainTypes: readonly NamedType[] = ["person", "organisation", "place"];

export function showScores(tally: Tally): string {
  const show = (name: string, { precision, recall, f1, given }: Score) =>
    `${name} ${precision.toFixed(1)}/${recall.toFixed(1)}/${f1.toFixed(1)} (${given})`;
  return [
    show("P+O+L", scoreOf(tally, mainTypes)),
    ...namedTypes.filter((type) => (tally.get(type)?.given ?? 0) > 0).map((type) => show(type, scoreOf(tally, [type]))),
    show("all", scoreOf(tally, namedTypes)),
  ].join("  ");
}
