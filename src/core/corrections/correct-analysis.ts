/** A whole analysis as the reader wants to see it: a pure function, so that corrections can be stored and applied again. */
import type { Analysis } from "../analysis.ts";
import { correctEntities } from "../entities/correct.ts";
import type { Entity } from "../entities/entity.ts";
import { correctEvents } from "../time/correct-events.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import { type Correction, isOfEntity, isOfEvent } from "./correction.ts";

export interface CorrectedAnalysis {
  /** Without what is hidden. */
  readonly analysis: Analysis;
  readonly hiddenEntities: readonly Entity[];
  readonly hiddenEvents: readonly TimelineEvent[];
}

/** What happened to one thing is told of what it was merged into. */
export function correctAnalysis(found: Analysis, corrections: readonly Correction[]): CorrectedAnalysis {
  if (corrections.length === 0) return { analysis: found, hiddenEntities: [], hiddenEvents: [] };
  const entities = correctEntities(found.article.text, found.entities, corrections.filter(isOfEntity));
  const events = correctEvents(found.timeline, corrections.filter(isOfEvent));
  const named = (event: TimelineEvent): TimelineEvent => ({
    ...event,
    entities: [...new Set(event.entities.map(entities.idNow))],
  });
  return {
    analysis: { ...found, entities: entities.shown, timeline: events.shown.map(named) },
    hiddenEntities: entities.hidden,
    hiddenEvents: events.hidden.map(named),
  };
}
