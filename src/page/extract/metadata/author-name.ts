/** Cleans what pages write where an author's name belongs. */
import { collapsed, comparable } from "./headline.ts";

const mostAuthors = 12;
const leadIn =
  /^(?:(?:written|posted|published|reported|story|words|text|article|interview|analysis|review|opinion|geschrieben|ein beitrag|ein artikel|eine analyse|ein kommentar|publié|écrit|escrito|scritto)\s+)?(?:by|von|par|por|di|door|av|af|da|from|autor|autorin|auteur|author|authors|autore|text|texte|texto|foto|автор|автор:|автори|οf|скрито)\b\s*:?\s+|^(?:author|autor|autorin|auteur|автор|text|von|by)\s*:\s*/iu;

/** The names in one string, titles of honour kept; [] when it names nobody. */
export function authorNames(text: string): readonly string[] {
  const bare = withoutLeadIn(collapsed(text));
  if (bare === "" || bare.length > 200 || /https?:|www\.|^@/.test(bare)) return [];
  return bare
    .split(/\s*(?:;|\||\/|,|·|•|\n)\s*|\s+(?:and|und|et|y|og|och|en|e|i|и|&)\s+(?=\p{Lu})/u)
    .map((name) => withoutLeadIn(name.replace(/\s*\((?:[^)]*)\)\s*$/, "").trim()))
    .filter(isName)
    .slice(0, mostAuthors);
}

/** Each once, in order; names that only repeat the site's or nobody's left out. Null when none is left. */
export function joinedNames(names: readonly string[], siteNames: readonly string[]): string | null {
  const known = new Set(siteNames.map(comparable));
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = comparable(name);
    if (!known.has(key) && !kept.has(key)) kept.set(key, name);
  }
  return kept.size === 0 ? null : [...kept.values()].slice(0, mostAuthors).join(", ");
}

function withoutLeadIn(text: string): string {
  return text
    .replace(leadIn, "")
    .replace(/[\s,.:;|–—-]+$/, "")
    .trim();
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/https?:|www\.|@|\d{3}|[<>{}[\]]/.test(text) &&
    text.split(" ").length <= 7 &&
    !/^(?:admin|administrator|editor|editors|staff|guest|unknown|none|null|undefined|redaktion|redazione|redacción|rédaction|webmaster|user|author|anonymous|name)$/i.test(
      text,
    )
  );
}
