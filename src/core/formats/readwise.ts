/**
 * The table that Readwise imports. Tags stand in the note, as its inline tags: ".tag" at the beginning.
 *
 * Only a highlight is a row: a note on the page as a whole has no place in it. All highlights of an article have the
 * same address, because that is how Readwise knows that they belong together.
 */
import { fail, ok, type Result } from "../article/result.ts";
import type { Note } from "../notes/note.ts";
import { inReadingOrder } from "../notes/reading-order.ts";
import { nothingTold } from "./bare-article.ts";
import { csvRow, guarded, readTable, unguarded } from "./csv-table.ts";
import type { ArticlePart, FileContent, FileProblem, Format, ReadOptions, Writer } from "./format.ts";
import { findNotes } from "./found-notes.ts";
import { momentIn } from "./moment-in.ts";
import { quoteOf } from "./passage-link.ts";
import { onOneLine, visible } from "./visible-text.ts";

export const readwise: Format = {
  id: "readwise",
  nameKey: "exportReadwise",
  extension: "csv",
  mediaType: "text/csv",
  holds: "library",
  writer,
  read,
};

const columns = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"] as const;

function writer(): Writer {
  let omitted = 0;
  return {
    opening: () => csvRow(columns),
    article(part) {
      const notes = inReadingOrder(part.notes.filter((note) => note.deleted === null));
      const highlights = notes.filter((note) => quoteIn(note) !== "");
      omitted += notes.length - highlights.length;
      return highlights.map((note) => csvRow(rowOf(note, part).map(guarded))).join("");
    },
    closing: () => "",
    omitted: () => (omitted === 0 ? [] : [{ key: "exportOmittedPageNotes", count: omitted }]),
  };
}

const quoteIn = (note: Note): string => visible(quoteOf(note)?.exact ?? "").trim();

function rowOf(note: Note, { stored }: ArticlePart): readonly string[] {
  const { title, byline, site, url } = stored.analysis.article;
  const position = note.target.selectors.find((selector) => selector.type === "TextPositionSelector");
  return [
    quoteIn(note),
    onOneLine(title) || url,
    onOneLine(byline ?? site ?? ""),
    onOneLine(url),
    noteWith(note),
    position ? String(position.start) : "",
    note.created,
  ];
}

/** A body that itself begins with a full stop would be a tag: in Markdown "\." is a full stop too. */
function noteWith({ tags, body }: Note): string {
  const written = tags
    .map((tag) => onOneLine(tag).replace(/^\.+/, "").replace(/\s+/g, "-"))
    .filter((tag) => tag !== "");
  const words = visible(body)
    .trim()
    .replace(/^(?=\\*\.)/, "\\");
  return [written.map((tag) => `.${tag}`).join(" "), words].filter((part) => part !== "").join("\n");
}

/** Names that Readwise gives the same columns in its own export. */
const otherNames: Readonly<Record<string, string>> = {
  "book title": "title",
  "book author": "author",
  "source url": "url",
  source_url: "url",
  "highlighted at": "date",
  highlighted_at: "date",
};

function read(text: string, options: ReadOptions): Result<FileContent, FileProblem> {
  const names = namesIn(text);
  if (!names.includes("highlight")) {
    return fail({ code: "file-other-format", detail: "no column Highlight", line: null, field: null });
  }
  const table = readTable(text);
  if (!table.ok) return table;
  const found = findNotes(options);
  for (const { line, cells } of table.value.slice(1)) {
    const cell = (name: string): string => unguarded(cells[names.indexOf(name)] ?? "").trim();
    const exact = cell("highlight");
    if (exact === "") {
      found.refuse("entry-broken", "no highlight", { line, field: "Highlight" });
      continue;
    }
    const { tags, body } = tagsIn(cell("note"));
    const moment = momentIn(cell("date"));
    found.add(
      {
        source: cell("url"),
        article: null,
        told: { ...nothingTold, title: cell("title"), byline: cell("author") },
        id: null,
        selectors: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }],
        colour: "yellow",
        status: "unchecked",
        body,
        tags: [
          ...tags,
          ...cell("tags")
            .split(",")
            .map((tag) => tag.trim()),
        ],
        created: moment,
        modified: moment,
      },
      { line, field: null },
    );
  }
  return ok(found.content());
}

/** In code units: a file that is no table may be one line. */
const longestHeading = 10_000;

function namesIn(text: string): readonly string[] {
  const heading = readTable(/^[^\r\n]*/.exec(text.slice(0, longestHeading))?.[0] ?? "");
  const cells = (heading.ok ? heading.value[0]?.cells : null) ?? [];
  return cells.map((name) => name.trim().toLowerCase()).map((name) => otherNames[name] ?? name);
}

function tagsIn(note: string): { readonly tags: readonly string[]; readonly body: string } {
  const leading = /^(?:\.[^\s.]\S*(?:\s+|$))*/.exec(note)?.[0] ?? "";
  const tags = leading.split(/\s+/).filter((tag) => tag !== "");
  const body = note.slice(leading.length).replace(/^\\(?=\\*\.)/, "");
  return { tags: tags.map((tag) => tag.slice(1)), body };
}
