import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type Extraction, extract } from "../../../src/page/extract/extract.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { closePages, newsPage, paragraphs, prose } from "./stage.ts";

afterEach(closePages);

function extracted(page: Document): Extraction {
  const extraction = atOnce(extract(page, "https://post.example/news/quay"));
  if (!extraction) throw new Error("nothing was extracted");
  return extraction;
}

const inside = `<p><b>The</b> har&shy;bour <a href="#">mayor</a>\n     and  <i>her</i> deputy ${prose("said")}</p>`;

const whole = (ranges: readonly StaticRange[]) => {
  const range = new Range();
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) throw new Error("no ranges");
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
};

describe("from the text to the page and back", () => {
  test("the ranges of a span cover that span", () => {
    const { article, textMap } = extracted(newsPage(inside));
    fc.assert(
      fc.property(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 400 }), (start, length) => {
        const words = article.text.slice(start, start + length);
        if (words.trim() === "") return;
        const from = start + (words.length - words.trimStart().length);
        const span = { start: from, end: from + words.trim().length };
        expect(textMap.spanOf(whole(textMap.rangesOf(span)))).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });

  test("there is one range for each text node, in order, and each shows its words", () => {
    const { article, textMap } = extracted(newsPage(inside));
    const ranges = textMap.rangesOf({ start: 0, end: article.text.length });
    expect(new Set(ranges.map(({ startContainer }) => startContainer)).size).toBe(ranges.length);
    const shown = ranges.map((range) => whole([range]).toString()).join("");
    const bare = (text: string) => text.replace(/[\s\u00ad]/g, "");
    expect(bare(shown)).toBe(bare(article.text));
  });
});

describe("where in the text a place in the page is", () => {
  test("a text node's place is the same place in the text", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    const node = page.querySelectorAll(".article__body p")[1]?.firstChild as Text;
    const at = textMap.offsetOf(node, 4);
    expect(at).not.toBeNull();
    expect(article.text.slice(at ?? 0)).toMatch(/^treasurer/);
  });

  test("a place that shows no part of the text has none", () => {
    const page = newsPage();
    const { textMap } = extracted(page);
    expect(textMap.offsetOf(page.querySelector("footer p")?.firstChild as Text, 2)).toBeNull();
  });
});

describe("the span of a range", () => {
  const paragraph = (page: Document, at: number) => page.querySelectorAll(".article__body p")[at] as Element;
  const rangeOf = (start: readonly [Node, number], end: readonly [Node, number]) =>
    new StaticRange({ startContainer: start[0], startOffset: start[1], endContainer: end[0], endOffset: end[1] });

  test("whose ends are elements covers what stands between them", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    const span = textMap.spanOf(rangeOf([paragraph(page, 1), 0], [paragraph(page, 2), 0]));
    expect(article.text.slice(span?.start, span?.end)).toBe(paragraphs[1]);
  });

  test("that begins and ends outside covers the whole text", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    expect(textMap.spanOf(rangeOf([page.body, 0], [page.body, page.body.childNodes.length]))).toEqual({
      start: 0,
      end: article.text.length,
    });
  });

  test("is null outside the text, and for no words at all", () => {
    const page = newsPage();
    const { textMap } = extracted(page);
    const footer = page.querySelector("footer p") as Element;
    const words = paragraph(page, 0).firstChild as Text;
    expect(textMap.spanOf(rangeOf([footer, 0], [footer, 1]))).toBeNull();
    expect(textMap.spanOf(rangeOf([words, 5], [words, 5]))).toBeNull();
  });

  test("that begins in a caption begins with the text after it", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    const caption = page.querySelector("figcaption")?.firstChild as Text;
    const span = textMap.spanOf(rangeOf([caption, 3], [paragraph(page, 0).firstChild as Text, 13]));
    expect(article.text.slice(span?.start, span?.end)).toBe("A spokeswoman");
  });
});

describe("when the page has changed since", () => {
  test("nodes that have left give no range, and the others stay", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    page.querySelectorAll(".article__body p")[0]?.remove();
    const start = article.text.indexOf(paragraphs[0] ?? "");
    expect(textMap.rangesOf({ start, end: start + 20 })).toEqual([]);
    expect(textMap.rangesOf({ start, end: article.text.length })).toHaveLength(paragraphs.length - 1);
  });

  test("a node that was cut short gives no range beyond its end", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    const node = page.querySelector(".article__body p")?.firstChild as Text;
    node.data = "A spokes";
    const start = article.text.indexOf(paragraphs[0] ?? "");
    for (const range of textMap.rangesOf({ start, end: start + 60 })) expect(range.endOffset).toBeLessThanOrEqual(8);
  });

  test.each([
    { why: "other words of the same length", write: (data: string) => data.replace("spokeswoman", "fisherwoman") },
    { why: "a word before it", write: (data: string) => `Now ${data}` },
    { why: "its beginning gone", write: (data: string) => data.slice(5) },
    { why: "nothing left", write: () => "" },
  ])("a node with $why is not taken for what it showed", ({ write }) => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    const node = page.querySelector(".article__body p")?.firstChild as Text;
    const start = article.text.indexOf("spokeswoman");
    const span = { start, end: start + "spokeswoman".length };
    expect(textMap.rangesOf(span)).toHaveLength(1);
    node.data = write(node.data);
    expect(textMap.rangesOf(span)).toEqual([]);
    expect(textMap.offsetOf(node, 0)).toBeNull();
    const other = page.querySelectorAll(".article__body p")[1]?.firstChild as Text;
    const range = page.createRange();
    range.setStart(node, 0);
    range.setEnd(other, 12);
    expect(textMap.spanOf(range)).toBeNull();
  });

  test("a node that only grew shows what it showed", () => {
    const page = newsPage();
    const { article, textMap } = extracted(page);
    const node = page.querySelector(".article__body p")?.firstChild as Text;
    node.data += " And more.";
    const start = article.text.indexOf("spokeswoman");
    expect(textMap.rangesOf({ start, end: start + 11 })).toHaveLength(1);
    expect(textMap.offsetOf(node, 2)).toBe(start);
  });
});
