/** People, things and events across a reader's articles. */
import "fake-indexeddb/auto";
import { beforeAll, describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analyse.ts";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import { entityKey } from "../../../src/core/library/entity-key.ts";
import { describe as described } from "../../../src/core/selectors/describe.ts";
import type { Engine } from "../../../src/platform/library/engine.ts";
import { english } from "../../core/english.ts";
import { minute, sampleNote } from "../samples.ts";
import { answerOf, everything, foundArticles, foundNotes, libraryWorld, valueIn } from "./library-world.ts";

const texts = {
  pier: "Mayor Ada Reed told the Harbour Commission in Aarhus on 3 March 2024 that the pier was paid for. In 1998 a storm destroyed it.",
  vote: "Aarhus voted on 2 May 2025, said Ada Reed. Jens Holm of the Harbour Commission disagreed on 5 May 2025.",
  other: "Jens Holm moved to Berlin on 1 June 2001.",
};
type Name = keyof typeof texts;
const idOf = (name: Name) => `https://news.example/${name}` as ArticleId;
const world = libraryWorld("names");
let engine: Engine;

async function note(id: string, on: Name, exact: string, tags: readonly string[]): Promise<void> {
  const text = texts[on];
  const article = {
    ...{ id: idOf(on), url: idOf(on), title: on, byline: null, site: null, language: "en" },
    ...{ published: "2025-06-01", modified: null, text },
    blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length }, depth: 0 }],
  };
  const start = text.indexOf(exact);
  const target = { source: article.url, selectors: described(text, { start, end: start + exact.length }) };
  const made = sampleNote({ id: id as NoteId, article: article.id, target, tags, created: minute(Number(id)) });
  await valueIn(world.notes.putNote(made, { analysis: analyse(article, english), corrections: [] }));
}

beforeAll(async () => {
  await note("1", "pier", "Mayor Ada Reed told", ["money"]);
  await note("2", "pier", "a storm destroyed it", []);
  await note("3", "vote", "said Ada Reed", ["vote"]);
  await note("4", "other", "Jens Holm moved", []);
  await note("5", "other", "Berlin", []);
  engine = world.open();
  await engine.look();
});

const reed = entityKey("person", "Ada Reed");
const entities = (words: string) =>
  answerOf(engine, "entities", { words, types: [], order: "articles", slice: everything });

describe("names", () => {
  test("are listed with the articles that have them, and found by their beginnings", async () => {
    const { rows, types, total } = await entities("");
    expect(total).toBe(rows.length);
    expect(rows.find(({ key }) => key === reed)).toMatchObject({ name: "Ada Reed", type: "person", articles: 2 });
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect((await entities("ree ad")).rows.map(({ key }) => key)).toEqual([reed]);
    expect((await entities("nobody")).total).toBe(0);
  });

  test("by type, and in the order that is wanted", async () => {
    const { rows } = await answerOf(engine, "entities", {
      ...{ words: "", types: ["person"], order: "name", slice: everything },
    });
    expect(rows.map(({ name }) => name)).toEqual(["Ada Reed", "Jens Holm"]);
  });

  test("tell where else they were read, and in which notes", async () => {
    const story = await answerOf(engine, "entity", { key: reed });
    expect(story?.places.map(({ article, notes }) => [article.id, notes])).toEqual([
      [idOf("vote"), ["3"]],
      [idOf("pier"), ["1"]],
    ]);
    expect(story?.beside.map(({ name }) => name)).toContain("Harbour Commission");
    expect(await answerOf(engine, "entity", { key: "person:nobody" })).toBeNull();
  });

  test("narrow the lists", async () => {
    expect((await foundArticles(engine, { entities: [reed] })).toSorted()).toEqual([idOf("pier"), idOf("vote")]);
    expect((await foundNotes(engine, { entities: [reed] })).toSorted()).toEqual(["1", "2", "3"]);
    expect(await foundNotes(engine, { entities: ["person:nobody"] })).toEqual([]);
  });

  test("follow the reader's rules", async () => {
    engine.rule([{ name: "Ada Reed", type: "person", kind: "call", called: "Dame Ada", as: null }]);
    expect((await entities("dame")).rows).toMatchObject([{ name: "Dame Ada", articles: 2 }]);
    engine.rule([]);
    expect((await entities("dame")).total).toBe(0);
  });

  test("go with the notes of their articles", async () => {
    const berlin = entityKey("place", "Berlin");
    expect((await entities("berlin")).rows.map(({ key }) => key)).toEqual([berlin]);
    await valueIn(world.notes.changeNotes(["4" as NoteId, "5" as NoteId], { kind: "remove" }));
    await engine.look();
    expect((await entities("berlin")).total).toBe(0);
    await valueIn(world.notes.changeNotes(["4" as NoteId, "5" as NoteId], { kind: "restore" }));
    await engine.look();
    expect((await entities("berlin")).total).toBe(1);
  });
});

describe("the merged timeline", () => {
  const all = { articles: [], tags: [], entity: null, words: "" };
  const timeline = async (choice: Partial<typeof all> | object) =>
    answerOf(engine, "timeline", { choice: { ...all, ...choice }, slice: everything });
  const days = async (choice: object) => (await timeline(choice)).events.map(({ first, article }) => [first, article]);

  test("tells of all articles in order of time, each event with its source", async () => {
    expect(await days({})).toEqual([
      ["1998-01-01", idOf("pier")],
      ["2001-06-01", idOf("other")],
      ["2024-03-03", idOf("pier")],
      ["2025-05-02", idOf("vote")],
      ["2025-05-05", idOf("vote")],
    ]);
    const { articles, sources } = await timeline({});
    expect(sources).toBe(3);
    expect(articles.map(({ id }) => id).toSorted()).toEqual([idOf("other"), idOf("pier"), idOf("vote")]);
  });

  test.each([
    { why: "of chosen articles", choice: { articles: [idOf("vote")] }, from: [idOf("vote")] },
    { why: "of articles with notes of a tag", choice: { tags: ["money"] }, from: [idOf("pier")] },
    {
      why: "of either",
      choice: { tags: ["money"], articles: [idOf("other")] },
      from: [idOf("other"), idOf("pier")],
    },
    { why: "of events in whose words something is found", choice: { words: "storm" }, from: [idOf("pier")] },
    { why: "of nothing", choice: { tags: ["nobody's"] }, from: [] },
  ])("only $why", async ({ choice, from }) => {
    const { events, sources } = await timeline(choice);
    expect([...new Set(events.map(({ article }) => article))].toSorted()).toEqual(from);
    expect(sources).toBe(from.length);
  });

  test("only of what somebody takes part in", async () => {
    const told = await days({ entity: entityKey("person", "Jens Holm") });
    expect(told).toEqual([
      ["2001-06-01", idOf("other")],
      ["2025-05-05", idOf("vote")],
    ]);
  });

  test("in slices", async () => {
    const { events, total } = await answerOf(engine, "timeline", { choice: all, slice: { first: 1, count: 2 } });
    expect(total).toBe(5);
    expect(events.map(({ first }) => first)).toEqual(["2001-06-01", "2024-03-03"]);
  });
});
