/** Pages that were not made to be read: detection answers, quickly, and leaves them as they are. */
import { describe, expect, test, vi } from "vitest";
import { detect } from "../../../src/page/detect/detect.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { articles, paragraphs, repeated } from "./pages.ts";

const url = "https://post.example/news/council-orders-the-old-quay-rebuilt";
const parsed = (html: string, type: DOMParserSupportedType = "text/html") =>
  new DOMParser().parseFromString(html, type);
const body = `<h1>Council orders the old quay rebuilt</h1>${paragraphs(8)}`;

const clobbering = [
  "body",
  "documentElement",
  "getElementsByTagName",
  "querySelectorAll",
  "createTreeWalker",
  "head",
  "title",
]
  .map((name) => `<img name="${name}">`)
  .join("");
const clobberedForm = ["parentNode", "parentElement", "localName", "getAttribute", "closest", "textContent"]
  .map((name) => `<input name="${name}"><input name="${name}">`)
  .join("");

const documents: readonly { readonly why: string; readonly make: () => Document }[] = [
  { why: "names that hide the document's own", make: () => parsed(clobbering + body) },
  {
    why: "names that hide a form's own",
    make: () => parsed(`<form>${clobberedForm}loose text<h1>A headline in a form</h1>${body}</form>`),
  },
  {
    why: "no body",
    make: () => {
      const page = parsed(body);
      page.body.remove();
      return page;
    },
  },
  {
    why: "no root",
    make: () => {
      const page = parsed(body);
      page.documentElement.remove();
      return page;
    },
  },
  { why: "a frameset", make: () => parsed("<frameset cols='50%,50%'><frame><frame></frameset>") },
  { why: "XML", make: () => parsed("<feed><entry>text</entry></feed>", "application/xml") },
  { why: "broken XML", make: () => parsed("<feed><entry></feed>", "application/xml") },
  {
    why: "an SVG drawing",
    make: () =>
      parsed(`<svg xmlns="http://www.w3.org/2000/svg"><title>t</title><text>text</text></svg>`, "image/svg+xml"),
  },
  { why: "nothing", make: () => document.implementation.createHTMLDocument() },
];

test.each(documents)("$why: an answer, and no exception", ({ make }) => {
  const { score } = atOnce(detect(make(), url));
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
});

test.each([
  "",
  "about:blank",
  "data:text/html,x",
  "https://",
  "https://post.example/%E0%A4%A",
  `https://post.example/${"a-".repeat(50_000)}`,
])("an answer for the address %#", (address) => {
  expect(() => atOnce(detect(parsed(body), address))).not.toThrow();
});

test("names that hide the document's own change nothing of the answer", () => {
  expect(atOnce(detect(parsed(`${body}${clobbering}`), url)).isArticle).toBe(
    atOnce(detect(parsed(body), url)).isArticle,
  );
});

test("a page is the same afterwards, and nobody has seen a change", async () => {
  const [{ html } = { html: "" }] = articles;
  const page = parsed(html);
  const before = page.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  atOnce(detect(page, url));
  await Promise.resolve();
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
});

describe("huge pages are looked at in bounded steps", () => {
  /** Texts that may be visited: the walk is bounded, whatever the page's size. */
  const mostSteps = 5000;

  const deep = (): Document => {
    const page = parsed(body);
    let inner: Element = page.body;
    for (let depth = 0; depth < 20_000; depth += 1) inner = inner.appendChild(page.createElement("span"));
    inner.append("A text that is long enough to be taken for prose, and has twenty thousand ancestors above it.");
    return page;
  };
  const many = (count: number, tag: string, fill: (element: Element) => void): Document => {
    const page = parsed(body);
    const all = page.createDocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const element = page.createElement(tag);
      fill(element);
      all.append(element);
    }
    page.body.append(all);
    return page;
  };

  test.each([
    { why: "a million nodes", make: () => many(500_000, "div", (element) => element.append("short")) },
    { why: "deep nesting", make: deep },
    {
      why: "a hundred thousand scripts",
      make: () =>
        many(100_000, "script", (element) => {
          element.setAttribute("type", "application/ld+json");
          element.textContent = '{"@type":"Thing"}';
        }),
    },
    {
      why: "a hundred thousand meta tags",
      make: () => many(100_000, "meta", (element) => element.setAttribute("name", "author")),
    },
    {
      why: "ten megabytes of JSON-LD",
      make: () =>
        parsed(
          `<script type="application/ld+json">[${repeated(400_000, () => '{"@type":"Thing"}').replaceAll("\n", ",")}]</script>${body}`,
        ),
    },
    { why: "one text of twenty megabytes", make: () => parsed(`<p>${"word and ".repeat(2_300_000)}</p>`) },
    {
      why: "a hundred thousand long texts",
      make: () => many(100_000, "p", (element) => element.append("x".repeat(100))),
    },
  ])("$why", ({ make }) => {
    const page = make();
    const steps = vi.spyOn(TreeWalker.prototype, "nextNode");
    atOnce(detect(page, url));
    expect(steps.mock.calls.length).toBeLessThan(mostSteps);
    steps.mockRestore();
  });
});
