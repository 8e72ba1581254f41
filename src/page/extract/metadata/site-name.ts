/** Titles without the name of the site in them. */
import { comparable } from "./collapsed-text.ts";

/** Names as `comparable` makes them, made once and compared often. */
export type KnownNames = readonly string[];

export function knownNames(names: readonly string[]): KnownNames {
  return [...new Set(names.map(comparable))].filter((name) => name.length > 1);
}

const separators =
  /\s+[|–—\-·•»«›:/~]+\s+|\s*[|»ㅣ｜]\s*|\s+::\s+|:\s+(?=[^:]*$)|\s*(?:--|__)\s*|[-–](?=[^-–|]{1,20}$)/g;
/** Between words of one title, too. */
const weakSeparator = /^(?::\s+|[-–])$/;

/**
 * The title cut at the separator before (or after) the site's name; whole when no part is the site's name.
 * "exact": the part must be the name and nothing more.
 */
export function withoutSite(title: string, known: KnownNames, mode: "exact" | "loose" = "loose"): string {
  const cuts = [...title.matchAll(separators)].slice(0, 20);
  const tail = ({ index, 0: mark }: RegExpExecArray) => comparable(title.slice(index + mark.length));
  // From the end, because the site stands last more often than before its slogan.
  const cut =
    cuts.findLast((at) => at.index > 0 && isExactly(tail(at), known)) ??
    (mode === "loose" ? cuts.find((at) => at.index > 0 && isStrong(at) && isSiteName(tail(at), known)) : undefined);
  if (cut) return withoutSite(title.slice(0, cut.index).trim(), known, mode);
  for (const at of cuts.toReversed()) {
    const start = comparable(title.slice(0, at.index));
    const rest = title.slice(at.index + at[0].length).trim();
    const isSite = isExactly(start, known) || (mode === "loose" && isStrong(at) && isSiteName(start, known));
    if (rest !== "" && isSite && !weakSeparator.test(at[0].trim())) return rest;
  }
  return title;
}

function isStrong(separator: RegExpExecArray): boolean {
  return !weakSeparator.test(separator[0]);
}

function isExactly(text: string, known: KnownNames): boolean {
  const tight = text.replaceAll(" ", "");
  return tight !== "" && known.some((name) => name.replaceAll(" ", "") === tight);
}

/** The tail of <title> after the headline: what a site that names itself nowhere else calls itself. Null when there is none. */
export function siteInTitle(title: string, headline: string): string | null {
  const cuts = [...title.matchAll(separators)].slice(0, 20);
  const wanted = comparable(headline);
  const cut = cuts.find(({ index }) => comparable(title.slice(0, index)) === wanted);
  const tail = cut ? title.slice(cut.index + cut[0].length).trim() : "";
  return wanted !== "" && tail !== "" && tail.length <= 60 ? tail : null;
}

/** The name itself, the name with a section or slogan around it, or the host's name written with spaces. */
export function isSiteName(text: string, known: KnownNames): boolean {
  const tight = text.replaceAll(" ", "");
  if (tight === "") return false;
  return known.some((name) => {
    const tightName = name.replaceAll(" ", "");
    return (
      tight === tightName ||
      // "Harbour Post" of the host "theharbourpost".
      (tight.length >= 5 && tightName.includes(tight) && tight.length * 2 > tightName.length && !name.includes(" ")) ||
      (text.length >= 8 && name.startsWith(`${text} `)) ||
      (name.length >= 4 &&
        ((text.length <= name.length + 40 && text.startsWith(`${name} `)) ||
          (text.length <= name.length + 16 && text.endsWith(` ${name}`))))
    );
  });
}
