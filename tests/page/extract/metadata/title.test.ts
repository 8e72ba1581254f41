import { expect, test } from "vitest";
import { jsonLd, meta, metadataIn, text } from "./read.ts";

const site = meta("og:site_name", "Ellery Courier");

test.each([
  {
    why: "the headline on the page wins over what is dressed for search engines",
    head: `<title>Old quay 2024: all you need to know | Ellery Courier</title>${meta("og:title", "Old quay is rebuilt before winter")}`,
    body: "<h1>The old quay is rebuilt before the winter</h1>",
    title: "The old quay is rebuilt before the winter",
    source: "headline",
  },
  {
    why: "a headline that says something else altogether is none",
    head: meta("og:title", "The old quay is rebuilt"),
    body: "<h1>Navigation and service</h1>",
    title: "The old quay is rebuilt",
    source: "meta",
  },
  {
    why: "a link to the front page is no headline",
    head: "<title>The old quay is rebuilt – The Morning Desk</title>",
    body: '<h1><a href="/">The Morning Desk</a></h1><h2>The old quay is rebuilt</h2>',
    title: "The old quay is rebuilt",
    source: "headline",
  },
  {
    why: "the end of a breadcrumb trail is no headline where another heading is one",
    head: `<title>Quay: council decides</title>${meta("og:title", "The council rebuilds the old quay")}`,
    body: '<nav><a href="/">Home</a><a href="/town">Town</a><h1>Quay: council decides</h1></nav><h2>The council rebuilds the old quay</h2>',
    title: "The council rebuilds the old quay",
    source: "headline",
  },
  {
    why: "a kicker that no title of the page repeats is left out",
    head: meta("og:title", "Council rebuilds the quay for three million"),
    body: '<h1><span class="kicker">Harbour</span> <span>Council rebuilds the old quay</span></h1>',
    title: "Council rebuilds the old quay",
    source: "headline",
  },
  {
    why: "a kicker that og:title leaves out is left out, whatever it is called",
    head: meta("og:title", "Council rebuilds the old quay"),
    body: "<h1><span>Harbour works</span><span>Council rebuilds the old quay</span></h1>",
    title: "Council rebuilds the old quay",
    source: "headline",
  },
  {
    why: "a kicker that og:title repeats belongs to the title",
    head: meta("og:title", "Harbour: Council rebuilds the old quay"),
    body: '<h1><span class="kicker">Harbour</span>: <span>Council rebuilds the old quay</span></h1>',
    title: "Harbour: Council rebuilds the old quay",
    source: "headline",
  },
  {
    why: "without a headline, what most sources agree on",
    head: `<title>Quay rebuilt | Ellery Courier</title>${meta("og:title", "Quay rebuilt")}${jsonLd({ "@type": "NewsArticle", headline: "Council decides on the quay" })}`,
    body: "",
    title: "Quay rebuilt",
    source: "meta",
  },
  {
    why: "without anything else, <title> without the site",
    head: "<title>Quay rebuilt - Ellery Courier</title>",
    body: "",
    title: "Quay rebuilt",
    source: "document-title",
  },
  {
    why: "a section behind the title is cut off like the site",
    head: `<title>Quay rebuilt - Town - Ellery Courier</title>${meta("article:section", "Town")}`,
    body: "",
    title: "Quay rebuilt",
    source: "document-title",
  },
  {
    why: "a subject that begins like the site's name stays",
    head: `<title>Ellery Courier wins prize: readers cheer</title>`,
    body: "",
    title: "Ellery Courier wins prize: readers cheer",
    source: "document-title",
  },
  {
    why: "references that were escaped twice are resolved",
    head: jsonLd({ "@type": "NewsArticle", headline: "Fish &amp; chips &#8211; R&uuml;ckkehr" }),
    body: "",
    title: "Fish & chips – Rückkehr",
    source: "json-ld",
  },
  {
    why: "permalinks, dates and soft hyphens in the headline are not the title",
    head: meta("og:title", "The harbour master resigns"),
    body: '<h1>The har&shy;bour master resigns<a class="permalink" href="#a">¶</a><br><small>3.4.2024</small></h1>',
    title: "The harbour master resigns",
    source: "headline",
  },
])("$why", ({ head, body, title, source }) => {
  const read = metadataIn({ head: site + head, body: body + text });
  expect({ title: read.title, source: read.sources.title }).toEqual({ title, source });
});

test("a page without any title has none", () => {
  const read = metadataIn({ body: text });
  expect(read.title).toBe("");
  expect(read.sources.title).toBeNull();
});
