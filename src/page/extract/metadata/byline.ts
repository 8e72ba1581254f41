/**
 * Who wrote it.
 *
 * Precedence: JSON-LD author, because it is a list of names made for machines; author meta tags; microdata and
 * rel=author; then what stands near the headline in an element called byline or author. A name that is only the site's
 * own is nobody's.
 */
import { authorNames, joinedNames } from "./author-name.ts";
import { isNode, type JsonLdNode, textOf } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

const mostElements = 12;

export interface BylineClues {
  readonly article: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  readonly tags: MetaTags;
  readonly headline: Element | null;
  readonly siteNames: readonly string[];
}

export function bylineOf(document: Document, clues: BylineClues): string | null {
  // What JSON-LD declares is believed even when the site itself is the author; elsewhere that is only decoration.
  const declared = joinedNames(declaredAuthors(clues.article, clues.nodes), []);
  if (declared !== null) return declared;
  const sources = [
    () => metaAuthors(clues.tags),
    () => markedAuthors(document, clues.headline),
    () => visibleAuthors(clues.headline),
  ];
  for (const source of sources) {
    const joined = joinedNames(source(), clues.siteNames);
    if (joined !== null) return joined;
  }
  return null;
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

function metaAuthors(tags: MetaTags): readonly string[] {
  for (const name of [
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
    "twitter:creator:name",
  ]) {
    const names = (tags.get(name) ?? []).slice(0, 10).flatMap(authorNames);
    if (names.length > 0) return names;
  }
  return [];
}

function markedAuthors(document: Document, headline: Element | null): readonly string[] {
  const scope = headline?.closest("article, main, [role=main]") ?? document;
  for (const selector of ["[itemprop~=author]", "a[rel~=author], address [rel~=author]"]) {
    const names: string[] = [];
    for (const element of [...scope.querySelectorAll(selector)].slice(0, mostElements)) {
      if (element.closest("aside, footer, [class*=comment i], [id*=comment i], [itemprop~=comment]")) continue;
      const name = element.querySelector("[itemprop~=name]") ?? element;
      names.push(...authorNames(name.getAttribute("content") ?? name.textContent ?? ""));
    }
    if (names.length > 0) return names;
  }
  return [];
}

const bylineSelector =
  "[class*=byline i], [class*=author i], [class*=autor i], [data-testid*=byline i], [data-testid*=author i], [rel~=author]";

function visibleAuthors(headline: Element | null): readonly string[] {
  let scope = headline?.parentElement ?? null;
  for (let level = 0; scope && level < 4; level += 1, scope = scope.parentElement) {
    for (const element of [...scope.querySelectorAll(bylineSelector)].slice(0, mostElements)) {
      if (element.closest("aside, footer, nav, [class*=comment i], [class*=related i], [class*=bio i]")) continue;
      const links = [...element.querySelectorAll("a")].slice(0, 6).map((link) => link.textContent ?? "");
      const names = (links.length > 0 ? links : [element.textContent ?? ""]).flatMap(authorNames).filter(isPersonLike);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Two to four words, each with a capital: "Nora Whitlaw", not "Follow us". */
function isPersonLike(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|d['’]|de$|van$|von$|der$|da$|di$|la$|le$|bin$|al-)/u.test(word))
  );
}
