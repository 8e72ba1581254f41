/** The <meta> elements of the head, by name. */
import { attributeOf, closestTo, elementsTagged } from "./dom.ts";

/** Lower-case name or property → contents in document order, blanks left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const mostTags = 500;
const mostUnits = 5000;

export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elementsTagged(document, "meta", mostTags)) {
    const content = attributeOf(element, "content")?.slice(0, mostUnits).trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = attributeOf(element, attribute)?.trim().toLowerCase();
      if (!name) continue;
      // Microdata inside the body describes its own item, such as one comment.
      if (attribute === "itemprop" && closestTo(element, "[itemscope]:not(html, head, body)")) continue;
      const contents = tags.get(name);
      if (contents) contents.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first content of the first of these names that has one. */
export function metaContent(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
