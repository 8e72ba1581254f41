import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { markdown } from "../../../src/core/formats/markdown.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { cpuCost } from "../cpu-cost.ts";
import { anyNote, anyText, article, library, noteOn, written as writtenAs } from "./sample-library.ts";

const written = (notes: readonly Note[], stored = article, lost: readonly Note[] = []) =>
  writtenAs(markdown, { articles: [stored], notes, addresses: [] }, { lost: new Set(lost.map((note) => note.id)) });

const quoting = (exact: string, change: Partial<Note> = {}): Note =>
  noteOn("Nobody objected.", {
    target: {
      source: "https://news.example/story",
      selectors: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }],
    },
    ...change,
  });
const titled = (title: string): StoredArticle => ({
  ...article,
  analysis: { ...article.analysis, article: { ...article.analysis.article, title } },
});

test("an article with its notes, people and timeline", () => {
  expect(writtenAs(markdown, library)).toBe(`---
title: "The \\"council\\": a vote?"
url: "https://www.news.example/story?x=1"
site: "Example News"
author: "Ann Other"
published: 2024-04-03
language: "en"
created: "2024-04-05T08:00:00.000Z"
exported: "2024-05-01T10:00:00.000Z"
tags:
  - "to-check"
  - "vote"
---

# [The "council": a vote?](https://www.news.example/story?x=1)

Ann Other · Example News · 2024-04-03

## Notes

> met on Monday

Which **Monday**?

[Show in the article](https://www.news.example/story?x=1#:~:text=met%20on%20Monday) · yellow

> Nobody objected.

[Show in the article](https://www.news.example/story?x=1#:~:text=Nobody%20objected.) · blue · #to-check · #vote

## People

- **Roberta Metsola** (Metsola) × 2

## Places

- **Kherson** × 1

## Timeline

- **2024-03**: a vote in March 2024

---

Exported with Tidemark
`);
});

test("a note says that it was checked or disputed, and nothing while it is unchecked", () => {
  const text = written([
    noteOn("met on Monday", { status: "disputed", tags: ["vote"] }),
    noteOn("Nobody objected.", { status: "checked", colour: "blue" }),
    noteOn("Kherson"),
  ]);
  expect(text).toContain(" · yellow · disputed · #vote\n");
  expect(text).toContain(" · blue · checked\n");
  expect(text).toMatch(/> Kherson\n\n.* · yellow\n/);
});

