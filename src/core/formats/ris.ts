/**
 * RIS for reference managers, as Zotero's own translator reads it (zotero/translators, RIS.js): each N1 becomes a note
 * of its own beside the work.
 */
import type { Author } from "./authors.ts";
import { type Citation, type CitedDate, citationOf } from "./citation.ts";
import { type ExportedNote, exportedNotes } from "./exported-note.ts";
import type { ArticlePart, Format, WriteOptions } from "./format.ts";
import { htmlLines, htmlText } from "./html-text.ts";
import { shownPart } from "./shown-part.ts";

export const ris: Format = {
  id: "ris",
  nameKey: "exportRis",
  extension: "ris",
  mediaType: "application/x-research-info-systems",
  holds: "library",
  writer: (options) => ({
    opening: () => "",
    article: (part) => record(part, options),
    closing: () => "",
    omitted: () => [],
  }),
  read: null,
};

const types: Readonly<Record<Citation["kind"], string>> = { news: "NEWS", blog: "BLOG", page: "ELEC" };

function record(part: ArticlePart, options: WriteOptions): string {
  const shown = shownPart(part, options);
  const work = citationOf(part.stored, shown.analysis.article, shown.notes);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", types[work.kind]],
    ["ID", work.key],
    ["TI", literal(work.title)],
    ...work.authors.map((author) => ["AU", literal(turned(author))] as const),
    ["T2", work.site === null ? null : literal(work.site)],
    ["PY", work.published?.[0] ?? null],
    ["DA", date(work.published)],
    ["Y2", date(work.accessed)],
    ["LA", work.language],
    ["UR", work.url === null ? null : plainAddress(work.url)],
    ...work.keywords.map((keyword) => ["KW", literal(keyword)] as const),
    ...exportedNotes(shown, options).map((note) => ["N1", noteText(note, options)] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null || value === "" ? [] : [`${tag}  - ${value}`]));
  return [...lines, "ER  - ", "", ""].join("\r\n");
}

/** An organisation has no comma, by which the two names of a person are known. */
const turned = (author: Author): string =>
  "whole" in author
    ? author.whole
    : [author.family, author.given, author.suffix].filter((name) => name !== null).join(", ");

/** "2024/04/03/": the last part is for what is no date, and stays empty. */
const date = (known: CitedDate | null): string | null => known && `${known[0]}/${known[1] ?? ""}/${known[2] ?? ""}/`;

/** What HTML takes for the name of a character, some even without the semicolon. */
const characterName =
  /&(?=#|\w+;|(?:amp|brvbar|cent|copy|curren|deg|divide|eth|frac|gt|iexcl|iquest|laquo|lt|macr|micro|middot|nbsp|not|ord[fm]|para|plusmn|pound|quot|raquo|reg|sect|shy|sup[123]|szlig|thorn|times|uml|yen|[a-z](?:acute|cedil|circ|elig|grave|ring|slash|tilde|uml)))/gi;

/** Zotero takes a field for HTML: what would be markup is written as entities, everything else as it is. */
const literal = (text: string): string => text.replace(characterName, "&amp;").replace(/<(?=[a-z/!?])/gi, "&lt;");

/** "&copy=1" would be read as "©=1": the same address, without the name of a character. */
const plainAddress = (address: string): string =>
  address.replace(new RegExp(`${characterName.source}(.)`, "gi"), (_, next: string) => {
    return `&%${next.charCodeAt(0).toString(16).toUpperCase()}`;
  });

/**
 * Plain text, which every reference manager shows. Zotero, though, takes a note with "<" for HTML, and reads the names of
 * characters in every note: with those it is HTML, on one line, as Zotero itself writes notes.
 */
function noteText({ quote, body, status, link }: ExportedNote, { labels }: WriteOptions): string {
  const said = [quote, body, status].join("\n");
  if (said.includes("<") || said.search(characterName) >= 0) {
    return [
      quote === "" ? "" : `<blockquote>${htmlLines(quote)}</blockquote>`,
      ...[body, status].map((text) => (text === "" ? "" : `<p>${htmlLines(text)}</p>`)),
      link === null ? "" : `<p><a href="${htmlText(link)}">${htmlText(labels.showInArticle)}</a></p>`,
    ].join("");
  }
  const quoted = quote.replace(/^[ \t]*(?=\S)/gm, "> ");
  const address = link === null ? "" : plainAddress(link);
  return withBreaks([quoted, body, status, address].filter((text) => text !== "").join("\n\n"));
}

/** A line of this length and more is taken for one that was wrapped, unless an empty line follows it. */
const wrappedFrom = 60;

/** No line of it begins like a field, whose hyphen has a space on both sides. */
function withBreaks(text: string): string {
  const lines = text
    .replace(/\n{3,}/g, "\n\n")
    .split("\n")
    .map((line) => line.trim().replace(/^([A-Z][A-Z0-9]\s*)-/, "$1\u2010"));
  return lines
    .map((line) => (line.length < wrappedFrom ? line : `${line}\r\n`))
    .join("\r\n")
    .replace(/(?:\r\n){3,}/g, "\r\n\r\n")
    .trim();
}
