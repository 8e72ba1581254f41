/**
 * What a page says about its article: title, authors, site, language, dates, address of record.
 *
 * Each field has its own order of precedence, told in its own file; the common thought is that JSON-LD is made
 * for machines and checked by search engines, so it wins; meta tags come next; what stands near the headline is
 * read when both are silent; the address is the last resort, because it may be that of a draft.
 */
import { articleNode } from "./article-node.ts";
import { bylineOf } from "./byline.ts";
import { datesOf } from "./dates.ts";
import { collapsed, headlineElement } from "./headline.ts";
import { jsonLdNodes, textOf } from "./json-ld.ts";
import { languageOf } from "./language.ts";
import { metaTags } from "./meta.ts";
import { hostNames, siteNamesOf } from "./site.ts";
import { articleTitle, siteInTitle } from "./title.ts";

export interface Metadata {
  /** Without the site's name. "" when the page has none. */
  readonly title: string;
  /** Names parted by ", ". */
  readonly byline: string | null;
  readonly site: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 8601 day or moment, with the precision and zone the page gives. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Absolute. */
  readonly canonical: string | null;
}

/** `url`: the address as the reader sees it. Reads only. */
export function metadataOf(document: Document, url: string): Metadata {
  const tags = metaTags(document);
  const nodes = jsonLdNodes(document);
  const metaTitles = ["og:title", "twitter:title", "dc.title", "title"].flatMap((name) => tags.get(name)?.[0] ?? []);
  const titles = [...metaTitles, document.title];
  const headline = headlineElement(document, titles);
  const headlineText = collapsed(headline?.textContent ?? "");
  const article = articleNode(nodes, [...titles, headlineText]);
  const named = siteNamesOf(tags, article, nodes);
  const site = named[0] ?? siteInTitle(document.title, headlineText);
  const siteNames = [...named, ...(site === null ? [] : [site]), ...hostNames(url)];
  const title = articleTitle({
    headline: headlineText,
    declared: textOf(article?.headline) ?? "",
    meta: metaTitles,
    document: document.title,
    siteNames,
  });
  const language = languageOf(document, tags);
  return {
    title,
    byline: bylineOf(document, { article, nodes, tags, headline, siteNames }),
    site,
    language,
    ...datesOf(document, url, { article, nodes, tags, headline, language }),
    canonical: canonicalOf(document, url),
  };
}

/** Only rel=canonical is a promise; og:url often names the page that is shared instead. */
function canonicalOf(document: Document, url: string): string | null {
  const href = document.querySelector("link[rel~=canonical i]")?.getAttribute("href")?.trim();
  if (!href || !URL.canParse(href, url)) return null;
  const address = new URL(href, url);
  return /^https?:$/.test(address.protocol) ? address.href : null;
}
