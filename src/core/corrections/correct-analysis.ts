/** A whole analysis as the reader wants to see it: a pure function, so that corrections can be stored and applied again. */
import type { Analysis } from "../analysis.ts";
import type { EntityId } from "../article/brand.ts";
import { contains } from "../article/text-span.ts";
import { correctEntities } from "../entities/correct.ts";
import type { Entity } from "../entities/entity.ts";
import { correctionsByRules, type EntityRule } from "../entities/entity-rule.ts";
import { correctEvents } from "../time/correct-events.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import { type Correction, isOfEntity, isOfEvent } from "./correction.ts";

export interface CorrectedAnalysis {
  /** Without what is hidden. */
  readonly analysis: Analysis;
  readonly hiddenEntities: readonly Entity[];
  readonly hiddenEvents: readonly TimelineEvent[];
  /** What has been applied, in order: what comes of the rules, then the article's own. */
  readonly applied: readonly Correction[];
}

/** `rules` come before `corrections`. What happened to one thing is told of what it was merged into or parted off as. */
export function correctAnalysis(
  found: Analysis,
  corrections: readonly Correction[],
  rules: readonly EntityRule[] = [],
): CorrectedAnalysis {
  const all = [...correctionsByRules(rules, found.entities), ...corrections];
  if (all.length === 0) return { analysis: found, hiddenEntities: [], hiddenEvents: [], applied: all };
  const entities = correctEntities(found.article.text, found.entities, all.filter(isOfEntity));
  const events = correctEvents(found.timeline, all.filter(isOfEvent));
  const byId = new Map([...entities.shown, ...entities.hidden].map((entity) => [entity.id, entity]));
  const named = (event: TimelineEvent): TimelineEvent => ({
    ...event,
    entities: [...new Set(event.entities.flatMap((id) => takingPart(event, entities.standsFor(id), byId)))],
  });
  return {
    analysis: { ...found, entities: entities.shown, timeline: events.shown.map(named) },
    hiddenEntities: entities.hidden,
    hiddenEvents: events.hidden.map(named),
    applied: all,
  };
}

/** Of what one participant has been parted into: who is named where the event is told. */
function takingPart(
  { sentence, alsoTold }: TimelineEvent,
  now: ReadonlySet<EntityId>,
  byId: ReadonlyMap<EntityId, Entity>,
): readonly EntityId[] {
  const ids = [...now];
  if (ids.length === 1) return ids;
  const told = [sentence, ...alsoTold];
  const named = ids.filter((id) =>
    byId.get(id)?.mentions.some(({ span }) => told.some((each) => contains(each, span))),
  );
  return named.length > 0 ? named : ids.slice(0, 1);
}
