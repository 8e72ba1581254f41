import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { authorsOf } from "../../../src/core/formats/authors.ts";
import { citationOf } from "../../../src/core/formats/citation.ts";
import { article, noteOn } from "./sample-library.ts";

const cited = (change: Partial<Article>, tags: readonly string[] = []) =>
  citationOf(article, { ...article.analysis.article, ...change }, [noteOn("Kherson", { tags })]);

describe("an author is sorted by surname", () => {
  test.each([
    { byline: "Ann Other", are: [["Other", "Ann"]], why: "given name, surname" },
    {
      byline: "Ann Other, Ben Ames",
      are: [
        ["Other", "Ann"],
        ["Ames", "Ben"],
      ],
      why: "two of them",
    },
    { byline: "Ursula von der Leyen", are: [["von der Leyen", "Ursula"]], why: "particles are of the surname" },
    { byline: "Martin Luther King, Jr.", are: [["King", "Martin Luther", "Jr."]], why: "a suffix is none" },
    { byline: "Dr. Jane Q. Roe", are: [["Roe", "Dr. Jane Q."]], why: "what stands before stays before" },
    { byline: "Reuters", are: ["Reuters"], why: "a single word is whole" },
    { byline: "Example News", are: ["Example News"], why: "the site itself is whole" },
    { byline: "Associated Press", are: ["Associated Press"], why: "an agency is whole" },
    { byline: "The Editors of Nature", are: ["The Editors of Nature"], why: "a desk is whole" },
    { byline: "王小明", are: ["王小明"], why: "a script without spaces" },
    { byline: null, are: [], why: "nobody is named" },
    { byline: " , ;", are: [], why: "nobody is named by marks" },
  ])("$why: $byline", ({ byline, are }) => {
    const authors = authorsOf(byline, "Example News").map((author) =>
      "whole" in author
        ? author.whole
        : [author.family, author.given, ...(author.suffix === null ? [] : [author.suffix])],
    );
    expect(authors).toEqual(are);
  });
});

describe("what kind of page it is", () => {
  test.each([
    { url: "https://www.theguardian.com/world/x", site: "The Guardian", kind: "news" },
    { url: "https://www.bbc.co.uk/a", site: "BBC News", kind: "news" },
    { url: "https://www.lemonde.fr/a", site: "Le Monde", kind: "news" },
    { url: "https://ann.substack.com/p/x", site: null, kind: "blog" },
    { url: "https://example.org/blog/x", site: "Example", kind: "blog" },
    { url: "https://blogs.example.org/x", site: "Daily News", kind: "blog" },
    { url: "https://example.org/about", site: "Example", kind: "page" },
  ] as const)("$url is a $kind", ({ url, site, kind }) => {
    expect(cited({ url, site }).kind).toBe(kind);
  });

  test("a page of a paper that has no date is no article of it", () => {
    expect(cited({ url: "https://news.example/about", published: null }).kind).toBe("page");
  });
});

test.each([
  { published: "2024-04-03", is: ["2024", "04", "03"] },
  { published: "2024-04-03T23:30-05:00", is: ["2024", "04", "03"] },
  { published: "2024-04", is: ["2024", "04"] },
  { published: "2024", is: ["2024"] },
  { published: "2024-13-01", is: ["2024"] },
  { published: "soon", is: null },
  { published: null, is: null },
])("a date is as precise as it is known: $published", ({ published, is }) => {
  expect(cited({ published }).published).toEqual(is);
});

describe("a citation key", () => {
  test("tells author and year, and is made of letters that can be typed", () => {
    expect(cited({ byline: "Zoë Müller-Őze" }).key).toMatch(/^mulleroze2024-[0-9a-f]{8}$/);
    expect(cited({ byline: "王小明", published: null }).key).toMatch(/^web-[0-9a-f]{8}$/);
  });

  test("hangs on the article, not on what else is exported", () => {
    const other = { ...article, id: "https://news.example/other" as ArticleId };
    expect(cited({}).key).toBe(citationOf(article, article.analysis.article, []).key);
    expect(citationOf(other, article.analysis.article, []).key).not.toBe(cited({}).key);
  });
});

test("keywords are the tags, each once, without what would part them", () => {
  expect(cited({}, ["to check", "a, b", "x;y", "to  check", " "]).keywords).toEqual(["to check", "a b", "x y"]);
});

test("a page without a title goes by its address", () => {
  expect(cited({ title: " " }).title).toBe("https://www.news.example/story?x=1");
});

test("an address that is none of the web's is left out", () => {
  expect(cited({ url: "javascript:alert(1)" }).url).toBe(null);
});
