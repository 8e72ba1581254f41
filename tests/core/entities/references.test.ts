import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { nameKnowledge } from "../../../src/core/lang/en/names/name-knowledge.ts";
import { references } from "../../../src/core/lang/en/reference/references.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { articleOf } from "../text/article-of.ts";
import { marked } from "./marked-text.ts";

function read(source: string) {
  const { text, mentions } = marked(source);
  const entities = clusterNames(text, mentions, [], nameKnowledge);
  const sentences = sentencesOf(articleOf([text]), englishStops);
  return { text, entities, found: references(text, sentences, entities) };
}

/** "she = Anna Berg" for each reference that was resolved. */
function resolved(source: string): readonly string[] {
  const { text, entities, found } = read(source);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return found.map(({ span, entity }) => `${text.slice(span.start, span.end)} = ${nameOf(entity)}`);
}

interface Row {
  readonly why: string;
  readonly text: string;
  readonly found: readonly string[];
}

const rows = (list: readonly Row[]) =>
  test.each(list)("$why: $text", ({ text, found }) => {
    expect(resolved(text)).toEqual(found);
  });

describe("he and she", () => {
  rows([
    {
      why: "the only person there is",
      text: "[person:Norvo] said that he would stay. He left.",
      found: ["he = Norvo", "He = Norvo"],
    },
    {
      why: "of two, the one whose given name fits",
      text: "[person:Anna Berg] met [person:Otto Holm]. She smiled at him.",
      found: ["She = Anna Berg", "him = Otto Holm"],
    },
    {
      why: "of two, the one whose title fits",
      text: "Mrs. [person:Norvo] met Mr. [person:Tarlo]. She smiled.",
      found: ["She = Norvo"],
    },
    {
      why: "who acts in this sentence, not who acted in the last",
      text: "[person:Anna Berg] spoke. [person:Ella Holm] said that her house was gone.",
      found: ["her = Ella Holm"],
    },
    { why: "two of one gender", text: "[person:Anna Berg] and [person:Ella Holm] met. She smiled.", found: [] },
    { why: "whoever acts is not told", text: "[person:Anna Berg] left. [person:Ella Holm] told her.", found: [] },
    { why: "someone who has no name", text: "[person:Otto Holm] called a man. He came.", found: [] },
    {
      why: "a wife is not the husband",
      text: "[person:Norvo] came. His wife stayed, and she slept.",
      found: ["His = Norvo"],
    },
    { why: "what is quoted", text: "[person:Otto Holm] spoke. “He knew,” said a clerk.", found: [] },
    { why: "who is spoken of in a quotation", text: "“[person:Otto Holm] knew,” said a clerk. He left.", found: [] },
    { why: "part of a name", text: "[person:Otto Holm] saw the [product:Zheng He].", found: [] },
    {
      why: "the person whom the article is about",
      text: "[person:Anna Berg] sang. [person:Berg] wrote. [person:Berg] taught. A shell fell. A roof went. A year passed. A door shut. Her songs stayed.",
      found: ["Her = Anna Berg"],
    },
  ]);
});

describe("the 22-year-old", () => {
  rows([
    {
      why: "who acted before",
      text: "[person:Anna Berg] won. The 22-year-old was tired.",
      found: ["The 22-year-old = Anna Berg"],
    },
    {
      why: "two who acted",
      text: "[person:Anna Berg], said [person:Ella Holm]. The 22-year-old was tired.",
      found: [],
    },
    { why: "another word follows", text: "[person:Anna Berg] won. The 22-year-old driver was tired.", found: [] },
  ]);
});

describe("it and its", () => {
  rows([
    {
      why: "a ministry of itself",
      text: "The [organisation:Energy Ministry] said on Sunday that it would pay.",
      found: ["it = Energy Ministry"],
    },
    { why: "a firm and what it owns", text: "[organisation:Norvik] cut its forecast.", found: ["its = Norvik"] },
    {
      why: "two that may be meant",
      text: "[organisation:Norvik] sued [organisation:Tarlo] over its forecast.",
      found: [],
    },
    { why: "a clause of its own", text: "[organisation:Norvik] closed because it rained.", found: [] },
  ]);
});

