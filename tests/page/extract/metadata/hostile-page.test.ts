import { expect, test } from "vitest";
import { metadataOf } from "../../../../src/page/extract/metadata/metadata.ts";
import { atOnce } from "../../../../src/page/sliced.ts";
import { address, jsonLd, metadataIn, text } from "./read.ts";

const properties = [
  ...["body", "title", "documentElement", "head", "querySelectorAll", "getElementsByTagName", "createTreeWalker"],
  ...["parentElement", "nodeName", "attributes", "firstChild", "textContent", "getAttribute", "closest", "nodeType"],
];
const inputs = properties.map((name) => `<input name="${name}"><img name="${name}">`).join("");

test("names that shadow the document's and the form's own change nothing", () => {
  const read = metadataIn({
    head: "<title>The council rebuilds the old quay</title>",
    body: `${inputs}<form>${inputs}<h1>The council rebuilds the old quay</h1><p>By Nora Whitlaw</p><p>3 April 2024</p>${text}</form>`,
  });
  expect(read.title).toBe("The council rebuilds the old quay");
  expect(read.published).toBe("2024-04-03");
});

test.each([
  [
    "keys of prototypes",
    jsonLd(JSON.parse('{"__proto__": {"a": 1}, "constructor": {"prototype": 1}, "@type": "NewsArticle"}')),
  ],
  [
    "values of the wrong kind",
    jsonLd({
      "@type": ["NewsArticle", 3, null],
      headline: [[["x"]]],
      author: [null, 7, { name: {} }],
      datePublished: {},
    }),
  ],
  ["no JSON", '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
  ["deep JSON", `<script type="application/ld+json">${"[".repeat(5000)}${"]".repeat(5000)}</script>`],
  ["a year without end", '<meta name="date" content="99999999999999999999-01-01">'],
])("JSON-LD and tags with %s are survived", (_why, head) => {
  expect(() => metadataIn({ head, body: text })).not.toThrow();
});

test.each([
  ["an empty document", "<html/>", "application/xml"],
  ["a feed", "<rss><channel><title>Quay</title></channel></rss>", "application/xml"],
  ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"><title>Quay</title><a/></svg>', "image/svg+xml"],
  ["frames", "<html><frameset><frame src='a'></frameset></html>", "text/html"],
] as const)("%s is survived", (_why, markup, kind) => {
  const page = new DOMParser().parseFromString(markup, kind);
  expect(() => atOnce(metadataOf(page, address))).not.toThrow();
  expect(() => atOnce(metadataOf(page, "not an address"))).not.toThrow();
});

test.each([
  ["a title of a megabyte", `<title>${"a - b | ".repeat(130_000)}</title>`, ""],
  ["an author of a megabyte", `<meta name="author" content="${"by and by ".repeat(100_000)}">`, ""],
  ["a date of a megabyte", `<meta name="date" content="${"1.1.".repeat(250_000)}">`, ""],
  ["JSON-LD of 20 MB", `<script type="application/ld+json">["${"x".repeat(20_000_000)}"]</script>`, ""],
  ["a headline of a megabyte", "", `<h1>${"1. April – ".repeat(100_000)}</h1>`],
  ["a line of a megabyte", "", `<h1>Quay</h1><p>${"By A and 1.1.2024 ".repeat(60_000)}</p>`],
  ["200,000 elements named author", "", '<p class="author">x</p>'.repeat(200_000)],
  ["40,000 headings", "", "<h2>Quay is rebuilt</h2>".repeat(40_000)],
])("%s is read within the test's patience: nothing grows with its square", { timeout: 10_000 }, (_why, head, body) => {
  const page = new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, "text/html");
  expect(atOnce(metadataOf(page, address)).sources).toBeDefined();
});

test("the page is left as it is", () => {
  const markup = `<html><head><title>Quay</title></head><body><h1>Quay</h1>${text}</body></html>`;
  const page = new DOMParser().parseFromString(markup, "text/html");
  const before = page.documentElement.outerHTML;
  atOnce(metadataOf(page, address));
  expect(page.documentElement.outerHTML).toBe(before);
});
