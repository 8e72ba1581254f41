import { expect, test } from "vitest";
import { jsonLd, meta, metadataIn, text } from "./read.ts";

test.each([
  {
    why: "og:site_name",
    head:
      meta("og:site_name", "Ellery Courier") +
      jsonLd({ "@type": "NewsArticle", headline: "Quay", publisher: { name: "Ellery Media" } }),
    site: "Ellery Courier",
    source: "meta",
  },
  {
    why: "the article's publisher",
    head: jsonLd({ "@type": "NewsArticle", headline: "Quay", publisher: { name: "Ellery Media" } }),
    site: "Ellery Media",
    source: "json-ld",
  },
  {
    why: "the site that JSON-LD describes",
    head: jsonLd({ "@graph": [{ "@type": "WebSite", name: "Ellery Courier" }] }),
    site: "Ellery Courier",
    source: "json-ld",
  },
  {
    why: "what stands behind the headline in <title>",
    head: "<title>The council rebuilds the old quay | The Morning Desk</title>",
    site: "The Morning Desk",
    source: "document-title",
  },
])("the site, from $why", ({ head, site, source }) => {
  const read = metadataIn({ head, body: `<h1>The council rebuilds the old quay</h1>${text}` });
  expect({ site: read.site, source: read.sources.site }).toEqual({ site, source });
});

test.each([
  { why: "the html element's", lang: "de-AT", head: meta("og:locale", "en_GB"), language: "de-AT", source: "markup" },
  { why: "an underscore is a hyphen", lang: "en_gb", head: "", language: "en-GB", source: "markup" },
  { why: "else a tag's", lang: "", head: meta("og:locale", "fr_FR"), language: "fr-FR", source: "meta" },
  { why: "nonsense is none", lang: "{{lang}}", head: "", language: null, source: null },
  { why: "silence is none", lang: "", head: "", language: null, source: null },
])("the language: $why", ({ lang, head, language, source }) => {
  const read = metadataIn({ lang, head, body: text });
  expect({ language: read.language, source: read.sources.language }).toEqual({ language, source });
});

test.each([
  ['<link rel="canonical" href="/quay">', "https://www.ellery-courier.example/quay"],
  ['<link rel="canonical" href="javascript:void(0)">', null],
  ['<link rel="canonical">', null],
])("the address of record in %s", (head, canonical) => {
  expect(metadataIn({ head }).canonical).toBe(canonical);
});
