/** What the site calls itself. */

import { collapsed } from "./headline.ts";
import { type JsonLdNode, textOf, typesOf } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

/**
 * In order of trust: og:site_name, because it is made to be shown; the article's publisher; the WebSite; the
 * application's name.
 */
export function siteNamesOf(
  tags: MetaTags,
  article: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
): readonly string[] {
  const webSite = nodes.find((node) => typesOf(node).includes("WebSite"));
  const names = [
    tags.get("og:site_name")?.[0],
    textOf(article?.publisher),
    textOf(webSite?.name),
    tags.get("application-name")?.[0],
    tags.get("apple-mobile-web-app-title")?.[0],
  ];
  return names.flatMap((name) => (name && collapsed(name).length <= 80 ? [collapsed(name)] : []));
}

/** Names in the address: "https://www.ellery-courier.co.uk/…" gives "www.ellery-courier.co.uk", "ellery-courier.co.uk", "ellery-courier". */
export function hostNames(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname;
  const bare = host.replace(/^(?:www\d?|m|amp|mobile)\./, "");
  const label = bare.split(".").sort((a, b) => b.length - a.length)[0] ?? bare;
  return [host, bare, label];
}
