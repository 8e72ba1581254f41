/** Applies a reader's corrections: pure functions over what was found, so that they can be stored and applied again. */
import type { Analysis } from "../analysis.ts";
import type { EntityId } from "../article/brand.ts";
import { Corrected } from "./corrected.ts";
import type { Correction } from "./correction.ts";
import type { Entity } from "./entity.ts";

/** The entities that are shown. Corrections that name an entity which is no longer found are passed over. */
export function correct(
  text: string,
  entities: readonly Entity[],
  corrections: readonly Correction[],
): readonly Entity[] {
  if (corrections.length === 0) return entities;
  const corrected = applied(text, entities, corrections);
  return corrected.entities.filter(({ id }) => !corrected.isHidden(id));
}

/** Those that the reader has hidden, as corrected otherwise. */
export function hiddenOf(
  text: string,
  entities: readonly Entity[],
  corrections: readonly Correction[],
): readonly Entity[] {
  if (corrections.length === 0) return [];
  const corrected = applied(text, entities, corrections);
  return corrected.entities.filter(({ id }) => corrected.isHidden(id));
}

/** The whole analysis as the reader wants to see it: what happened to one thing is told of what it was merged into. */
export function correctAnalysis(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  if (corrections.length === 0) return analysis;
  const corrected = applied(analysis.article.text, analysis.entities, corrections);
  const idsNow = (ids: readonly EntityId[]) => [...new Set(ids.map((id) => corrected.idNow(id)))];
  return {
    ...analysis,
    entities: corrected.entities.filter(({ id }) => !corrected.isHidden(id)),
    timeline: analysis.timeline.map((event) => ({ ...event, entities: idsNow(event.entities) })),
  };
}

function applied(text: string, entities: readonly Entity[], corrections: readonly Correction[]): Corrected {
  const corrected = new Corrected(text, entities);
  for (const correction of corrections) corrected.apply(correction);
  return corrected;
}
