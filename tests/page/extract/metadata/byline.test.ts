import { expect, test } from "vitest";
import { jsonLd, meta, metadataIn, text } from "./read.ts";

const headline = "<h1>The council rebuilds the old quay</h1>";
const title = `<title>The council rebuilds the old quay | Ellery Courier</title>${meta("og:site_name", "Ellery Courier")}`;
const article = (author: unknown) => jsonLd({ "@type": "NewsArticle", headline: "The council rebuilds", author });
const tag = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test.each([
  {
    why: "JSON-LD comes first",
    head: article({ "@type": "Person", name: "Nora Whitlaw" }) + tag("author", "Ben Ames"),
    byline: "Nora Whitlaw",
    source: "json-ld",
  },
  {
    why: "JSON-LD may name several, each once",
    head: article([{ name: "Nora Whitlaw" }, { name: "Ben Ames" }, { name: "nora whitlaw" }]),
    byline: "Nora Whitlaw, Ben Ames",
    source: "json-ld",
  },
  {
    why: "JSON-LD may point to a node of its graph",
    head: jsonLd({
      "@graph": [
        { "@type": "NewsArticle", headline: "The council rebuilds", author: { "@id": "#nora" } },
        { "@type": "Person", "@id": "#nora", name: "Nora Whitlaw" },
      ],
    }),
    byline: "Nora Whitlaw",
    source: "json-ld",
  },
  {
    why: "a person in a meta tag wins over the site in JSON-LD",
    head: article({ "@type": "Organization", name: "Ellery Courier" }) + tag("author", "By Ben Ames"),
    byline: "Ben Ames",
    source: "meta",
  },
  {
    why: "a person beside the headline wins over what somebody logs in with",
    head: article({ name: "nora.w" }),
    body: '<p class="byline">By <a href="/nora">Nora Whitlaw</a></p>',
    byline: "Nora Whitlaw",
    source: "byline",
  },
  {
    why: "the site is named where no person is",
    head: article({ name: "Ellery Courier" }),
    byline: "Ellery Courier",
    source: "json-ld",
  },
  { why: "a desk is named where no person is", head: tag("author", "Redaktion"), byline: "Redaktion", source: "meta" },
  {
    why: "an address is no name",
    head: `${meta("article:author", "https://social.example/nora")}${tag("author", "Ben Ames")}`,
    byline: "Ben Ames",
    source: "meta",
  },
  {
    why: "microdata",
    body: '<div itemprop="author" itemscope><span itemprop="name">Nora Whitlaw</span></div>',
    byline: "Nora Whitlaw",
    source: "microdata",
  },
  {
    why: "a line that begins with By, a date behind it",
    body: "<p>By Nora Whitlaw | 3 April 2024</p>",
    byline: "Nora Whitlaw",
    source: "byline",
  },
  {
    why: "By in one element, the name in the next",
    body: '<div><span>von</span><span class="name">Nora Whitlaw</span></div>',
    byline: "Nora Whitlaw",
    source: "byline",
  },
  {
    why: "several names in a German line",
    body: "<p>Von Nora Whitlaw, Ben Ames und Cleo Marsh</p>",
    byline: "Nora Whitlaw, Ben Ames, Cleo Marsh",
    source: "byline",
  },
  {
    why: "a single name in an element that is named for authors",
    body: '<p>from <span class="author vcard"><a class="url fn" href="/a">quaywatcher7</a></span></p>',
    byline: "quaywatcher7",
    source: "byline",
  },
  {
    why: "a byline in the middle of a line",
    body: "<p>3 April 2024 | Town | Von Nora Whitlaw</p>",
    byline: "Nora Whitlaw",
    source: "byline",
  },
  {
    why: "a box of authors below the text",
    body: `${text}<section><p class="author-name">Nora Whitlaw</p></section>`,
    byline: "Nora Whitlaw",
    source: "labelled",
  },
])("$why", ({ head = "", body = "", byline, source }) => {
  const read = metadataIn({ head: title + head, body: `<article>${headline}${body}${text}</article>` });
  expect({ byline: read.byline, source: read.sources.byline }).toEqual({ byline, source });
});

test.each([
  ["a photographer", "<p>Photo: Cleo Marsh</p>"],
  ["who checked it", '<p class="author">Medically reviewed by Cleo Marsh</p>'],
  ["a commenter", '<div class="comments"><p class="comment-author">Cleo Marsh</p></div>'],
  ["a related story's author", '<aside><p class="byline">By Cleo Marsh</p></aside>'],
  ["what is to be done", '<p class="author"><a href="/f">Follow us</a></p>'],
  ["nobody", '<p class="byline">By admin</p>'],
])("%s is not the author", (_why, body) => {
  const read = metadataIn({ head: title, body: `<article>${headline}${text}${body}</article>` });
  expect(read.byline).toBeNull();
});
