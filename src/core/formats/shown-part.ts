/** One article as its reader sees it: corrected, without what is in the bin, notes in reading order. For what is made to be read. */
import type { Analysis } from "../analysis.ts";
import { correctAnalysis } from "../corrections/correct-analysis.ts";
import { type Entity, type NamedType, namedTypes } from "../entities/entity.ts";
import { isUnsorted } from "../entities/unsorted.ts";
import type { Note } from "../notes/note.ts";
import { inReadingOrder } from "../notes/reading-order.ts";
import type { ArticlePart, WriteOptions } from "./format.ts";

export interface ShownPart {
  readonly analysis: Analysis;
  readonly notes: readonly Note[];
}

export const shownPart = ({ stored, notes }: ArticlePart, { rules }: Pick<WriteOptions, "rules">): ShownPart => ({
  analysis: correctAnalysis(stored.analysis, stored.corrections, rules).analysis,
  notes: inReadingOrder(notes.filter((note) => note.deleted === null)),
});

/** By type, without empty ones. Names of an unknown type would stand under a heading that says more than is known: they are left out. */
export const namesByType = (
  entities: readonly Entity[],
): readonly { readonly type: NamedType; readonly entities: readonly Entity[] }[] =>
  namedTypes
    .map((type) => ({ type, entities: entities.filter((entity) => entity.type === type && !isUnsorted(entity)) }))
    .filter((group) => group.entities.length > 0);
