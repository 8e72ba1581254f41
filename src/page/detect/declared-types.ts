/**
 * What the types of a page's JSON-LD and microdata stand for.
 *
 * JSON-LD is not parsed: megabytes of it would have to be, and the names of its types are all that is asked for.
 */
import { attributeOf, selectedIn } from "../true-dom.ts";

export type DeclaredKind = "article" | "product" | "forum" | "list" | "questions";

const mostScripts = 12;
/** UTF-16 code units of JSON-LD, in all. */
const mostJson = 60_000;
const mostTypes = 80;
const mostItems = 60;
const longestType = 80;
const marker = '"@type"';

/** schema.org's names. What ends in "Article" is an article. */
const kinds: Readonly<Record<string, DeclaredKind>> = {
  BlogPosting: "article",
  LiveBlogPosting: "article",
  Report: "article",
  Recipe: "article",
  Product: "product",
  ProductGroup: "product",
  IndividualProduct: "product",
  Offer: "product",
  AggregateOffer: "product",
  Vehicle: "product",
  Car: "product",
  DiscussionForumPosting: "forum",
  QAPage: "forum",
  Comment: "forum",
  Answer: "forum",
  ItemList: "list",
  CollectionPage: "list",
  SearchResultsPage: "list",
  OfferCatalog: "list",
  ProfilePage: "list",
  FAQPage: "questions",
};

export function declaredTypes(document: Document): ReadonlySet<DeclaredKind> {
  const found = new Set<DeclaredKind>();
  const scripts = selectedIn(document, "script[type='application/ld+json']");
  let left = mostJson;
  let types = 0;
  for (let index = 0; index < Math.min(scripts.length, mostScripts) && left > 0; index += 1) {
    const json = (scripts[index]?.textContent ?? "").slice(0, left);
    left -= json.length;
    for (let at = json.indexOf(marker); at >= 0 && types < mostTypes; at = json.indexOf(marker, at + 1)) {
      // Of a list of types the first.
      const opening = json.indexOf('"', at + marker.length) + 1;
      heed(found, json.slice(opening, Math.min(json.indexOf('"', opening), opening + longestType)));
      types += 1;
    }
  }
  const items = selectedIn(document, "[itemtype]");
  for (let index = 0; index < mostItems; index += 1) {
    const item = items[index];
    if (!item) break;
    heed(found, (attributeOf(item, "itemtype") ?? "").trim());
  }
  return found;
}

/** With or without its vocabulary: "http://schema.org/NewsArticle" is "NewsArticle". */
function heed(found: Set<DeclaredKind>, type: string): void {
  const name = type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf("#"), type.lastIndexOf(":")) + 1);
  const kind = name.endsWith("Article") ? "article" : Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind) found.add(kind);
}
