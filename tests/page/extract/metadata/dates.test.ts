import { expect, test } from "vitest";
import { jsonLd, meta, metadataIn, text } from "./read.ts";

const headline = "<h1>The council rebuilds the old quay</h1>";
const title = "<title>The council rebuilds the old quay</title>";
const article = (dates: object) => jsonLd({ "@type": "NewsArticle", headline: "The council rebuilds", ...dates });
const tag = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test.each([
  {
    why: "JSON-LD comes first, and keeps its zone",
    head: article({ datePublished: "2024-04-03T21:37:05+02:00" }) + meta("article:published_time", "2024-04-04"),
    published: "2024-04-03T21:37:05+02:00",
    source: "json-ld",
  },
  {
    why: "then meta tags that say that it was published",
    head: meta("article:published_time", "2024-04-03T19:37:05Z"),
    body: "<p>4 April 2024</p>",
    published: "2024-04-03T19:37:05Z",
    source: "meta",
  },
  {
    why: "then microdata",
    body: '<time itemprop="datePublished" datetime="2024-04-03">yesterday</time>',
    published: "2024-04-03",
    source: "microdata",
  },
  {
    why: "the dateline wins over a tag that only says date",
    head: tag("date", "2024-04-05"),
    body: "<p>Ellery, 3 April 2024</p>",
    published: "2024-04-03",
    source: "dateline",
  },
  {
    why: "a <time> beside the headline says it for machines",
    body: '<div>By Nora, <time datetime="2024-04-03">3/4/24</time></div>',
    published: "2024-04-03",
    source: "dateline",
  },
  {
    why: "a dateline opens the first paragraph",
    body: `<p>Ellery (03.04.2024) – ${text}</p>`,
    published: "2024-04-03",
    source: "dateline",
  },
  {
    why: "a label in a block of its own",
    body: "<div><p>Published</p><p>3 April 2024</p></div><p>Last updated: 5 April 2024</p>",
    published: "2024-04-03",
    source: "dateline",
  },
  {
    why: "without a date beside the headline, a tag that only says date",
    head: tag("date", "2024-04-05"),
    published: "2024-04-05",
    source: "meta",
  },
  {
    why: "a labelled date below the text",
    body: `${text}${text}<p>Erschienen am: 03.04.2024</p>`,
    published: "2024-04-03",
    source: "labelled",
  },
  {
    why: "where only the change is known, it stands for the publishing, and says so",
    body: "<p>Last updated: 5 April 2024</p>",
    published: "2024-04-05",
    source: "modified",
  },
])("$why", ({ head = "", body = "", published, source }) => {
  const read = metadataIn({ head: title + head, body: `<article>${headline}${body}${text}</article>` });
  expect({ published: read.published, source: read.sources.published }).toEqual({ published, source });
});

test.each([
  ["day", "https://ellery-courier.example/2024/04/03/old-quay"],
  ["day, hyphens", "https://ellery-courier.example/a/2024-04-03-old-quay"],
  ["day, no marks", "https://ellery-courier.example/20240403/old-quay"],
  ["day first", "https://ellery-courier.example/news/03-04-2024-old-quay"],
])("the %s in the address: %s", (_shape, url) => {
  const read = metadataIn({ head: title, body: headline + text, url });
  expect(read.published).toBe("2024-04-03");
  expect(read.sources.published).toBe("address");
});

test.each([
  ["today's date in the page's head", "<header>Thursday, 2 May 2024</header>", "", ""],
  ["a related story's date", "", "", '<aside><time datetime="2024-04-09">9 April 2024</time></aside>'],
  ["a comment's date", "", "", '<div id="comments"><p>Ann, 9 April 2024</p></div>'],
  ["an event's date", "", "<p>Termin: 9. Juni 2023</p>", ""],
  ["the date of an event in the headline", "", "", ""],
  ["a caption's date", "", "<figure><figcaption>The quay, 9 April 2023</figcaption></figure>", ""],
  ["the year of the rights", "", "", "<footer>© 1.1.2024 Ellery Courier</footer>"],
  ["a quoted post's date", "", "<blockquote>Posted on 9 April 2024</blockquote>", ""],
])("%s is not the article's", (_why, before, inside, after) => {
  const body = `${before}<article>${headline}${inside}${text}<p class="date">Published: 3 April 2024</p></article>${after}`;
  expect(metadataIn({ head: title, body }).published).toBe("2024-04-03");
});

test("nothing was published in the future", () => {
  const head = title + meta("article:published_time", "2031-04-03") + article({ datePublished: "2030-01-01" });
  expect(metadataIn({ head, body: `${headline}<p>3 April 2024</p>${text}` }).published).toBe("2024-04-03");
});

test.each([
  { lang: "en-US", url: "https://ellery.example/a", published: "2024-03-04", why: "American" },
  { lang: "en", url: "https://ellery.com/a", published: "2024-03-04", why: "English on an international host" },
  { lang: "en", url: "https://ellery.co.uk/a", published: "2024-04-03", why: "English on a British host" },
  { lang: "fr", url: "https://ellery.example/a", published: "2024-04-03", why: "French" },
])("$why: 3/4/2024 is $published", ({ lang, url, published }) => {
  expect(metadataIn({ lang, url, head: title, body: `${headline}<p>3/4/2024</p>${text}` }).published).toBe(published);
});

test.each([
  ["JSON-LD", article({ datePublished: "2024-04-03", dateModified: "2024-04-05T10:00:00Z" }), "", "json-ld"],
  ["meta", meta("article:modified_time", "2024-04-05T10:00:00Z"), "<p>3 April 2024</p>", "meta"],
  ["a line", "", "<p>3 April 2024</p><p>Aktualisiert: 5. April 2024</p>", "dateline"],
])("the change, from %s", (_why, head, body, source) => {
  const read = metadataIn({ head: title + head, body: headline + body + text });
  expect(read.modified?.slice(0, 10)).toBe("2024-04-05");
  expect(read.sources.modified).toBe(source);
  expect(read.published?.slice(0, 10)).toBe("2024-04-03");
});
