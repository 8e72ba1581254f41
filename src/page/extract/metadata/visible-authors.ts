/** Who a reader sees named beside the headline. */

import type { Sliced } from "../../sliced.ts";
import { attributeOf, closestTo, parentOf, tagOf } from "../../true-dom.ts";
import { authorNames, isAuthorLabel, isLedIn, isMarkedName, isPersonLike } from "./author-name.ts";
import { elementsIn, namesOf } from "./dom.ts";
import { textIn } from "./element-text.ts";
import { type Line, type Part, standsApart } from "./lines.ts";
import { writtenMoments } from "./written-date.ts";

/** `linesAround`: nearest first. [] when nobody is named. */
export function* visibleAuthors(
  linesAround: () => Sliced<readonly Line[]>,
  home: ReadonlySet<Element>,
): Sliced<readonly string[]> {
  const lines = yield* linesAround();
  const known = new Map<Element, boolean>();
  const sources = [
    (line: Line) => markedNames(line, home, known),
    ({ text }: Line, index: number) => ledNames(text, lines[index + 1]?.text ?? ""),
  ];
  for (const namesIn of sources) {
    for (const [index, line] of lines.entries()) {
      yield;
      if (line.text.length > mostUnits) continue;
      const names = namesIn(line, index);
      if (names.length > 0 && !isAboutOthers(line.text) && !standsApart(line, home, index < neighbours)) return names;
    }
  }
  return [];
}

const elsewhere =
  "[rel~=author], [class*=author i], [class*=byline i], [class*=autor i], [class*=auteur i], [class*=writer i]";
const mostElsewhere = 20;

/** Who is named in a box of authors anywhere in the page. */
export function boxedAuthors(document: Document): readonly string[] {
  for (const element of elementsIn(document, elsewhere, mostElsewhere)) {
    if (!isAuthorElement(element) || notAuthor.test(namesOf(element)) || closestTo(element, apart)) continue;
    const text = textIn(element, mostUnits);
    if (text.length >= mostUnits || isAboutOthers(text)) continue;
    const isLink = tagOf(element) === "A" && /\bauthor\b/.test(attributeOf(element, "rel") ?? "");
    const names = isLink ? authorNames(text).filter(isMarkedName) : leading(authorNames(text));
    if (names.length > 0) return names;
  }
  return [];
}

const apart =
  "nav, aside, figure, form, [class*=comment i], [id*=comment i], [class*=related i], [class*=teaser i], [class*=card i], li li";

const mostUnits = 260;
const neighbours = 3;

/** Photographers, translators and experts who checked it wrote nothing. */
function isAboutOthers(text: string): boolean {
  return /^\W*(?:photos?|fotos?|bild(?:er)?|images?|illustrations?|video|grafik|quelle|source|translated|übersetz\w*|(?:medically |fact |expert )?(?:reviewed|checked)|edited)\b/i.test(
    text,
  );
}

const authorNamed =
  /(?:^|[\s_-])(?:by-?line|(?:article|post|entry|meta|news|story|blog)?-?_*author|autor|auteur|autore|writer|vcard|fn|username|contributor|journalist|signature|autorenzeile|authored)/i;
/** What any name for authors has in it; asked first, because it is asked of every element near the headline. */
const mayBeAuthor = /aut|writ|by-?line|vcard|fn|user|contrib|journal|signat/i;
const authorCamel = /Author|ByLine|Byline|Autor(?!is)|Writer/;
const notAuthor =
  /bio|avatar|image|photo|social|share|follow|date|time|count|comment|desc|title|position|role|job|more|about/i;

/** Whether the element is called after authors, or marked as one. */
function isAuthorElement(element: Element): boolean {
  if (/\bauthor\b/.test(`${attributeOf(element, "rel") ?? ""} ${attributeOf(element, "itemprop") ?? ""}`)) return true;
  if (tagOf(element) === "A" && authorPath.test(attributeOf(element, "href") ?? "")) return true;
  const names = `${namesOf(element)} ${attributeOf(element, "data-testid") ?? ""}`;
  return mayBeAuthor.test(names) && (authorNamed.test(names) || authorCamel.test(names));
}

const authorPath = /\/(?:authors?|autor(?:es|en)?|auteurs?|contributors?|writers?)\/[^/]/i;
const categoryPath = /\/(?:category|categories|kategorie|tags?|thema|topics?|section)\//i;

const mostLevels = 4;

/** Whether an author element holds it, nothing beside the name in between. */
function isAuthorPart(element: Element | null, level: number, home: ReadonlySet<Element>, known: Known): boolean {
  if (!element || level >= mostLevels || home.has(element)) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const isNamed = isAuthorElement(element);
  const isOther = !isNamed && (tagOf(element) === "TIME" || notAuthor.test(namesOf(element)));
  const answer = isNamed || (!isOther && isAuthorPart(parentOf(element), level + 1, home, known));
  known.set(element, answer);
  return answer;
}

/** Elements that were asked about, with the answer: many lines share their boxes. */
type Known = Map<Element, boolean>;

function markedNames(line: Line, home: ReadonlySet<Element>, known: Known): readonly string[] {
  const marked = line.parts.filter((part) => isAuthorPart(part.element, 0, home, known) && !isCategory(part));
  if (marked.length === 0) return [];
  // Behind "Reviewed by" follow those who did not write it.
  const end = marked.findIndex(({ text }) => /(?:reviewed|checked|edited|translated|verified) by\W*$/i.test(text));
  const wrote = end > 0 ? marked.slice(0, end) : marked;
  const linked = wrote.filter(({ element }) => linkOf(element) !== null);
  const named = (parts: readonly Part[]) =>
    parts.flatMap(({ text }) => (writtenMoments(text).length > 0 ? [] : authorNames(text).filter(isMarkedName)));
  const names = named(linked);
  return names.length > 0 ? names : named(wrote);
}

function isCategory({ element }: Part): boolean {
  const link = linkOf(element);
  return (
    link !== null &&
    (/\b(?:tag|category)\b/.test(attributeOf(link, "rel") ?? "") || categoryPath.test(attributeOf(link, "href") ?? ""))
  );
}

/** The link that is the element or holds it directly. */
function linkOf(element: Element): Element | null {
  if (tagOf(element) === "A") return element;
  const parent = parentOf(element);
  return parent && tagOf(parent) === "A" ? parent : null;
}

/** "By Nora Whitlaw", also where a date or a section stands before it, or the name in the next line. */
function ledNames(text: string, next: string): readonly string[] {
  for (const piece of text.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s*,\s+(?=(?:by|von|par|por)\s)/i).slice(0, 6)) {
    if (isAuthorLabel(piece)) return leading(authorNames(next));
    if (!isLedIn(`${piece} `)) continue;
    const names = leading(authorNames(`${piece} `));
    if (names.length > 0) return names;
  }
  return [];
}

/** Those before the first that is no person. */
function leading(names: readonly string[]): readonly string[] {
  const end = names.findIndex((name) => !isPersonLike(name));
  return end < 0 ? names : names.slice(0, end);
}
