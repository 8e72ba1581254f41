/** The <meta> elements of the head, by name. */
import { attributeOf, closestTo } from "../../true-dom.ts";
import { elementsTagged } from "./dom.ts";

/** Lower-case name or property → contents in document order, blanks left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const mostTags = 500;
const mostUnits = 5000;

export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elementsTagged(document, "meta", mostTags)) {
    const content = attributeOf(element, "content")?.slice(0, mostUnits).trim();
    if (!content) continue;
    for (const name of tagNames(element)) {
      const contents = tags.get(name);
      if (contents) contents.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** Some tags have a property and a name; the rarer attributes are asked for only where both are missing. */
function tagNames(element: Element): readonly string[] {
  const names = [attributeOf(element, "property"), attributeOf(element, "name")].flatMap((name) => name ?? []);
  if (names.length === 0) {
    // Microdata inside the body describes its own item, such as one comment.
    const item = closestTo(element, "[itemscope]:not(html, head, body)") ? null : attributeOf(element, "itemprop");
    names.push(item ?? attributeOf(element, "http-equiv") ?? "");
  }
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== "");
}

/** The first content of the first of these names that has one. */
export function metaContent(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
