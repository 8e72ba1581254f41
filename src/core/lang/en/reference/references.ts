/**
 * Definite descriptions and pronouns that stand for an entity of the article: "the council", "she".
 *
 * Precision before recall: what may mean two things is left alone. They are not painted; the timeline and the card know
 * by them whom a sentence is about.
 */
import type { TextSpan } from "../../../article/text-span.ts";
import type { Entity } from "../../../entities/entity.ts";
import { itReferences } from "./it.ts";
import { ThingReader } from "./nominals.ts";
import { PeopleReader } from "./pronouns.ts";
import type { Reference } from "./reference.ts";
import { scenesOf } from "./scene.ts";

/** In text order. `sentences` in text order; `entities` after a reader's corrections or before. */
export function references(
  text: string,
  sentences: readonly TextSpan[],
  entities: readonly Entity[],
): readonly Reference[] {
  const people = new PeopleReader(text, entities);
  const things = new ThingReader(text, entities);
  return scenesOf(text, sentences, entities)
    .flatMap((sentence) => [...people.read(sentence), ...things.read(sentence), ...itReferences(sentence)])
    .sort((a, b) => a.span.start - b.span.start);
}
