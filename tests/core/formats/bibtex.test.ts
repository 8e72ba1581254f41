import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { bibtex } from "../../../src/core/formats/bibtex.ts";
import { anyArticle, hostileText } from "./any-article.ts";
import { anyNote, article, library, noteOn, written } from "./sample-library.ts";

const titled = (title: string, byline: string | null = null): StoredArticle => ({
  ...article,
  analysis: { ...article.analysis, article: { ...article.analysis.article, title, byline } },
});
const read = (stored: StoredArticle) =>
  new Cite(written(bibtex, { articles: [stored], notes: [], addresses: [] })).data[0];

test("an article with its notes", () => {
  expect(written(bibtex, library).replace(/-[0-9a-f]{8},/, ",")).toBe(`@online{other2024,
  author = {Other, Ann},
  title = {The "council": a vote?},
  organization = {Example News},
  journaltitle = {Example News},
  date = {2024-04-03},
  url = {https://www.news.example/story?x=1},
  urldate = {2024-04-05},
  langid = {english},
  keywords = {to check, vote},
  annote = {• “met on Monday” Which **Monday**? https://www.news.example/story?x=1\\#:{\\textasciitilde}:text=met\\%20on\\%20Monday

• “Nobody objected.” https://www.news.example/story?x=1\\#:{\\textasciitilde}:text=Nobody\\%20objected.},
}

`);
});

test("Citation.js reads the work, and the notes with it", () => {
  expect(new Cite(written(bibtex, library)).data[0]).toMatchObject({
    type: "webpage",
    title: 'The "council": a vote?',
    author: [{ family: "Other", given: "Ann" }],
    publisher: "Example News",
    issued: { "date-parts": [[2024, 4, 3]] },
    accessed: { "date-parts": [[2024, 4, 5]] },
    URL: "https://www.news.example/story?x=1",
    keyword: "to check,vote",
    annote: expect.stringContaining(
      "“met on Monday” Which **Monday**? https://www.news.example/story?x=1#:~:text=met%20on",
    ),
  });
});

describe("TeX's own characters are read as they stood", () => {
  test.each(["100 % & $5 #1 a_b", "C:\\x ~ ^", "a < b > c | d", "a {b} c", "Zoë – “Ő” 王"])("%s", (title) => {
    expect(read(titled(title))).toMatchObject({ title });
  });

  test("a brace without its fellow gets an unseen one, because BibTeX counts", () => {
    const file = written(bibtex, { articles: [titled("a } b {")], notes: [], addresses: [] });
    expect(file).toContain("title = {a \\vphantom{\\{}\\} b \\{\\vphantom{\\}}},\n");
  });
});

describe("names", () => {
  test.each([
    { byline: "Ursula von der Leyen, Example News", author: "von der Leyen, Ursula and {Example News}" },
    { byline: "Martin King, Jr.", author: "King, Jr., Martin" },
    { byline: "Rock and Roll News", author: "{Rock and Roll News}" },
  ])("$byline", ({ byline, author }) => {
    const file = written(bibtex, { articles: [titled("x", byline)], notes: [], addresses: [] });
    expect(file).toContain(`  author = {${author}},\n`);
  });
});

/** As BibTeX itself: braces are counted even behind a backslash, and an entry ends with the brace that began it. */
function entriesOf(file: string): readonly string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < file.length; at++) {
    if (depth === 0 && file[at] === "@") start = at;
    if (file[at] === "{") depth++;
    else if (file[at] === "}" && --depth === 0) entries.push(file.slice(start, at + 1));
  }
  expect(depth).toBe(0);
  return entries;
}

test("no text ends its field or its entry", () => {
  fc.assert(
    fc.property(anyArticle, fc.array(anyNote, { maxLength: 3 }), hostileText, (stored, notes, body) => {
      const kept = [...notes, noteOn("Kherson", { body })];
      const file = written(bibtex, { articles: [stored], notes: kept, addresses: [] });
      const entries = entriesOf(file);
      expect(entries).toHaveLength(1);
      const names = [...(entries[0] ?? "").matchAll(/^ {2}(\w+) = \{/gm)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join(" ")).toMatch(
        /^(?:author )?title (?:organization journaltitle )?(?:date )?(?:url )?urldate (?:langid )?(?:keywords )?annote$/,
      );
      expect(new Cite(file).data).toHaveLength(1);
    }),
  );
});
