/** An analysis as the reader wants to see it: entities and events corrected together. */
import { expect, test } from "vitest";
import type { EntityId, EventId } from "../../../src/core/article/brand.ts";
import { correctAnalysis } from "../../../src/core/corrections/correct-analysis.ts";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import { nameKnowledge } from "../../../src/core/lang/en/names/name-knowledge.ts";
import { marked } from "../entities/marked-text.ts";
import { articleOf } from "../text/article-of.ts";

const { text, mentions } = marked("[person:Ada Reed] of [place:Paris] met [person:Hal Lund].");
const ada = "person:ada-reed" as EntityId;
const hal = "person:hal-lund" as EntityId;
const paris = "place:paris" as EntityId;
const met = "met" as EventId;
const found = {
  article: articleOf([text]),
  entities: clusterNames(text, mentions, [], nameKnowledge),
  timeline: [{ id: met, label: "met", first: "2024-01-01", last: "2024-01-01", entities: [hal, ada, paris] }],
} as never;

test("nothing corrected is the analysis itself", () => {
  expect(correctAnalysis(found, [])).toEqual({ analysis: found, hiddenEntities: [], hiddenEvents: [] });
});

test("what happened to one thing is told of what it was merged into, of hidden events too", () => {
  const merge = { kind: "merge", entity: hal, into: ada, name: null } as const;
  const shown = correctAnalysis(found, [merge]);
  expect(shown.analysis.timeline.map(({ entities }) => entities)).toEqual([[ada, paris]]);
  const hidden = correctAnalysis(found, [{ kind: "hide-event", event: met }, merge]);
  expect(hidden.analysis.timeline).toEqual([]);
  expect(hidden.hiddenEvents.map(({ entities }) => entities)).toEqual([[ada, paris]]);
});

test("entities and events are hidden apart from each other", () => {
  const { analysis, hiddenEntities, hiddenEvents } = correctAnalysis(found, [{ kind: "hide", entity: ada }]);
  expect(new Set(analysis.entities.map(({ id }) => id))).toEqual(new Set([paris, hal]));
  expect(hiddenEntities.map(({ id }) => id)).toEqual([ada]);
  expect(hiddenEvents).toEqual([]);
});
