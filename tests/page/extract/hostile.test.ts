import { afterEach, describe, expect, test } from "vitest";
import { detect } from "../../../src/page/detect/detect.ts";
import { extract } from "../../../src/page/extract/extract.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { selectedIn } from "../../../src/page/true-dom.ts";
import { fuzzedPage } from "./fuzzed-page.ts";
import { closePages, newsPage, pageOf, paragraphs, prose } from "./stage.ts";

const url = "https://post.example/news/quay";

afterEach(closePages);

function readWithoutTrace(page: Document, address = url) {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const markup = () => new XMLSerializer().serializeToString(page).length;
  const before = markup();
  atOnce(detect(page, address));
  const extraction = atOnce(extract(page, address));
  records.push(...observer.takeRecords());
  expect(records).toEqual([]);
  expect(markup()).toBe(before);
  return extraction;
}

describe("no page makes it fail or leave a trace", () => {
  /** More of them: VITE_FUZZED_PAGES=10000 npx vitest run --project dom tests/page/extract/hostile.test.ts */
  const count = Number(import.meta.env.VITE_FUZZED_PAGES ?? 200);

  test(`${count} fuzzed ones`, { timeout: 60_000 + count * 100 }, () => {
    for (let seed = 1; seed <= count; seed++) {
      const { html, url: address, shadowHosts } = fuzzedPage(seed);
      const page = pageFrom(html);
      const elements = selectedIn(page, "div, section, x-late");
      for (const at of shadowHosts) {
        const host = elements[at % Math.max(elements.length, 1)];
        if (!host || host.shadowRoot || host.namespaceURI !== "http://www.w3.org/1999/xhtml") continue;
        host
          .attachShadow({ mode: "open" })
          .append(`${prose("A shadow")} `, Document.prototype.createElement.call(page, "slot"));
      }
      try {
        const extraction = readWithoutTrace(page, address);
        for (const { start, length, node, offset } of extraction?.textMap.pieces ?? []) {
          expect(extraction?.article.text.slice(start, start + length)).toBe(node.data.slice(offset, offset + length));
        }
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
      closePages();
    }
  });

  test.each([
    { why: "a document without a body", make: () => document.implementation.createDocument(null, null) },
    { why: "an XML document", make: () => new DOMParser().parseFromString("<r><p>x</p></r>", "text/xml") },
    {
      why: "a drawing",
      make: () =>
        new DOMParser().parseFromString(
          '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>',
          "image/svg+xml",
        ),
    },
    { why: "a frameset", make: () => pageFrom("<frameset><frame></frameset>") },
  ])("$why", ({ make }) => expect(() => readWithoutTrace(make())).not.toThrow());

  test("a form whose fields hide the DOM's own names", () => {
    const fields =
      "firstChild nextSibling nodeType tagName getAttribute closest querySelector checkVisibility shadowRoot parentElement";
    const inputs = fields
      .split(" ")
      .map((name) => `<input name="${name}">`)
      .join("");
    const page = pageOf(
      `<form>${inputs}<p>${prose("A trap")}</p>${[1, 2, 3].map((at) => `<p>${prose(`Clerk ${at}`)}</p>`).join("")}</form>`,
    );
    expect(readWithoutTrace(page)?.article.text).toContain(prose("A trap"));
  });

  test("pictures that hide the document's own names", () => {
    const page = newsPage(
      '<img name="body"><img name="querySelector"><img name="title"><img name="documentElement"><img name="createTreeWalker">',
    );
    expect(readWithoutTrace(page)?.article.text).toContain(paragraphs[1]);
  });

  test("a page of a million nodes, in bounded time", { timeout: 60_000 }, () => {
    const page = newsPage();
    const row = page.createElement("div");
    for (let at = 0; at < 1000; at++) row.append(Object.assign(page.createElement("span"), { textContent: "tide" }));
    for (let at = 0; at < 500; at++) page.body.append(row.cloneNode(true));
    expect(atOnce(extract(page, url))?.article.text).toContain(paragraphs[1]);
  });

  test.each([
    { why: "boxes", tag: "div" },
    { why: "words", tag: "b" },
  ])("$why nested three thousand deep", ({ tag }) => {
    const page = newsPage();
    let deepest: Element = page.body;
    for (let level = 0; level < 3000; level++) deepest = deepest.appendChild(page.createElement(tag));
    deepest.append(prose("The deepest"));
    expect(atOnce(extract(page, url))?.article.text).toContain(paragraphs[1]);
  });
});

function pageFrom(html: string): Document {
  const page = pageOf("");
  const parsed = new DOMParser().parseFromString(html, "text/html");
  page.replaceChild(page.importNode(parsed.documentElement, true), page.documentElement);
  return page;
}
