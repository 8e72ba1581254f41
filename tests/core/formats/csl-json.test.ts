import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import Ajv from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { cslJson } from "../../../src/core/formats/csl-json.ts";
import { anyArticle, hostileText } from "./any-article.ts";
import { cslSchema } from "./csl-schema.ts";
import { anyNote, article, library, noteOn, written } from "./sample-library.ts";

const isValid = new Ajv({ strictTuples: false }).compile(cslSchema);

test("an article with its notes", () => {
  expect(JSON.parse(written(cslJson, library))).toEqual([
    {
      id: expect.stringMatching(/^other2024-[0-9a-f]{8}$/),
      type: "article-newspaper",
      title: 'The "council": a vote?',
      author: [{ family: "Other", given: "Ann" }],
      "container-title": "Example News",
      issued: { "date-parts": [[2024, 4, 3]] },
      accessed: { "date-parts": [[2024, 4, 5]] },
      URL: "https://www.news.example/story?x=1",
      language: "en",
      keyword: "to check, vote",
      note:
        "• “met on Monday” Which **Monday**? https://www.news.example/story?x=1#:~:text=met%20on%20Monday\n" +
        "• “Nobody objected.” https://www.news.example/story?x=1#:~:text=Nobody%20objected.",
    },
  ]);
});

test("a style is fed with it", () => {
  const cite = new Cite(written(cslJson, library));
  expect(cite.format("bibliography", { template: "apa" })).toBe(
    "Other, A. (2024, April 3). The “council”: a vote? Example News. https://www.news.example/story?x=1\n",
  );
});

test("no articles are an empty list", () => {
  expect(JSON.parse(written(cslJson, { articles: [], notes: [], addresses: [] }))).toEqual([]);
});

test("a note never changes a field: neither by a line with a colon nor in citeproc's braces", () => {
  const body = "title: Stolen\nDOI: 10.1/x\n{:author:Nobody}";
  const [work] = JSON.parse(written(cslJson, { ...library, notes: [noteOn("Kherson", { body })] }));
  expect(work.note.split("\n").every((line: string) => line.startsWith("• "))).toBe(true);
  expect(work.note).not.toContain("{:");
});

test("whatever the texts are, it is as the schema says", () => {
  fc.assert(
    fc.property(anyArticle, fc.array(anyNote, { maxLength: 3 }), hostileText, (stored, notes, body) => {
      const second = { ...article, id: "https://news.example/second" as ArticleId };
      const kept = [...notes, noteOn("Kherson", { body })];
      const works = JSON.parse(written(cslJson, { articles: [stored, second], notes: kept, addresses: [] }));
      expect(isValid(works), JSON.stringify(isValid.errors)).toBe(true);
      expect(works).toHaveLength(2);
    }),
  );
});
