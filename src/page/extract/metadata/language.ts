/** The language a page says it is written in. */
import { type MetaTags, metaContent } from "./meta.ts";

/** BCP 47; the html element first, because browsers and screen readers act on it; null when the page is silent. */
export function languageOf(document: Document, tags: MetaTags): string | null {
  const root = document.documentElement;
  const claims = [
    root.getAttribute("lang"),
    root.getAttribute("xml:lang"),
    document.body?.getAttribute("lang"),
    metaContent(tags, "content-language", "inlanguage", "language", "dc.language"),
    metaContent(tags, "og:locale"),
  ];
  for (const claim of claims) {
    const tag = languageTag(claim ?? "");
    if (tag !== null) return tag;
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
