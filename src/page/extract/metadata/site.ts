/** What the site calls itself. */

import { collapsed } from "./collapsed-text.ts";
import { type JsonLdNode, textOf, typesOf } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import type { Sourced } from "./sources.ts";

/**
 * In order of trust: og:site_name, because it is made to be shown; the article's publisher; the WebSite; the
 * application's name.
 */
export function siteNamesOf(
  tags: MetaTags,
  article: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
): readonly Sourced<string>[] {
  const webSite = nodes.find((node) => typesOf(node).includes("WebSite"));
  const names = [
    [tags.get("og:site_name")?.[0], "meta"],
    [textOf(article?.publisher), "json-ld"],
    [textOf(webSite?.name), "json-ld"],
    [tags.get("application-name")?.[0], "meta"],
    [tags.get("apple-mobile-web-app-title")?.[0], "meta"],
  ] as const;
  return names.flatMap(([name, source]) => {
    const value = collapsed(name ?? "");
    return value !== "" && value.length <= 80 ? [{ value, source }] : [];
  });
}

const commonLabels =
  /^(?:www\d?|m|amp|mobile|com?|org|net|gov|edu|ac|or|ne|blogs?|news|shop|forum|foren|wiki|en|de|fr|es|it)$/;

/** Names in the address: "https://www.ellery-courier.co.uk/…" gives "www.ellery-courier.co.uk", "ellery-courier.co.uk", "ellery-courier". */
export function hostNames(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname;
  const bare = host.replace(/^(?:www\d?|m|amp|mobile)\./, "");
  const labels = bare
    .split(".")
    .slice(0, -1)
    .filter((label) => label.length >= 3 && !commonLabels.test(label));
  const registered = bare.split(".").slice(-2).join(".");
  return [...new Set([host, bare, registered, ...labels])];
}
