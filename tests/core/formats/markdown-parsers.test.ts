/** What Markdown's own parsers make of an export: YAML for its front matter, CommonMark for the rest. */
import { type Node, Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { markdown } from "../../../src/core/formats/markdown.ts";
import { visible } from "../../../src/core/formats/visible-text.ts";
import { anyText, article, library, noteOn, written } from "./sample-library.ts";

function parsed(text: string): { readonly front: Record<string, unknown>; readonly body: Node } {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { front: parse(front), body: new Parser().parse(body) };
}

function nodes(root: Node): readonly Node[] {
  const found: Node[] = [];
  const walker = root.walker();
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) found.push(event.node);
  return found;
}

const textIn = (node: Node): string =>
  nodes(node)
    .map(({ type, literal }) => (/break|paragraph/.test(type) ? " " : (literal ?? "")))
    .join("")
    .trim();

const called = (title: string, change: Partial<StoredArticle["analysis"]["article"]> = {}): StoredArticle => ({
  ...article,
  analysis: {
    ...article.analysis,
    article: { ...article.analysis.article, title, ...change },
    entities: article.analysis.entities.map((entity) => ({ ...entity, name: title, aliases: [title] })),
    timeline: article.analysis.timeline.map((event) => ({ ...event, label: title })),
  },
});
const quoting = (exact: string) =>
  noteOn("Kherson", {
    target: {
      source: "https://news.example/story",
      selectors: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }],
    },
  });

test("the front matter is YAML, with dates as they are written", () => {
  expect(parsed(written(markdown, library)).front).toEqual({
    title: 'The "council": a vote?',
    url: "https://www.news.example/story?x=1",
    site: "Example News",
    author: "Ann Other",
    published: "2024-04-03",
    language: "en",
    created: "2024-04-05T08:00:00.000Z",
    exported: "2024-05-01T10:00:00.000Z",
    tags: ["to-check", "vote"],
  });
});

test("the sample: headings, quotes with links, lists", () => {
  const { body } = parsed(written(markdown, library));
  const all = nodes(body);
  const of = (type: string) => all.filter((node) => node.type === type);
  expect(of("heading").map((node) => [node.level, textIn(node)])).toEqual([
    [1, 'The "council": a vote?'],
    [2, "Notes"],
    [2, "People"],
    [2, "Places"],
    [2, "Timeline"],
  ]);
  expect(of("block_quote").map(textIn)).toEqual(["met on Monday", "Nobody objected."]);
  expect(of("link").filter((node) => node.destination?.includes("#:~:text="))).toHaveLength(2);
  expect(of("item").map(textIn)).toEqual([
    "Roberta Metsola (Metsola) × 2",
    "Kherson × 1",
    "2024-03: a vote in March 2024",
  ]);
});

describe("whatever the page says", () => {
  const anyMarkup = fc.oneof(
    anyText,
    fc.string({ unit: fc.constantFrom(..."*_[]<>#-+=~|`$^&\\1.()! \n\taé:/\"'{}%"), maxLength: 30 }),
  );
  /** White space is not kept, and what nobody sees is left out. */
  const shown = (text: string): string => visible(text).replace(/\s+/g, " ").trim();
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

  test("the front matter gives it back as it was", () => {
    fc.assert(
      fc.property(anyMarkup, anyMarkup, (title, byline) => {
        const { front } = parsed(written(markdown, { ...library, articles: [called(title, { byline })] }));
        expect(front.title).toBe(title);
        expect(front.author).toBe(byline);
      }),
    );
  });

  test("it is read as text, in the same structure, and nothing of it is HTML, code, a link or emphasis", () => {
    fc.assert(
      fc.property(anyMarkup, anyMarkup, (title, quote) => {
        fc.pre(shown(title) !== "" && shown(quote) !== "");
        const { body } = parsed(written(markdown, { ...library, articles: [called(title)], notes: [quoting(quote)] }));
        const all = nodes(body);
        const of = (type: string) => all.filter((node) => node.type === type);
        expect(all.map(({ type }) => type)).not.toContainEqual(expect.stringMatching(/html|code|image|emph/));
        expect(of("link")).toHaveLength(2);
        expect(of("block_quote").map((node) => plain(textIn(node)))).toEqual([shown(quote)]);
        expect(of("heading").map((node) => plain(textIn(node)))[0]).toBe(shown(title));
        expect(of("list")).toHaveLength(3);
        expect(of("item").map((node) => plain(textIn(node)))).toEqual([
          plain(`${shown(title)} (${shown(title)}) × 2`),
          plain(`${shown(title)} (${shown(title)}) × 1`),
          plain(`2024-03: ${shown(title)}`),
        ]);
      }),
    );
  });
});