describe("definite descriptions", () => {
  rows([
    {
      why: "the word of its name",
      text: "The [organisation:Federation Council] met. The council agreed.",
      found: ["The council = Federation Council"],
    },
    {
      why: "what it was called",
      text: "The mining company [organisation:Norvik] fell. Shares of the company rose.",
      found: ["the company = Norvik"],
    },
    {
      why: "what it was called after",
      text: "[organisation:Norvik], a Danish ferry company, fell. The company rose.",
      found: ["The company = Norvik"],
    },
    {
      why: "what is known of it",
      text: "[organisation:NASA] said so. The agency agreed.",
      found: ["The agency = NASA"],
    },
    { why: "a country", text: "[place:Kenya] voted. The country was calm.", found: ["The country = Kenya"] },
    { why: "a storm", text: "[event:Hurricane Una] came. The storm stayed.", found: ["The storm = Hurricane Una"] },
    {
      why: "two councils",
      text: "[organisation:Norvik Council] met [organisation:Tarlo Council]. The council agreed.",
      found: [],
    },
    {
      why: "a firm that may be another",
      text: "The company [organisation:Norvik] fell. [organisation:Tarlo] rose. The company did well.",
      found: [],
    },
    { why: "another kind", text: "[organisation:NASA] said so. The council agreed.", found: [] },
    { why: "a compound", text: "The company [organisation:Norvik] fell. The company car rose.", found: [] },
    { why: "a restriction", text: "The company [organisation:Norvik] fell. The company that sold it rose.", found: [] },
    {
      why: "an apposition",
      text: "The company [organisation:Norvik] fell. [place:Leeds], the city, and the company [organisation:Tarlo] rose.",
      found: [],
    },
    { why: "a predicate", text: "The company [organisation:Norvik] fell. The winner was the company.", found: [] },
    { why: "part of a name", text: "[organisation:Norvik Council] met. They read [work:The council].", found: [] },
  ]);
});

const pieces = fc.constantFrom(
  ...'[person:Anna Berg]|[person:Berg]|[person:Otto Holm]|[organisation:Norvik Council]|[organisation:Norvik]|[place:Kenya]|[work:The council]|he|She|her|its|it|the council|The company|the 22-year-old|“|”|"|said|.|. |, |\n\n|a man| '.split(
    "|",
  ),
);

test("references are of entities of the article, in text order, and overlap neither each other nor a name", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      const { entities, found } = read(list.join(" "));
      const names = entities.flatMap(({ mentions }) => mentions.map(({ span }) => span));
      let end = 0;
      for (const { span, entity } of found) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        expect(entities.map(({ id }) => id)).toContain(entity);
        expect(names.some((name) => name.start < span.end && span.start < name.end)).toBe(false);
      }
    }),
  );
});

test.each([
  { what: "pronouns", unit: "he " },
  { what: "people and pronouns", unit: "[person:Anna Berg] she. " },
  { what: "one sentence of people and pronouns", unit: "[person:Anna Berg] she " },
  { what: "other people in each sentence", unit: "[person:Anna #] met her. " },
  { what: "companies", unit: "The company [organisation:Norvik #] fell. The company " },
  { what: "open quotations", unit: "“[person:Anna #] “her ” " },
])("a long text of $what is read in bounded time", ({ unit }) => {
  const { text, mentions } = marked(Array.from({ length: 20_000 }, (_, at) => unit.replace("#", `N${at}`)).join(""));
  const entities = clusterNames(text, mentions, [], nameKnowledge);
  expect(() => references(text, sentencesOf(articleOf([text]), englishStops), entities)).not.toThrow();
});
