/** Notes and articles out of files and messages: as they are, as earlier and later versions write them, and spoilt. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { note, storedArticle } from "../../../src/core/shapes/library-shapes.ts";
import { anyNote, article, noteOn } from "../formats/sample-library.ts";

const asJson = <T extends object>(value: T, change: string): unknown =>
  JSON.parse(`${JSON.stringify(value).slice(0, -1)},${change}}`);
const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe("a note", () => {
  const right = noteOn("Nobody objected.", { tags: ["vote"] });

  test("any that the program writes fits, also when it comes out of a file", () => {
    fc.assert(
      fc.property(anyNote, (each) => {
        expect(note.fits(each)).toBe(true);
        expect(note.fits(JSON.parse(JSON.stringify(each)))).toBe(true);
      }),
    );
  });

  test.each([
    { why: "a key of a later version", value: { ...right, pinned: true }, becomes: right },
    { why: "a key that would be a prototype", value: asJson(right, '"__proto__":{"body":"x"}'), becomes: right },
    {
      why: "a key too many deep inside",
      value: { ...right, target: { ...right.target, state: null } },
      becomes: right,
    },
    { why: "no status, as earlier versions wrote it", value: without(right, "status"), becomes: right },
    {
      why: "no status, but another key in its place",
      value: { ...without(right, "status"), state: "checked" },
      becomes: right,
    },
  ])("$why does not fit, and is read without it all the same", ({ value, becomes }) => {
    expect(note.fits(value)).toBe(false);
    const read = note(value);
    expect(read.ok && isDeepStrictEqual(read.value, becomes)).toBe(true);
  });

  test.each([
    { why: "no body", value: without(right, "body"), field: "body" },
    { why: "no body, but another key in its place", value: { ...without(right, "body"), text: "" }, field: "body" },
    {
      why: "a body in what would be its prototype",
      value: asJson(without(right, "body"), '"__proto__":{"body":"x"}'),
      field: "body",
    },
    { why: "a hole among the tags", value: { ...right, tags: new Array(1) }, field: "tags[0]" },
    { why: "a revision that is no number", value: { ...right, revision: Number.NaN }, field: "revision" },
    { why: "no moment", value: { ...right, created: "yesterday" }, field: "created" },
    {
      why: "an address that would run as a script",
      value: { ...right, target: { ...right.target, source: "javascript:alert(1)" } },
      field: "target.source",
    },
    {
      why: "a selector of no known type",
      value: { ...right, target: { ...right.target, selectors: [{ type: "toString" }] } },
      field: "target.selectors[0].type",
    },
    { why: "a list", value: [right], field: "" },
  ])("$why does not fit, and is refused with the place", ({ value, field }) => {
    expect(note.fits(value)).toBe(false);
    expect(note(value)).toMatchObject({ ok: false, error: { field, code: "invalid" } });
  });

  test("a body beyond all bounds can be made shorter", () => {
    const value = { ...right, body: "x".repeat(6_000_001) };
    expect(note.fits(value)).toBe(false);
    expect(note(value)).toMatchObject({ ok: false, error: { field: "body", code: "too-long" } });
  });
});

describe("a stored article", () => {
  const { analysis } = article;
  const withAnalysis = (change: object): object => ({ ...article, analysis: { ...analysis, ...change } });
  const [person, place] = analysis.entities;
  const [event] = analysis.timeline;
  if (!person || !place || !event) throw new Error("the sample has both");

  test("fits as it is written, and is taken as it stands", () => {
    const value: unknown = JSON.parse(JSON.stringify(article));
    expect(storedArticle.fits(value)).toBe(true);
    const read = storedArticle(value);
    expect(read.ok && read.value).toBe(value);
  });

  test.each([
    {
      why: "entities from before they had parts",
      value: withAnalysis({ entities: [without(person, "of"), place] }),
      becomes: article,
    },
    {
      why: "an event from before it had a name",
      value: withAnalysis({ timeline: [without(event, "id")] }),
      becomes: withAnalysis({ timeline: [{ ...event, id: "" }] }),
    },
    { why: "a key of a later version", value: withAnalysis({ topics: [] }), becomes: article },
  ])("$why does not fit, and is completed", ({ value, becomes }) => {
    expect(storedArticle.fits(value)).toBe(false);
    const read = storedArticle(value);
    expect(read.ok && isDeepStrictEqual(read.value, becomes)).toBe(true);
  });

  test.each([
    {
      why: "the identity of another",
      value: { ...article, id: "https://news.example/other" },
      field: "",
    },
    {
      why: "a sentence beyond the text",
      value: withAnalysis({ sentences: [{ start: 0, end: analysis.article.text.length + 1 }] }),
      field: "analysis",
    },
    {
      why: "a mention with a score that is no number",
      value: withAnalysis({
        entities: [person, { ...place, mentions: [{ ...place.mentions[0], score: Number.NaN }] }],
      }),
      field: "analysis.entities[1].mentions[0].score",
    },
    {
      why: "a hole among its sentences",
      value: withAnalysis({ sentences: new Array(1) }),
      field: "analysis.sentences[0]",
    },
  ])("$why does not fit, and is refused with the place", ({ value, field }) => {
    expect(storedArticle.fits(value)).toBe(false);
    expect(storedArticle(value)).toMatchObject({ ok: false, error: { field } });
  });
});
