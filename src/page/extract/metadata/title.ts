/**
 * The article's title, without the site's name.
 *
 * Precedence: the headline on the page, when it says much the same as one of the page's own titles, because it is
 * what the reader sees; else what most of JSON-LD, og:title, twitter:title and <title> agree on; of those that agree
 * with nobody the first, because the later ones are the more often dressed for search engines and tabs.
 */
import { collapsed, comparable } from "./collapsed-text.ts";
import { headlineText } from "./heading-text.ts";
import type { Headline } from "./headline.ts";
import { isSiteName, type KnownNames, withoutSite } from "./site-name.ts";
import type { MetadataSource, Sourced } from "./sources.ts";

export interface PageTitle extends Sourced<string> {
  readonly source: Extract<MetadataSource, "json-ld" | "meta" | "document-title">;
}

/** Whether a kicker belongs to the title, those know best that are made for readers. */
const rank = { meta: 0, "json-ld": 1, "document-title": 2 } as const;

/** Without the site's name and the section's; blank ones left out. In order of trust. */
export function pageTitles(titles: readonly PageTitle[], known: KnownNames): readonly PageTitle[] {
  return titles.flatMap(({ value, source }) => {
    const bare = withoutSite(collapsed(value), known);
    return comparable(bare) === "" ? [] : [{ value: bare, source }];
  });
}

/** Null when the page has none. `titles`: as pageTitles made them. */
export function articleTitle(
  headline: Headline | null,
  titles: readonly PageTitle[],
  known: KnownNames,
): Sourced<string> | null {
  const isSite = headline !== null && isSiteName(comparable(headline.text), known);
  if (headline && !isSite && headline.standing === "agreed") {
    const ranked = [...titles].sort((a, b) => rank[a.source] - rank[b.source]).map(({ value }) => value);
    return { value: withoutSite(headlineText(headline.element, ranked), known, "exact"), source: "headline" };
  }
  const shown = headline && !isSite && headline.standing === "trail" ? headline.text : null;
  const agreed = mostAgreed(titles, shown);
  if (agreed) return agreed;
  return headline && !isSite ? { value: headline.text, source: "headline" } : null;
}

function mostAgreed(titles: readonly PageTitle[], shown: string | null): PageTitle | null {
  const votes = new Map<string, number>();
  for (const title of [...titles.map(({ value }) => value), ...(shown === null ? [] : [shown])]) {
    const key = comparable(title);
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const votesFor = ({ value }: PageTitle) => votes.get(comparable(value)) ?? 0;
  return titles.reduce<PageTitle | null>(
    (best, next) => (best && votesFor(best) >= votesFor(next) ? best : next),
    null,
  );
}
