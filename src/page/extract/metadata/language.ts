/** The language a page says it is written in. */
import { attributeOf, bodyOf, rootOf } from "../../true-dom.ts";
import { type MetaTags, metaContent } from "./meta.ts";
import type { Sourced } from "./sources.ts";

/** How many of the claims are attributes. */
const attributes = 3;

/** BCP 47; the html element first, because browsers and screen readers act on it; null when the page is silent. */
export function languageOf(document: Document, tags: MetaTags): Sourced<string> | null {
  const root = rootOf(document);
  const body = bodyOf(document);
  const claims = [
    root && attributeOf(root, "lang"),
    root && attributeOf(root, "xml:lang"),
    body && attributeOf(body, "lang"),
    metaContent(tags, "content-language", "inlanguage", "language", "dc.language"),
    metaContent(tags, "og:locale"),
  ];
  for (const [index, claim] of claims.entries()) {
    const tag = languageTag(claim ?? "");
    if (tag !== null) return { value: tag, source: index < attributes ? "markup" : "meta" };
  }
  return null;
}

/**
 * "en_gb" is "en-GB", "ZH-hant" is "zh-Hant"; null for what is no language tag. The browser's own reader of tags loads
 * its tables first, which takes as long as all the rest of the metadata.
 */
function languageTag(claim: string): string | null {
  const [tag = ""] = claim
    .trim()
    .slice(0, 40)
    .split(/[,;\s]/);
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag)) return null;
  const [language = "", ...parts] = tag.split(/[-_]/);
  const written = parts.map((part) => {
    if (part.length === 4 && !/\d/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
    return part.length === 2 ? part.toUpperCase() : part.toLowerCase();
  });
  return [language.toLowerCase(), ...written].join("-");
}
