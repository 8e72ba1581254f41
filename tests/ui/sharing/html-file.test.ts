/** An exported page as a browser reads it: everything in it is text, it runs nothing and fetches nothing. */
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { html } from "../../../src/core/formats/html.ts";
import { visible } from "../../../src/core/formats/visible-text.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { anyNote, anyText, article, library, noteOn, written } from "../../core/formats/sample-library.ts";

const parsed = (kept: Library): Document => new DOMParser().parseFromString(written(html, kept), "text/html");

const called = (words: string): StoredArticle => ({
  ...article,
  analysis: {
    ...article.analysis,
    article: { ...article.analysis.article, title: words, byline: words, site: words, url: words, language: words },
    entities: article.analysis.entities.map((entity) => ({ ...entity, name: words, aliases: [words] })),
    timeline: article.analysis.timeline.map((event) => ({ ...event, label: words })),
  },
});

/** All that may stand in such a page, with what may stand on it. */
const elements = new Set(
  "html head meta title style body main h1 h2 h3 h4 h5 h6 article section p div span a ul ol li blockquote strong em del code pre small br hr table thead tbody tr th td bdi footer".split(
    " ",
  ),
);
const attributes = new Set("lang charset http-equiv content name dir class href start scope".split(" "));

function expectHarmless(page: Document): void {
  for (const element of page.querySelectorAll("*")) {
    expect(elements).toContain(element.localName);
    for (const { name } of element.attributes) expect(attributes).toContain(name);
    if (element.hasAttribute("href")) expect(element.getAttribute("href")).toMatch(/^https?:\/\//i);
  }
  expect(page.querySelectorAll("style")).toHaveLength(1);
  expect(page.querySelectorAll("meta")).toHaveLength(5);
}

const attacks = [
  "</title><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'--><svg/onload=alert(1)>",
  "</style><style>*{background:url(https://evil.example)}</style>",
  '<a href="javascript:alert(1)">x</a>',
  "javascript:alert(1)",
  'https://x.example/" onclick="alert(1)',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) <https://x.example/"onclick=1>',
  "<!--",
  "<![CDATA[",
  "</article></section></body>",
  "<plaintext>",
  "<textarea>",
  "<template>",
  "&lt;&#x3c;script&#62;",
  "| <b> |\n|---|\n| [a](data:text/html,<script>) |",
  '```"><script>\nx\n```',
];
const anyWords = fc.oneof(
  anyText,
  fc.constantFrom(...attacks),
  fc.string({ unit: fc.constantFrom(..."<>\"'&/= !-[]()`*|\n#;aé") }),
);

describe("whatever the page and the reader say", () => {
  test("the file holds elements of ours only, and no address but the web's", () => {
    fc.assert(
      fc.property(anyWords, anyWords, fc.array(anyNote, { maxLength: 2 }), (words, body, notes) => {
        const hostile = noteOn("Kherson", {
          body,
          tags: [words],
          target: { source: words, selectors: [{ type: "TextQuoteSelector", exact: words, prefix: body, suffix: "" }] },
        });
        expectHarmless(parsed({ articles: [called(words)], notes: [hostile, ...notes], addresses: [] }));
      }),
    );
  });

  test("page text is read as it stood", () => {
    const shown = (text: string | null | undefined): string =>
      visible(text ?? "")
        .replace(/\s+/g, " ")
        .trim();
    fc.assert(
      fc.property(anyWords, (words) => {
        fc.pre(shown(words) !== "");
        const page = parsed({ articles: [called(words)], notes: [], addresses: [] });
        expect(shown(page.title)).toBe(shown(words));
        expect(shown(page.querySelector("h1")?.textContent)).toBe(shown(words));
        expect(shown(page.querySelector(".names strong")?.textContent)).toBe(shown(words));
        expect(shown(page.querySelector(".timeline li span + span")?.textContent)).toBe(shown(words));
      }),
    );
  });
});

test("it opens with its own style, and nothing is fetched or refused", async () => {
  const frame = document.createElement("iframe");
  const address = URL.createObjectURL(new Blob([written(html, library)], { type: "text/html" }));
  onTestFinished(() => {
    frame.remove();
    URL.revokeObjectURL(address);
  });
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  expect(view.getComputedStyle(inner.querySelector(".note") as Element).borderInlineStartWidth).toBe("4px");
  expect(view.performance.getEntriesByType("resource")).toEqual([]);
  // The policy of the page itself: what somebody added to the file would neither run nor be loaded.
  const refused = new Promise<string>((resolve) =>
    inner.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective)),
  );
  const script = inner.createElement("script");
  script.textContent = "window.ran = true";
  inner.body.append(script);
  expect(await refused).toMatch(/^script-src/);
  expect("ran" in view).toBe(false);
});
