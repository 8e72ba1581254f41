/**
 * Who is named together: entities that share sentences, each sentence counted once however often it names them.
 *
 * They are ranked by the shared sentences times the inverse sentence frequency (tf–idf with sentences for documents):
 * who is named everywhere is named beside everyone, and that says little.
 */
import type { EntityId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";
import type { Entity } from "./entity.ts";

interface CoOccurrence {
  readonly entity: EntityId;
  /** How many sentences name both. */
  readonly sentences: number;
}

/** The most telling first; empty for one that is named alone, and for figures. */
export type AppearsWith = (id: EntityId, most: number) => readonly CoOccurrence[];

/** `sentences` in text order and apart. Looks at every mention once; each answer costs what it counts. */
export function coOccurrences(sentences: readonly TextSpan[], entities: readonly Entity[]): AppearsWith {
  const named = entities.filter(({ quantity }) => quantity === null);
  const sentencesOf = new Map(named.map(({ id, mentions }) => [id, placesOf(sentences, mentions)]));
  const namedIn: EntityId[][] = sentences.map(() => []);
  for (const [id, places] of sentencesOf) for (const place of places) namedIn[place]?.push(id);

  return (id, most) => {
    const shared = new Map<EntityId, number>();
    for (const place of sentencesOf.get(id) ?? []) {
      for (const other of namedIn[place] ?? []) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const weight = (other: EntityId, count: number) =>
      count * Math.log((sentences.length + 1) / (sentencesOf.get(other)?.size ?? 1));
    return [...shared]
      .map(([entity, count]) => ({ entity, sentences: count, weight: weight(entity, count) }))
      .sort((a, b) => b.weight - a.weight || b.sentences - a.sentences)
      .slice(0, most)
      .map(({ entity, sentences: count }) => ({ entity, sentences: count }));
  };
}

/** In which sentences these begin. Both are in text order, so one walk finds them all. */
function placesOf(sentences: readonly TextSpan[], mentions: Entity["mentions"]): ReadonlySet<number> {
  const places = new Set<number>();
  let from = 0;
  for (const { span } of mentions) {
    from = firstEndingAfter(sentences, span.start, from);
    const sentence = sentences[from];
    if (sentence && sentence.start <= span.start) places.add(from);
  }
  return places;
}

/** The index of the first sentence at `from` or after it that ends after `offset`; by halving. */
function firstEndingAfter(sentences: readonly TextSpan[], offset: number, from: number): number {
  let low = from;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
