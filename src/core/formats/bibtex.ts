/**
 * BibTeX with biblatex's fields for what is online, in UTF-8. Zotero makes a note of `annote`, on one line whatever its
 * breaks; a field that came twice would be an error elsewhere, so all notes of an article are in one.
 */
import type { Author } from "./authors.ts";
import { type CitedDate, citationOf } from "./citation.ts";
import { exportedNotes, noteLine } from "./exported-note.ts";
import type { ArticlePart, Format, WriteOptions } from "./format.ts";
import { shownPart } from "./shown-part.ts";

export const bibtex: Format = {
  id: "bibtex",
  nameKey: "exportBibtex",
  extension: "bib",
  mediaType: "application/x-bibtex",
  holds: "library",
  writer: (options) => ({
    opening: () => "",
    article: (part) => entry(part, options),
    closing: () => "",
    omitted: () => [],
  }),
  read: null,
};

/** What babel calls the languages of our readers; another is left out, because an unknown one is an error. */
const babelNames: Readonly<Record<string, string>> = {
  en: "english",
  de: "ngerman",
  fr: "french",
  es: "spanish",
  ru: "russian",
};

function entry(part: ArticlePart, options: WriteOptions): string {
  const shown = shownPart(part, options);
  const work = citationOf(part.stored, shown.analysis.article, shown.notes);
  const site = work.site === null ? null : tex(work.site);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", work.authors.map(named).join(" and ")],
    ["title", tex(work.title)],
    ["organization", site],
    // The site's name for Zotero, which takes an organisation for a publisher.
    ["journaltitle", site],
    ["date", iso(work.published)],
    // Verbatim, in biblatex and in Zotero; braces and backslashes are percent-encoded already.
    ["url", work.url],
    ["urldate", iso(work.accessed)],
    ["langid", babelNames[(work.language ?? "").slice(0, 2).toLowerCase()] ?? null],
    ["keywords", work.keywords.map(tex).join(", ")],
    ["annote", exportedNotes(shown, options).map(noteLine).map(tex).join("\n\n")],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null || value === "" ? [] : [`  ${name} = {${value}},`]));
  return `@online{${work.key},\n${lines.join("\n")}\n}\n\n`;
}

/** Braces keep an organisation whole, and an "and" inside a name. */
const named = (author: Author): string =>
  "whole" in author
    ? `{${tex(author.whole)}}`
    : [author.family, author.suffix, author.given]
        .filter((name) => name !== null)
        .map(inName)
        .join(", ");

const inName = (name: string): string => (/\band\b/i.test(name) ? `{${tex(name)}}` : tex(name));

const iso = (date: CitedDate | null): string | null =>
  date === null ? null : date.filter((part) => part !== undefined).join("-");

const commands: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
};

/** BibTeX counts braces even behind a backslash: one without its fellow gets an unseen one, as in Zotero's exports. */
function tex(text: string): string {
  const isBalanced = hasBalancedBraces(text);
  return text.replace(/[\\~^<>|#$%&_{}]/g, (character) => {
    if (character === "{") return isBalanced ? "\\{" : "\\{\\vphantom{\\}}";
    if (character === "}") return isBalanced ? "\\}" : "\\vphantom{\\{}\\}";
    return commands[character] ?? `\\${character}`;
  });
}

function hasBalancedBraces(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
