/** A table for spreadsheets: a row for each note, in UTF-8 with the mark by which Excel knows it. */
import { csvRow, guarded } from "./csv-table.ts";
import { exportedNotes } from "./exported-note.ts";
import type { ArticlePart, Format, WriteOptions } from "./format.ts";
import { shownPart } from "./shown-part.ts";
import { onOneLine } from "./visible-text.ts";
import { webLink } from "./web-link.ts";

export const csv: Format = {
  id: "csv",
  nameKey: "exportCsv",
  extension: "csv",
  mediaType: "text/csv",
  holds: "library",
  writer: (options) => ({
    opening: () => `\uFEFF${csvRow(columns)}`,
    article: (part) =>
      rowsOf(part, options)
        .map((row) => csvRow(columns.map((column) => guarded(row[column]))))
        .join(""),
    closing: () => "",
    omitted: () => [],
  }),
  read: null,
};

/** Names of the format, the same in every language, so that sheets can be put together. */
const columns = [
  ...(["Quote", "Note", "Tags", "Colour", "Status", "Title", "Author", "Site", "Published", "Language"] as const),
  ...(["URL", "Link", "Created (UTC)", "Modified (UTC)", "ID"] as const),
];

type Row = Readonly<Record<(typeof columns)[number], string>>;

function rowsOf(part: ArticlePart, options: WriteOptions): readonly Row[] {
  const shown = shownPart(part, options);
  const { article } = shown.analysis;
  const { labels } = options;
  const written = exportedNotes(shown, options);
  return shown.notes.map((note, at) => ({
    Quote: written[at]?.quote ?? "",
    Note: written[at]?.body ?? "",
    Tags: note.tags.map(onOneLine).join("; "),
    Colour: onOneLine(labels.colours[note.colour]),
    Status: onOneLine(labels.statuses[note.status]),
    Title: onOneLine(article.title),
    Author: onOneLine(article.byline ?? ""),
    Site: onOneLine(article.site ?? ""),
    Published: onOneLine(article.published ?? ""),
    Language: onOneLine(article.language ?? ""),
    URL: webLink(note.target.source) ?? "",
    Link: written[at]?.link ?? "",
    "Created (UTC)": sheetMoment(note.created),
    "Modified (UTC)": sheetMoment(note.modified),
    ID: note.id,
  }));
}

/** As spreadsheets know a moment: "2024-04-05 08:00:00". */
const sheetMoment = (moment: string): string => moment.slice(0, 19).replace("T", " ");
