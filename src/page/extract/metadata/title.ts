/**
 * The article's title, without the site's name.
 *
 * Precedence: the headline on the page when one of the page's own titles agrees with it, because it is what the
 * reader sees; else the JSON-LD headline, og:title, <title>, in this order, because the later ones are the more often
 * dressed for search engines and tabs.
 */
import { collapsed, comparable } from "./headline.ts";

export interface TitleClues {
  /** The text of the headline element. */
  readonly headline: string;
  /** JSON-LD headline. */
  readonly declared: string;
  /** og:title, twitter:title … in order of trust. */
  readonly meta: readonly string[];
  /** <title>. */
  readonly document: string;
  /** Names the site goes by: og:site_name, publisher, host name. */
  readonly siteNames: readonly string[];
}

const separators = /\s+[|–—\-·•»«:/~]+\s+|\s*[|»ㅣ]\s*|\s+::\s+|:\s+(?=[^:]*$)/g;

/** "" when the page has none. */
export function articleTitle(clues: TitleClues): string {
  const headline = collapsed(clues.headline);
  const others = [clues.declared, ...clues.meta, clues.document].map(collapsed).filter((title) => title !== "");
  const isSite =
    comparable(headline) === "" || clues.siteNames.some((name) => comparable(name) === comparable(headline));
  if (!isSite && others.some((title) => comparable(title).includes(comparable(headline)))) return headline;
  const bare = others.map((title) => withoutSite(title, clues.siteNames));
  return bare[0] ?? (isSite ? "" : headline);
}

/** The title cut at the separator before (or after) the site's name; whole when no part is the site's name. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const known = siteNames.map(comparable).filter((name) => name.length > 1);
  const cuts = [...title.matchAll(separators)];
  for (const cut of cuts) {
    const rest = comparable(title.slice(cut.index + cut[0].length));
    if (cut.index > 0 && isSiteName(rest, known)) return title.slice(0, cut.index).trim();
  }
  for (const cut of cuts.toReversed()) {
    const start = comparable(title.slice(0, cut.index));
    if (isSiteName(start, known)) return title.slice(cut.index + cut[0].length).trim();
  }
  return title;
}

/** The tail of <title> after the headline: what a site that names itself nowhere else calls itself. Null when there is none. */
export function siteInTitle(title: string, headline: string): string | null {
  const cuts = [...title.matchAll(separators)];
  const cut = cuts.find(({ index }) => comparable(title.slice(0, index)) === comparable(headline));
  const tail = cut ? title.slice(cut.index + cut[0].length).trim() : "";
  return headline !== "" && tail !== "" && tail.length <= 60 ? tail : null;
}

/** The name itself, the name with a section or slogan around it, or the host's name written with spaces. */
function isSiteName(text: string, known: readonly string[]): boolean {
  const tight = text.replaceAll(" ", "");
  return known.some(
    (name) =>
      text === name ||
      tight === name.replaceAll(" ", "") ||
      (name.length >= 4 &&
        text.length <= name.length + 40 &&
        (text.startsWith(`${name} `) || text.endsWith(` ${name}`))),
  );
}
