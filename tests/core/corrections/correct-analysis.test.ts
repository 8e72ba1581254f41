/** An analysis as the reader wants to see it: entities and events corrected together. */
import { expect, test } from "vitest";
import type { EntityId, EventId } from "../../../src/core/article/brand.ts";
import { correctAnalysis } from "../../../src/core/corrections/correct-analysis.ts";
import type { Correction } from "../../../src/core/corrections/correction.ts";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
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
  expect(correctAnalysis(found, [])).toEqual({ analysis: found, hiddenEntities: [], hiddenEvents: [], applied: [] });
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

test("what is parted off takes part in the events where it is named, and in no others", () => {
  const two = marked("[person:Ada Reed] left. [person:Reed] fell. Nobody stayed.");
  const [left, fell, stayed] = ["Ada Reed left.", "Reed fell.", "Nobody stayed."].map((sentence) => {
    const start = two.text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  const event = (label: string, sentence: unknown, alsoTold: readonly unknown[] = []) => ({
    id: label,
    label,
    sentence,
    alsoTold,
    entities: [ada],
  });
  const analysis = {
    article: articleOf([two.text]),
    entities: clusterNames(two.text, two.mentions, [], nameKnowledge),
    timeline: [event("left", left), event("fell", fell), event("both", left, [fell]), event("stayed", stayed)],
  } as never;
  const reed = "person:ada-reed/reed" as EntityId;
  const split = { kind: "split", entity: ada, form: "Reed", span: null, also: [] } as const;
  const whoIn = (corrections: readonly Correction[]) =>
    correctAnalysis(analysis, corrections).analysis.timeline.map(({ entities }) => entities);
  expect(whoIn([split])).toEqual([[ada], [reed], [ada, reed], [ada]]);
  expect(whoIn([split, { kind: "merge", entity: reed, into: ada, name: null }])).toEqual(Array(4).fill([ada]));
});

test("rules hold before the article's own corrections, which may say otherwise", () => {
  const rules: readonly EntityRule[] = [
    { name: "Ada Reed", type: "person", kind: "hide" },
    { name: "Hal Lund", type: "person", kind: "call", called: "The other", as: "place" },
  ];
  const ruled = correctAnalysis(found, [], rules);
  expect(ruled.hiddenEntities.map(({ id }) => id)).toEqual([ada]);
  expect(ruled.analysis.entities.find(({ id }) => id === hal)).toMatchObject({ name: "The other", type: "place" });
  const own = correctAnalysis(
    found,
    [
      { kind: "show", entity: ada },
      { kind: "rename", entity: hal, name: null },
    ],
    rules,
  );
  expect(own.hiddenEntities).toEqual([]);
  expect(own.analysis.entities.find(({ id }) => id === hal)).toMatchObject({ name: "Hal Lund", type: "place" });
});
