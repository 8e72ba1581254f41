/**
 * Match patterns and sites: for which pages a permission or a setting speaks. Pure.
 *
 * A site is a host name without "www."; pages are http or https. Patterns are those that browsers hand out
 * for optional host permissions: scheme, host (perhaps with "*." before it), any path.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export const allSites = ["http://*/*", "https://*/*"] as const;

/** A malformed host would make the browser refuse the whole registration. */
export const isSite = (site: string): boolean => /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(site) && !site.startsWith("www.");

/** Null for anything but a page of the web ("about:blank", "file:", a broken address). */
export function siteOf(url: string): string | null {
  const host = webHost(url)?.host.replace(/^www\./, "");
  return host !== undefined && isSite(host) ? host : null;
}

/** The site with and without "www.", on http and https, any port; not its other subdomains. */
export const patternsOfSite = (site: string): readonly string[] => [`*://${site}/*`, `*://www.${site}/*`];

export const isWebPattern = (pattern: string): boolean => parsed(pattern) !== null;

export function matchesPattern(pattern: string, url: string): boolean {
  const { scheme, host } = parsed(pattern) ?? {};
  const page = webHost(url);
  if (!page || host === undefined) return false;
  if (scheme !== "*" && scheme !== page.scheme) return false;
  if (host.startsWith("*.")) return page.host === host.slice(2) || page.host.endsWith(host.slice(1));
  return host === "*" || page.host === host;
}

function parsed(pattern: string): { readonly scheme: string; readonly host: string } | null {
  if (pattern === "<all_urls>") return { scheme: "*", host: "*" };
  const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::\*)?\/\*?$/.exec(pattern) ?? [];
  return scheme !== undefined && host !== undefined ? { scheme, host } : null;
}

function webHost(url: string): { readonly scheme: string; readonly host: string } | null {
  // URL.canParse is younger than Chrome 116.
  if (!/^https?:\/\/[^/]/i.test(url)) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return { scheme: protocol.slice(0, -1), host: hostname };
  } catch {
    return null;
  }
}
