/** An analysis with something in every field, nested ones too. */
import type { Analysis } from "../../src/core/analysis.ts";
import type { Day, EntityId, EventId } from "../../src/core/article/brand.ts";
import { articleId } from "../platform/samples.ts";

const text = "“Most went,” said Ada Reed in March 2024. About 12 million ballots were counted two days later.";

const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

const ada = "person/ada reed" as EntityId;
const interval = { first: "2024-03-01" as Day, last: "2024-03-31" as Day };
const [first, second] = [span("“Most went,” said Ada Reed in March 2024."), span("About 12 million ballots")];

export const fullAnalysis: Analysis = {
  article: {
    id: articleId(),
    url: "https://news.example/one?from=feed",
    title: "Ballots",
    byline: "Ann Other",
    site: "Example News",
    language: "en",
    published: "2024-04-03",
    modified: "2024-04-04T08:00",
    text,
    blocks: [{ kind: "list-item", span: { start: 0, end: text.length }, depth: 2 }],
  },
  engineVersion: "1",
  sentences: [first, { start: second.start, end: text.length }],
  entities: [
    {
      id: ada,
      type: "person",
      name: "Ada Reed",
      aliases: ["Reed"],
      mentions: [{ span: span("Ada Reed"), type: "person", form: "name", rule: "compromise/person", score: 0.9 }],
      quantity: null,
      of: null,
    },
    {
      id: "number/12000000" as EntityId,
      type: "number",
      name: "12 million",
      aliases: [],
      mentions: [{ span: span("12 million"), type: "number", form: "nominal", rule: "en/number", score: 1 }],
      quantity: { value: 12_000_000, modifier: "about", unit: "million", what: "ballots" },
      of: null,
    },
  ],
  timexes: [
    {
      span: span("March 2024"),
      type: "DATE",
      value: "2024-03",
      mod: "MID",
      quant: "EVERY",
      freq: "2X",
      interval,
      reason: { basis: "explicit", anchor: null },
      rule: "en/month",
    },
    {
      span: span("two days later"),
      type: "DURATION",
      value: "P2D",
      mod: null,
      quant: null,
      freq: null,
      interval: { first: "-0043-03-15" as Day, last: null },
      reason: { basis: "reference", anchor: span("March 2024") },
      rule: "en/later",
    },
  ],
  timeline: [
    {
      ...interval,
      id: "march 2024 said ada reed" as EventId,
      precision: "month",
      certainty: "inferred",
      label: "said Ada Reed",
      timex: span("March 2024"),
      sentence: first,
      alsoTold: [first],
      entities: [ada],
      reason: { basis: "reference", anchor: span("March 2024") },
    },
  ],
  statements: [
    {
      mode: "mixed",
      source: [span("Ada Reed")],
      cue: [span("said")],
      content: [span("“Most went,”")],
      rule: "en/said",
    },
  ],
};
