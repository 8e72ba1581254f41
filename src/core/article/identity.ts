/**
 * One identity for one article, however it was reached: shared link, AMP, print view, mobile site, http.
 *
 * The identity is itself an address, so that it can be read and is its own identity. It is never opened:
 * the address that the reader saw is kept beside it in `Article.url`.
 */
import type { ArticleId } from "./brand.ts";
import { readWebAddress, resolveAgainst, type WebAddress } from "./web-address.ts";

/** `canonical` is the page's own claim (`<link rel=canonical>`), believed only where it is plausible. */
export function articleIdentity(url: string, canonical: string | null): ArticleId {
  const opened = readWebAddress(outOfAmpCache(url));
  if (!opened) return (url.trim().split("#", 1)[0] ?? "") as ArticleId;
  const claimed = canonical === null ? null : readWebAddress(outOfAmpCache(resolveAgainst(url, canonical)));
  return written(claimed && isPlausible(claimed, opened) ? claimed : opened) as ArticleId;
}

/** Wrong canonical links are common: the home page on every article, a page of the original publisher. */
function isPlausible(claimed: WebAddress, opened: WebAddress): boolean {
  return plainHost(claimed.host) === plainHost(opened.host) && (!isHome(claimed) || isHome(opened));
}

const isHome = (address: WebAddress): boolean =>
  /^\/*(?:index\.\w+)?$/i.test(plainPath(address.path)) && address.parameters.every(isNoise);

function written(address: WebAddress): string {
  const parameters = address.parameters.filter((parameter) => !isNoise(parameter)).sort();
  const query = parameters.length > 0 ? `?${parameters.join("&")}` : "";
  return `https://${plainHost(address.host)}${plainPath(address.path)}${query}`;
}

/** "www.example.org", "m.example.org" and "en.m.example.org" lose the label that only names a rendering. */
function plainHost(host: string): string {
  const labels = host.split(".");
  return labels.filter((label, at) => at >= labels.length - 2 || !/^(?:www|m|mobile|amp)$/.test(label)).join(".");
}

/** Without slashes at the end and without the segments that ask for AMP or print. */
function plainPath(path: string): string {
  const shorter = path
    .replace(/\/+$/, "")
    .replace(/^\/amp(?=\/[^/])/i, "")
    .replace(/(\/[^/]+)\/amp$/i, "$1")
    .replace(/(\/[^/]+\/[^/]+)\/print$/i, "$1")
    .replace(/([^/])\.amp(\.html?)?$/i, "$1$2");
  return shorter === path ? path || "/" : plainPath(shorter);
}

/** https://www.google.com/amp/s/HOST/PATH and https://HOST.cdn.ampproject.org/c/s/HOST/PATH. */
function outOfAmpCache(url: string): string {
  const wrapped =
    /^\s*https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/amp|[^/?#]+\.cdn\.ampproject\.org\/[a-z])\/(?:s\/)?([^/?#]+\.[^/?#]+.*)$/i.exec(
      url,
    );
  return wrapped ? outOfAmpCache(`https://${wrapped[1]}`) : url;
}

/** Parameters that say where the reader came from or how to draw the page, not which article it is. */
function isNoise(parameter: string): boolean {
  const equals = parameter.indexOf("=");
  const name = (equals < 0 ? parameter : parameter.slice(0, equals)).toLowerCase();
  const value = equals < 0 ? "" : parameter.slice(equals + 1).toLowerCase();
  if (name === "" || trackers.has(name) || trackerFamilies.test(name)) return true;
  if (/^(?:print|printable|printview|printer_friendly|amp)$/.test(name)) return /^(?:|1|true|yes|y|on)$/.test(value);
  return /^(?:view|mode|format|output|outputtype|display)$/.test(name) && /^(?:print|printable|amp)$/.test(value);
}

const trackerFamilies =
  /^(?:utm|pk|mtm|piwik|matomo|hsa|vero|at|ns|guce|_hs|_bta|wt\.|trk|oly)_|^(?:wt\.|ga_|_ga|_gl|_hs)/;

const trackers: ReadonlySet<string> = new Set([
  ...["fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid"],
  ...["igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "epik", "rdt_cid", "s_cid", "s_kwcid", "ef_id"],
  ...[
    "cmp",
    "cmpid",
    "cmpgncid",
    "campaign_id",
    "icid",
    "ocid",
    "cid_source",
    "xtor",
    "spm",
    "scm",
    "emc",
    "guccounter",
  ],
  ...[
    "ref",
    "ref_src",
    "ref_url",
    "referrer",
    "referer",
    "src",
    "source",
    "smid",
    "smtyp",
    "soc_src",
    "soc_trk",
    "sref",
  ],
  ...[
    "__twitter_impression",
    "sharetype",
    "share",
    "shared",
    "sh",
    "si",
    "feature_share",
    "amp_js_v",
    "amp_gsa",
    "usqp",
  ],
]);
