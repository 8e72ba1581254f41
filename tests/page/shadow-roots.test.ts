/** Articles in open shadow roots, with slots: everything that the page room does, on the very same page. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import { selectedSpan } from "../../src/page/anchor/selected-span.ts";
import { spanBoxes } from "../../src/page/anchor/span-boxes.ts";
import { detect } from "../../src/page/detect/detect.ts";
import { extract } from "../../src/page/extract/extract.ts";
import { createHitTester } from "../../src/page/paint/hit-test.ts";
import css from "../../src/page/paint/marks.css?raw";
import { createPainter, type Painter } from "../../src/page/paint/painter.ts";
import { atOnce } from "../../src/page/sliced.ts";
import type { TextMap } from "../../src/page/text-map.ts";
import { prose } from "./extract/stage.ts";

const address = "https://post.example/news/2024/03/council-orders-the-old-quay-rebuilt";
let article: Article;
let textMap: TextMap;
let painter: Painter;
let outer: ShadowRoot;
let inner: ShadowRoot;

const rootOf = (host: Element, html: string): ShadowRoot => {
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = html;
  return root;
};

/** Headline and beginning in one root; a quotation in a root inside it; the last paragraphs in slots, in another order than they are written. */
beforeEach(() => {
  document.body.style.cssText = "margin: 10px; width: 390px; font: 16px/24px serif";
  document.body.innerHTML = `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <story-page>
      <p slot="last">${prose("The last speaker")}</p>
      <p slot="first">${prose("The opposition")}</p>
      <p>${prose("Nobody")}</p>
    </story-page>
    <footer>All rights reserved</footer>`;
  const host = document.querySelector("story-page") as Element;
  outer = rootOf(
    host,
    `<style>p { margin: 0 0 1em }</style><article><h1>Council orders the old quay rebuilt</h1>
    <p>${prose("A spokeswoman")}</p><p>${prose("The treasurer")}</p><pull-quote></pull-quote>
    <slot name="first"></slot><div><slot name="last"></slot></div><p>${prose("A neighbour")}</p></article>`,
  );
  inner = rootOf(outer.querySelector("pull-quote") as Element, `<p>${prose("The engineer")}</p>`);
  const extraction = atOnce(extract(document, address));
  if (!extraction) throw new Error("nothing was extracted");
  ({ article, textMap } = extraction);
  painter = createPainter(document);
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.body.append(sheet);
});

afterEach(() => {
  painter.clear();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
  document.body.removeAttribute("style");
  scrollTo(0, 0);
});

const spanOf = (words: string) => ({
  start: article.text.indexOf(words),
  end: article.text.indexOf(words) + words.length,
});
const node = (root: ParentNode, selector: string) => root.querySelector(selector)?.firstChild as Text;
const beginnings = [
  "A spokeswoman",
  "The treasurer",
  "The engineer",
  "The opposition",
  "The last speaker",
  "A neighbour",
];

describe("an article in open shadow roots", () => {
  test("is recognised", () =>
    expect(atOnce(detect(document, address))).toMatchObject({ isArticle: true, kind: "article" }));

  test("is read as it is drawn: roots in place of their hosts, slotted paragraphs in their slots, nothing unslotted", () => {
    expect(article.text.split("\n\n").slice(-6)).toEqual(beginnings.map(prose));
  });

  test("knows the roots that show it", () => {
    expect(new Set(textMap.shadowRoots)).toEqual(new Set([outer, inner]));
  });

  test("gives every span the ranges that show it", () => {
    fc.assert(
      fc.property(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 500 }), (start, length) => {
        const words = article.text.slice(start, start + length).trim();
        const shown = textMap
          .rangesOf({ start, end: start + length })
          .map(({ startContainer, startOffset, endOffset }) => startContainer.nodeValue?.slice(startOffset, endOffset));
        expect(shown.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      }),
    );
  });

  test("stays closed where the page closed it", () => {
    const closed = document.createElement("closed-note");
    closed.attachShadow({ mode: "closed" }).innerHTML = `<p>${prose("A secret")}</p>`;
    outer.querySelector("article")?.append(closed);
    expect(atOnce(extract(document, address))?.article.text).not.toContain("A secret");
  });
});

