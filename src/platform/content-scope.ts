/** On which pages the content script runs without a click: what is permitted, and what the reader chose. Pure. */
import { isWebPattern, matchesPattern, patternsOfSite } from "./match-patterns.ts";
import type { Settings } from "./settings-shape.ts";

export interface ContentScope {
  /** Match patterns, never empty. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Null when it runs nowhere by itself. `granted` as given by `grantedOrigins`. */
export function contentScope(
  granted: readonly string[],
  { mode, sites }: Pick<Settings, "mode" | "sites">,
): ContentScope | null {
  const chosen = (choice: "always" | "never") => Object.keys(sites).filter((site) => sites[site] === choice);
  const permitted = granted.filter(isWebPattern);
  const matches =
    mode === "granted"
      ? permitted
      : chosen("always")
          .filter((site) => permitted.some((pattern) => coversSite(pattern, site)))
          .flatMap(patternsOfSite);
  return matches.length === 0 ? null : { matches, excludeMatches: chosen("never").flatMap(patternsOfSite) };
}

export function isInScope(url: string, { matches, excludeMatches }: ContentScope): boolean {
  const speaksOf = (pattern: string) => matchesPattern(pattern, url);
  return matches.some(speaksOf) && !excludeMatches.some(speaksOf);
}

/** Is some page of the site permitted? The browser itself keeps the script off the others. */
function coversSite(pattern: string, site: string): boolean {
  return ["https://", "http://", "https://www.", "http://www."].some((start) =>
    matchesPattern(pattern, `${start}${site}/`),
  );
}
