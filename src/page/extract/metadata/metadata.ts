/**
 * What a page says about its article: title, authors, site, language, dates, address of record, and where each of
 * these was found.
 *
 * Each field has its own order of precedence, told in its own file; the common thought is that JSON-LD is made
 * for machines and checked by search engines, so it wins; meta tags come next; what stands near the headline is
 * read when both are silent; the address is the last resort, because it may be that of a draft.
 */

import type { Sliced } from "../../sliced.ts";
import { attributeOf, titleOf } from "../../true-dom.ts";
import { articleNode } from "./article-node.ts";
import { bylineOf } from "./byline.ts";
import { datesOf } from "./dates.ts";
import { elementsIn } from "./dom.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { jsonLdNodes, textOf } from "./json-ld.ts";
import { languageOf } from "./language.ts";
import { metaTags } from "./meta.ts";
import { hostNames, siteNamesOf } from "./site.ts";
import { knownNames, siteInTitle } from "./site-name.ts";
import type { MetadataSources } from "./sources.ts";
import { surroundingsOf } from "./surroundings.ts";
import { articleTitle, type PageTitle, pageTitles } from "./title.ts";

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
  readonly sources: MetadataSources;
}

const titleTags = ["og:title", "twitter:title", "dc.title", "title"] as const;
const mostTitleUnits = 1000;

/** `url`: the address as the reader sees it. `now`: milliseconds since 1970. Reads only. */
export function* metadataOf(document: Document, url: string, now = Date.now()): Sliced<Metadata> {
  const tags = metaTags(document);
  yield;
  const nodes = jsonLdNodes(document);
  yield;
  const metaTitles = titleTags.flatMap((name) => tags.get(name)?.[0] ?? []);
  const documentTitle = titleOf(document).slice(0, mostTitleUnits);
  const article = articleNode(nodes, [...metaTitles, documentTitle]);
  const named = siteNamesOf(tags, article, nodes);
  const declaredNames = [...named.map(({ value }) => value), ...hostNames(url)];
  const declared: readonly PageTitle[] = [
    { value: textOf(article?.headline) ?? "", source: "json-ld" },
    ...metaTitles.map((value) => ({ value, source: "meta" }) as const),
    { value: documentTitle, source: "document-title" },
  ];
  const titles = pageTitles(declared, knownNames(declaredNames));
  yield;
  const headline = yield* headlineOf(
    document,
    titles.map(({ value }) => value),
  );
  const site = named[0] ?? siteOfTitle(documentTitle, headline);
  const siteNames = site ? [...declaredNames, site.value] : declaredNames;
  // Sections stand behind the title like the site's name, but are nobody.
  const sections = (tags.get("article:section") ?? []).slice(0, 3);
  const known = knownNames(siteNames);
  yield;
  const title = articleTitle(headline, pageTitles(titles, knownNames([...siteNames, ...sections])), known);
  yield;
  const language = languageOf(document, tags);
  const around = surroundingsOf(document, headline);
  const { published, modified } = yield* datesOf(document, url, {
    article,
    nodes,
    tags,
    ...around,
    habits: { monthFirst: isMonthFirst(language?.value ?? null, url), language: language?.value ?? null },
    now,
  });
  const byline = yield* bylineOf(document, { article, nodes, tags, ...around, siteNames });
  return {
    title: title?.value ?? "",
    byline: byline?.value ?? null,
    site: site?.value ?? null,
    language: language?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    canonical: canonicalOf(document, url),
    sources: {
      title: title?.source ?? null,
      byline: byline?.source ?? null,
      site: site?.source ?? null,
      language: language?.source ?? null,
      published: published?.source ?? null,
      modified: modified?.source ?? null,
    },
  };
}

function siteOfTitle(documentTitle: string, headline: Headline | null) {
  const value = headline && siteInTitle(documentTitle, headline.text);
  return value === null ? null : ({ value, source: "document-title" } as const);
}

/** American pages write the month first where only figures are used. "en" alone is American unless the host is not. */
function isMonthFirst(language: string | null, url: string): boolean {
  const country = URL.canParse(url) ? new URL(url).hostname.split(".").at(-1) : undefined;
  return (
    /^en(?:-US)?$/i.test(language ?? "") &&
    !/^(?:uk|au|nz|ie|in|za|ng|ke|gh|eu|sg|my|pk|lk|hk|mt|de|at|ch|fr|nl)$/.test(country ?? "")
  );
}

/** Only rel=canonical is a promise; og:url often names the page that is shared instead. */
function canonicalOf(document: Document, url: string): string | null {
  const [link] = elementsIn(document, "link[rel~=canonical i]", 1);
  const href = link && attributeOf(link, "href")?.trim();
  if (!href || !URL.canParse(href, url)) return null;
  const address = new URL(href, url);
  return /^https?:$/.test(address.protocol) ? address.href : null;
}
