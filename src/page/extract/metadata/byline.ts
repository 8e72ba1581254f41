/**
 * Who wrote it.
 *
 * Precedence: JSON-LD author, because it is a list of names made for machines; author meta tags; microdata and
 * rel=author; then what stands near the headline. What names a person wins over what only repeats the site's name,
 * names a desk or is what somebody logs in with, wherever it stands.
 */

import type { Sliced } from "../../sliced.ts";
import { attributeOf, closestTo } from "../../true-dom.ts";
import { authorNames, isDesk, isLogin } from "./author-name.ts";
import { comparable } from "./collapsed-text.ts";
import { elementsIn, elementsWithin } from "./dom.ts";
import { textIn } from "./element-text.ts";
import { isNode, type JsonLdNode, textOf } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import type { MetadataSource, Sourced } from "./sources.ts";
import type { Surroundings } from "./surroundings.ts";
import { boxedAuthors, visibleAuthors } from "./visible-authors.ts";

const mostAuthors = 12;

export interface BylineClues extends Surroundings {
  readonly article: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  readonly tags: MetaTags;
  readonly siteNames: readonly string[];
}

/** Names parted by ", ". */
export function* bylineOf(document: Document, clues: BylineClues): Sliced<Sourced<string> | null> {
  const known = new Set(clues.siteNames.map(comparable));
  const isWeak = (name: string) => known.has(comparable(name)) || isDesk(name) || isLogin(name);
  const lines = function* () {
    return [...(yield* clues.after()), ...(yield* clues.before())];
  };
  const sources: readonly (readonly [MetadataSource, () => readonly string[] | Sliced<readonly string[]>])[] = [
    ["json-ld", () => declaredAuthors(clues.article, clues.nodes)],
    ["meta", () => metaAuthors(clues.tags)],
    ["microdata", () => markedAuthors(document, clues.scope)],
    ["byline", () => visibleAuthors(lines, clues.home)],
    ["labelled", () => boxedAuthors(document)],
  ];
  let weak: Sourced<string> | null = null;
  for (const [source, read] of sources) {
    yield;
    const found = read();
    const names = distinct("next" in found ? yield* found : found);
    if (names.some((name) => !isWeak(name))) return { value: names.join(", "), source };
    if (names.length > 0) weak ??= { value: names.join(", "), source };
  }
  return weak;
}

/** Each once, in order. */
function distinct(names: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = comparable(name);
    if (!kept.has(key)) kept.set(key, name);
  }
  return [...kept.values()].slice(0, mostAuthors);
}

/** @graph writers point to their authors by @id. */
function declaredAuthors(article: JsonLdNode | null, nodes: readonly JsonLdNode[]): readonly string[] {
  const authors = article?.author ?? article?.creator;
  return (Array.isArray(authors) ? authors : [authors]).slice(0, 20).flatMap((author) => {
    const id = isNode(author) && author.name === undefined ? author["@id"] : undefined;
    const node =
      typeof id === "string" ? nodes.find((other) => other["@id"] === id && other.name !== undefined) : author;
    const names = isNode(node) && Array.isArray(node.name) ? node.name.slice(0, 20) : [textOf(node)];
    return names.flatMap((name) => (typeof name === "string" ? authorNames(name) : []));
  });
}

const authorTags = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "cxenseparse:author",
  "byl",
  "og:article:author",
  "citation_author",
  "shareaholic:article_author_name",
  "twitter:creator:name",
] as const;

function metaAuthors(tags: MetaTags): readonly string[] {
  const found = authorTags.map((name) => (tags.get(name) ?? []).slice(0, 10).flatMap(authorNames));
  // WordPress puts the name behind a label.
  if (/written by|author|verfasst|autor|écrit|escrito/i.test(tags.get("twitter:label1")?.[0] ?? "")) {
    found.push((tags.get("twitter:data1") ?? []).flatMap(authorNames));
  }
  return found.find((names) => names.length > 0) ?? [];
}

const mostElements = 12;

function markedAuthors(document: Document, scope: Element | null): readonly string[] {
  const within = (selector: string) =>
    scope ? elementsWithin(scope, selector, mostElements) : elementsIn(document, selector, mostElements);
  for (const selector of ["[itemprop~=author]", "a[rel~=author], address [rel~=author]"]) {
    const names = within(selector).flatMap((element) => {
      if (closestTo(element, "aside, footer, [class*=comment i], [id*=comment i], [itemprop~=comment]")) return [];
      const [named] = elementsWithin(element, "[itemprop~=name]", 1);
      return authorNames(attributeOf(named ?? element, "content") ?? textIn(named ?? element, 200));
    });
    if (names.length > 0) return names;
  }
  return [];
}
