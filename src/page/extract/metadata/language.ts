/** The language a page says it is written in. */
import { attributeOf, bodyOf, rootOf } from "./dom.ts";
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

/** "en_gb" is "en-GB"; null for what is no language tag. */
function languageTag(claim: string): string | null {
  try {
    return (
      Intl.getCanonicalLocales(
        claim
          .trim()
          .split(/[,;\s]/)[0]
          ?.replaceAll("_", "-") ?? "",
      )[0] ?? null
    );
  } catch {
    return null;
  }
}
