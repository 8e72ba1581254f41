/**
 * What a page declares itself to be: og:type, the types of its JSON-LD and microdata, meta tags that only articles
 * carry, the template that its body is named after.
 *
 * Words are looked up, not matched: compiling a dozen regular expressions takes longer than all the rest.
 */

import { attributeOf, taggedIn } from "../true-dom.ts";
import { declaredTypes } from "./declared-types.ts";

export interface DeclaredSignals {
  readonly ogArticle: boolean;
  readonly ogProduct: boolean;
  /** JSON-LD or microdata. */
  readonly articleType: boolean;
  readonly productType: boolean;
  readonly forumType: boolean;
  readonly listType: boolean;
  /** article:published_time and its like. */
  readonly publishedTag: boolean;
  readonly authorTag: boolean;
  /** A template for single posts, by the class of the body: content systems write "single-post", "article-page". */
  readonly singleTemplate: boolean;
  readonly listTemplate: boolean;
  readonly forumTemplate: boolean;
  readonly shopTemplate: boolean;
  readonly documentationTemplate: boolean;
}

const mostTags = 120;
const longestClass = 300;

const published = new Set(
  "article:published_time article:published article:modified_time datepublished parsely-pub-date publish-date pubdate date dc.date dc.date.issued dcterms.created".split(
    " ",
  ),
);
const author = new Set("author article:author parsely-author dc.creator twitter:data1 byl".split(" "));

type Template = "single" | "list" | "shop" | "documentation";

/** Words of the body's class and id. */
const templateWords: Readonly<Record<Template, string>> = {
  single: "single postid post article articlepage story news blog",
  list: "archive category home search listing section index collection catalog front frontpage tag tags taxonomy",
  shop: "product woocommerce shop cart checkout pdp",
  documentation: "doc docs documentation wiki mediawiki sphinx manual docutils",
};
const templates = new Map(
  (Object.entries(templateWords) as [Template, string][]).flatMap(([template, words]) =>
    words.split(" ").map((word) => [word, template] as const),
  ),
);
/** In the body's class and id, inside longer words too. */
const forumWords = ["thread", "topic", "forum", "question", "discuss"];
/** By the "generator" that they declare. */
const forumSystems = ["discourse", "vbulletin", "phpbb", "xenforo", "invision", "mybb", "nodebb", "flarum"];
const documentationSystems = [
  "mediawiki",
  "sphinx",
  "mkdocs",
  "docusaurus",
  "doxygen",
  "gitbook",
  "vitepress",
  "antora",
];

export function declaredSignals(document: Document): DeclaredSignals {
  const tags = taggedIn(document, "meta");
  let ogType = "";
  let generator = "";
  let publishedTag = false;
  let authorTag = false;
  let hasPrice = false;
  for (let index = 0; index < mostTags; index += 1) {
    const tag = tags[index];
    if (!tag) break;
    const name = ((attributeOf(tag, "property") ?? "") || (attributeOf(tag, "name") ?? "")).toLowerCase();
    if (name === "og:type") ogType = (attributeOf(tag, "content") ?? "").toLowerCase();
    else if (name === "generator") generator += (attributeOf(tag, "content") ?? "").slice(0, 60).toLowerCase();
    else if (name === "product:price:amount") hasPrice = true;
    else if (published.has(name)) publishedTag = true;
    else if (author.has(name)) authorTag ||= (attributeOf(tag, "content") ?? "").trim() !== "";
  }
  const types = declaredTypes(document);
  const body = taggedIn(document, "body")[0];
  const names = body
    ? `${attributeOf(body, "class") ?? ""} ${attributeOf(body, "id") ?? ""}`.slice(0, longestClass).toLowerCase()
    : "";
  const named = new Set<Template | undefined>();
  for (const word of names.replaceAll("_", "-").replaceAll(" ", "-").split("-")) named.add(templates.get(word));
  const singleTemplate = named.has("single");
  return {
    ogArticle: hasAny(ogType, ["article", "blog", "news", "post"]),
    ogProduct: hasAny(ogType, ["product", "item"]),
    articleType: types.has("article"),
    productType: types.has("product") || hasPrice,
    // A list of questions with their answers is what companies write about themselves.
    forumType: types.has("forum") && !types.has("questions"),
    listType: types.has("list"),
    publishedTag,
    authorTag,
    singleTemplate,
    listTemplate: !singleTemplate && named.has("list"),
    forumTemplate: hasAny(generator, forumSystems) || (!singleTemplate && hasAny(names, forumWords)),
    shopTemplate: named.has("shop"),
    documentationTemplate: hasAny(generator, documentationSystems) || named.has("documentation"),
  };
}

function hasAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