describe("a selection", () => {
  test.each([
    {
      why: "within a root",
      from: () => [node(outer, "p"), 2] as const,
      to: () => [node(outer, "p"), 13] as const,
      gives: "spokeswoman",
    },
    {
      why: "within a root inside another",
      from: () => [node(inner, "p"), 4] as const,
      to: () => [node(inner, "p"), 12] as const,
      gives: "engineer",
    },
    {
      why: "in a slotted paragraph",
      from: () => [node(document, "[slot=first]"), 4] as const,
      to: () => [node(document, "[slot=first]"), 14] as const,
      gives: "opposition",
    },
    {
      why: "over two paragraphs of a root",
      from: () => [node(outer, "p"), 150] as const,
      to: () => [node(outer, "p + p"), 13] as const,
      gives: `${prose("A spokeswoman").slice(150).trimStart()}\n\nThe treasurer`,
    },
  ])("$why is the passage it shows", ({ from, to, gives }) => {
    const [[anchor, start], [focus, end]] = [from(), to()];
    document.getSelection()?.setBaseAndExtent(anchor, start, focus, end);
    const span = selectedSpan(document, textMap);
    expect(span && article.text.slice(span.start, span.end)).toBe(gives);
  });

  test("outside the article is none of it", () => {
    const nav = node(document, "nav a");
    document.getSelection()?.setBaseAndExtent(nav, 0, nav, 4);
    expect(selectedSpan(document, textMap)).toBeNull();
  });

  test("that begins before the article and ends in a root is cut to the article", () => {
    const range = new StaticRange({
      startContainer: node(document, "nav a"),
      startOffset: 0,
      endContainer: node(inner, "p"),
      endOffset: 12,
    });
    const span = textMap.spanOf(range);
    expect(article.text.slice(0, span?.end)).toMatch(/The engineer$/);
    expect(span?.start).toBe(0);
  });

  test("whose ends are elements covers what is drawn between them", () => {
    const slotted = document.querySelector("[slot=first]") as Element;
    const neighbour = [...outer.querySelectorAll("p")].at(-1) as Element;
    const range = new StaticRange({
      startContainer: slotted,
      startOffset: 0,
      endContainer: neighbour,
      endOffset: 0,
    });
    const span = textMap.spanOf(range);
    expect(article.text.slice(span?.start, span?.end)).toBe(
      `${prose("The opposition")}\n\n${prose("The last speaker")}`,
    );
  });
});

describe("what is marked", () => {
  const words = ["spokeswoman", "engineer", "opposition", "neighbour"];

  test.each(words)("%s is found under the pointer, and nothing beside it", (word) => {
    const hits = createHitTester(document, textMap, [{ span: spanOf(word) }]);
    const boxes = spanBoxes(document, textMap, spanOf(word));
    if (!boxes) throw new Error(`${word} is not drawn`);
    const middle = (boxes.first.top + boxes.first.bottom) / 2;
    expect(hits.at(boxes.first.left + 3, middle)).toHaveLength(1);
    expect(hits.at(boxes.first.right + 12, middle)).toEqual([]);
  });

  test.each(words)("%s is painted in the style sheet's colours, wherever it stands", async (word) => {
    await painter.paint([{ span: spanOf(word), style: "yellow" }], textMap);
    const [range] = textMap.rangesOf(spanOf(word));
    const holder = range?.startContainer.parentElement as Element;
    expect(CSS.highlights.get("tidemark-yellow")?.size).toBe(1);
    expect(getComputedStyle(holder, "::highlight(tidemark-yellow)").backgroundColor).toBe("rgba(255, 196, 0, 0.36)");
  });

  test("is scrolled to through scrolling boxes inside and outside the roots", () => {
    const box = outer.querySelector("article") as HTMLElement;
    box.style.cssText = "height: 200px; overflow-y: scroll";
    document.body.style.paddingTop = "2000px";
    expect(painter.scrollTo(spanOf("neighbour"), textMap)).toBe(true);
    return expect.poll(() => box.scrollTop).toBeGreaterThan(0);
  });

  test("and much of it is painted near the window only, in roots too", async () => {
    for (const each of outer.querySelectorAll("p")) (each as HTMLElement).style.marginBottom = "3000px";
    const marks = [...article.text.matchAll(/\S+/g)].map(({ 0: each, index }) => ({
      span: { start: index, end: index + each.length },
      style: "date" as const,
    }));
    await painter.paint([...marks, ...marks], textMap);
    const painted = () =>
      new Set([...(CSS.highlights.get("tidemark-date") ?? [])].map(({ startContainer }) => startContainer));
    expect(painted()).toContain(node(outer, "p"));
    expect(painted()).not.toContain(node(inner, "p"));
    inner.querySelector("p")?.scrollIntoView({ behavior: "instant" });
    await expect.poll(painted).toContain(node(inner, "p"));
    expect(painted()).not.toContain(node(outer, "p"));
  });
});
