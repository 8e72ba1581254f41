/**
 * Cards for Anki, one for each note: what was marked on the front, what was thought of it on the back.
 * https://docs.ankiweb.net/importing/text-files.html (headers since 2.1.54).
 *
 * The note's id is the card's GUID: imported again, a card is updated and keeps its schedule.
 */
import { type ExportedNote, exportedNotes } from "./exported-note.ts";
import type { ArticlePart, Format, WriteOptions } from "./format.ts";
import { htmlLines, htmlText } from "./html-text.ts";
import { shownPart } from "./shown-part.ts";
import { onOneLine } from "./visible-text.ts";

export const anki: Format = {
  id: "anki",
  nameKey: "exportAnki",
  extension: "txt",
  mediaType: "text/plain",
  holds: "library",
  writer: (options) => ({
    opening: () => header,
    article: (part) => cards(part, options),
    closing: () => "",
    omitted: () => [],
  }),
  read: null,
};

/** "Basic" is chosen where there is a note type of that name; the deck is made where there is none. */
const header = [
  "#separator:Tab",
  "#html:true",
  "#notetype:Basic",
  "#columns:GUID\tDeck\tFront\tBack\tTags",
  "#guid column:1",
  "#deck column:2",
  "#tags column:5",
  "",
].join("\n");

function cards(part: ArticlePart, options: WriteOptions): string {
  const shown = shownPart(part, options);
  const { title, url, site } = shown.analysis.article;
  const source = [title === "" ? url : title, site ?? ""].map(onOneLine).filter((text) => text !== "");
  return exportedNotes(shown, options)
    .map((note) => card(note, source.join(" · "), options))
    .map((fields) => `${fields.map(field).join("\t")}\n`)
    .join("");
}

/** A note on the page as a whole asks by the article's title. */
function card(note: ExportedNote, source: string, { labels }: WriteOptions): readonly string[] {
  const { id, quote, body, status, link, tags } = note;
  const front = quote === "" ? `<p>${plain(source)}</p>` : `<blockquote>${plain(quote)}</blockquote>`;
  const below = quote === "" ? "" : `<p><small>${plain(source)}</small></p>`;
  const back = [
    ...[body, status].map((text) => (text === "" ? "" : `<p>${plain(text)}</p>`)),
    link === null ? "" : `<p><a href="${htmlText(link)}">${plain(labels.showInArticle)}</a></p>`,
  ].join("");
  return [
    id,
    "Tidemark",
    front + below,
    back,
    tags
      .map(tagName)
      .filter((tag) => tag !== "")
      .join(" "),
  ];
}

/** Anki runs what stands in its own brackets, even from text: sounds are played, LaTeX is set. */
const plain = (text: string): string =>
  htmlLines(text)
    .replace(/\[(?=(?:sound|anki|latex|\/latex|\$))/gi, "&#91;")
    .replace(/\{(?=\{)/g, "&#123;");

/** Spaces part tags. */
const tagName = (tag: string): string => onOneLine(tag).replace(/\s/g, "_");

/** In quotes, so that no "#" at the beginning of a line is a comment. */
const field = (text: string): string => `"${text.replace(/"/g, '""')}"`;
