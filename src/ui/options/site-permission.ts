/** The browser's permission for one site: asked for, judged and given back as a whole. */
import browser from "webextension-polyfill";
import { matchesPattern } from "../../platform/match-patterns.ts";

// Spelt out: the browser grants only what lies within one of the manifest's patterns, which "*://" does not.
const originsOf = (site: string): string[] =>
  ["https", "http"].flatMap((scheme) => [`${scheme}://${site}/*`, `${scheme}://www.${site}/*`]);

/** Must be called straight from a click: an `await` before it loses the browser's leave to ask. */
export const requestSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(site) });

/** What covers more than this site is left as it is. */
export async function handBackSite(site: string, granted: readonly string[]): Promise<void> {
  const own = originsOf(site).filter((origin) => granted.includes(origin));
  if (own.length > 0) await browser.permissions.remove({ origins: own });
}

export const isSitePermitted = (site: string, granted: readonly string[]): boolean =>
  granted.some((pattern) => matchesPattern(pattern, `https://${site}/`));
