/** Who is to be cited: names out of a byline, turned so that they can be sorted by surname. */
import { onOneLine } from "./visible-text.ts";

/** An organisation, a single name and a script without spaces have no parts. */
export type Author =
  | { readonly family: string; readonly given: string; readonly suffix: string | null }
  | { readonly whole: string };

/** `byline` as in `Article`: names parted by ", ". `site` as an author is an organisation. */
export function authorsOf(byline: string | null, site: string | null): readonly Author[] {
  const names: string[] = [];
  for (const part of onOneLine(byline ?? "").split(/\s*[,;]\s*/)) {
    const previous = names.at(-1);
    if (part === "") continue;
    if (previous !== undefined && suffix.test(part)) names[names.length - 1] = `${previous} ${part}`;
    else names.push(part);
  }
  return names.map((name) => author(name, site));
}

const suffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;

/** Words that only organisations have in their names, and desks of papers. */
const organisational =
  /(?:^|[\s-])(?:agency|agence|agencia|agentur|association|board|cent(?:er|re)|committee|council|desk|editors?|editorial|foundation|group|inc|institute|institut|ltd|magazine|media|ministry|network|news|newsroom|office|press|project|radio|redaktion|redaction|rédaction|redacción|reporters|reuters|service|staff|team|times|tv|university|редакция|агентство)(?:$|[\s-])/iu;

function author(name: string, site: string | null): Author {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const named = words.length > 2 && suffix.test(last) ? words.slice(0, -1) : words;
  const isOne = named.length < 2 || named.length > 6 || name.toLowerCase() === (site ?? "").trim().toLowerCase();
  if (isOne || /\d/.test(name) || /^the /i.test(name) || organisational.test(name)) return { whole: name };
  const surname = surnameAt(named);
  return {
    family: named.slice(surname).join(" "),
    given: named.slice(0, surname).join(" "),
    suffix: named === words ? null : last,
  };
}

/** "Ursula von der Leyen" is a von der Leyen: particles are in small letters, and so is what follows them. */
function surnameAt(words: readonly string[]): number {
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  return particle < 0 ? words.length - 1 : particle;
}