describe("which notes stand where", () => {
  test("those that were not found again have their own section, and no link to a passage", () => {
    const lost = noteOn("Nobody objected.");
    const text = written([noteOn("met on Monday"), lost], article, [lost]);
    const [, after = ""] = text.split("## Not found again");
    expect(after).toContain("> Nobody objected.");
    expect(after.split("##")[0]).not.toContain(":~:text");
    expect(text.indexOf("> met on Monday")).toBeLessThan(text.indexOf("## Not found again"));
  });

  test("those in the bin are left out", () => {
    expect(written([noteOn("Nobody objected.", { deleted: "2024-04-06T08:00:00.000Z" })])).not.toContain("> Nobody");
  });

  test("a note on the page as a whole comes first and says so", () => {
    const onPage = noteOn("Nobody", {
      body: "A fine page.",
      target: { source: "https://news.example/", selectors: [] },
    });
    const text = written([noteOn("met on Monday"), onPage]);
    expect(text.indexOf("On the page as a whole")).toBeGreaterThan(0);
    expect(text.indexOf("A fine page.")).toBeLessThan(text.indexOf("> met on Monday"));
  });

  test("several articles each have a headline, and the front matter their number", () => {
    const text = writtenAs(markdown, { articles: [article, titled("Second")], notes: [], addresses: [] });
    expect(text).toContain("articles: 2\n");
    expect(text.match(/^# /gm)).toHaveLength(2);
  });

  test("what the reader corrected is exported as corrected", () => {
    const [first] = article.analysis.entities;
    if (!first) throw new Error("the sample has entities");
    const text = written([], { ...article, corrections: [{ kind: "hide", entity: first.id }] });
    expect(text).not.toContain("## People");
  });

  test("the timeline is exported as corrected: hidden events are left out, dates set by hand are told", () => {
    const [event] = article.analysis.timeline;
    if (!event) throw new Error("the sample has an event");
    const hidden = written([], { ...article, corrections: [{ kind: "hide-event", event: event.id }] });
    expect(hidden).not.toContain("## Timeline");
    const day = "2024-03-09" as Day;
    const redated = { kind: "date-event", event: event.id, first: day, last: day } as const;
    expect(written([], { ...article, corrections: [redated] })).toContain("- **2024-03-09**: a vote in March 2024");
  });
});

describe("page text never becomes markup", () => {
  test.each([
    { exact: "<script>alert(1)</script>", line: "> \\<script\\>alert(1)\\</script\\>" },
    { exact: "](https://evil.example) [x", line: "> \\](https://evil.example) \\[x" },
    { exact: "`code` *star* _under_ ~~gone~~", line: "> \\`code\\` \\*star\\* \\_under\\_ \\~\\~gone\\~\\~" },
    { exact: "# Heading", line: "> \\# Heading" },
    { exact: "- item", line: "> \\- item" },
    { exact: "12. item", line: "> 12\\. item" },
    { exact: "> quote", line: "> \\> quote" },
    { exact: "==mark== %%comment%% $x$ #tag ^id", line: "> \\=\\=mark\\=\\= \\%\\%comment\\%\\% \\$x\\$ \\#tag \\^id" },
    { exact: "a | b &amp; \\", line: "> a \\| b \\&amp; \\\\" },
    { exact: "    four spaces", line: "> four spaces" },
    { exact: "one\u202etwo\u0007three", line: "> onetwothree" },
    { exact: "one\r\n\r\ntwo\n\n\n\nthree", line: "> one\n>\n> two\n>\n> three" },
    { exact: "one\ntwo", line: "> one  \n> two" },
  ])("$exact", ({ exact, line }) => {
    expect(written([quoting(exact)])).toContain(`\n\n${line}\n\n`);
  });

  test("not in a title, a name, or an address either", () => {
    const text = written(
      [quoting("x", { target: { source: "https://x.example/)<b>\n# y", selectors: quoting("x").target.selectors } })],
      titled("a](b) <i>\n# c"),
    );
    expect(text).toContain("# [a\\](b) \\<i\\> \\# c](");
    expect(text).toContain("](https://x.example/%29%3Cb%3E%0A#%20y:~:text=x)");
  });

  test("an address that is none of the web's is not linked", () => {
    const text = written([
      quoting("x", { target: { source: "javascript:alert(1)", selectors: quoting("x").target.selectors } }),
    ]);
    expect(text).not.toContain("javascript:");
  });

  test("any quote stays inside its block quote", () => {
    fc.assert(
      fc.property(anyText, (exact) => {
        const [, notes = ""] = written([quoting(exact)]).split("## Notes\n\n");
        const [quote = ""] = notes.split("\n\n");
        if (quote.startsWith("[") || quote.startsWith("On the page")) return;
        expect(quote.split("\n").every((line) => line === ">" || line.startsWith("> "))).toBe(true);
        expect(quote.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[`*_[\]<#|~$^\\&]|==|%%/);
      }),
    );
  });
});

describe("the reader's own words", () => {
  test("are Markdown, as they are", () => {
    const body = "**bold** and a [link](https://x.example)\n\n- list";
    expect(written([quoting("x", { body })])).toContain(`\n\n${body}\n\n`);
  });

  test.each([
    { body: "```js\nlet x", end: "let x\n```", why: "an open fence is closed" },
    { body: "~~~~\n```\n~~~", end: "~~~\n~~~~", why: "by its own kind and length" },
    { body: "```\nx\n```", end: "```\nx\n```", why: "a closed one is left alone" },
    { body: "<!-- hidden", end: "\\<!-- hidden", why: "a comment without an end hides nothing" },
    { body: "<script>", end: "\\<script>", why: "a script is none" },
    { body: "100 %% sure", end: "100 \\%\\% sure", why: "an Obsidian comment without an end hides nothing" },
  ])("$why", ({ body, end }) => {
    expect(written([quoting("x", { body })])).toContain(`\n${end}\n\n[Show`);
  });

  test("tags are Obsidian's: one word, no digits alone", () => {
    const text = written([quoting("x", { tags: ["two words", "2024", "a#b", "#", "été/été"] })]);
    expect(text).toContain("· #two-words · #_2024 · #ab · #été/été\n");
    expect(text).toContain('tags:\n  - "_2024"\n  - "ab"\n  - "two-words"\n  - "été/été"\n');
  });
});

describe("front matter", () => {
  const strings = (text: string) => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1]?.split("\n") ?? [];

  test("is one key a line, whatever the page calls itself", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyNote, { maxLength: 3 }), (title, notes) => {
        const [first = ""] = strings(written(notes, titled(title)));
        expect(first.startsWith('title: "')).toBe(true);
        expect(first).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\ufeff]/u);
        expect(JSON.parse(first.slice("title: ".length))).toBe(title);
      }),
    );
  });

  test("leaves out what is not known", () => {
    const unknown = { ...article.analysis.article, byline: null, site: null, published: null, language: null };
    const text = written([], { ...article, analysis: { ...article.analysis, article: unknown } });
    expect(strings(text).map((line) => line.split(":")[0])).toEqual(["title", "url", "created", "exported"]);
  });

  test("quotes a date that is none", () => {
    const analysis = { ...article.analysis, article: { ...article.analysis.article, published: "2024: soon" } };
    expect(written([], { ...article, analysis })).toContain('published: "2024: soon"\n');
  });
});

test("a file of a million characters is written in reasonable time", () => {
  let text = "";
  const cost = cpuCost(() => {
    text = written([quoting("*a* ".repeat(250_000), { body: "b ".repeat(500_000) })]);
  });
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(cost).toBeLessThan(5000);
});
