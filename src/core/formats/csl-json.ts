/** CSL-JSON, which citation styles are fed with: https://github.com/citation-style-language/schema (csl-data.json, 1.0.2). */
import type { Author } from "./authors.ts";
import { type Citation, type CitedDate, citationOf } from "./citation.ts";
import { exportedNotes, noteLine } from "./exported-note.ts";
import type { ArticlePart, Format, WriteOptions, Writer } from "./format.ts";
import { shownPart } from "./shown-part.ts";

export const cslJson: Format = {
  id: "csl-json",
  nameKey: "exportCslJson",
  extension: "json",
  mediaType: "application/vnd.citationstyles.csl+json",
  holds: "library",
  writer,
  read: null,
};

function writer(options: WriteOptions): Writer {
  let count = 0;
  return {
    opening: () => "[",
    article: (part) => `${count++ === 0 ? "" : ","}\n${JSON.stringify(item(part, options), null, 1)}`,
    closing: () => "\n]\n",
    omitted: () => [],
  };
}

/** Zotero refuses the whole file for one type that it does not know: these it knows. */
const types: Readonly<Record<Citation["kind"], string>> = {
  news: "article-newspaper",
  blog: "post-weblog",
  page: "webpage",
};

/** What is undefined is not written. */
function item(part: ArticlePart, options: WriteOptions): object {
  const shown = shownPart(part, options);
  const work = citationOf(part.stored, shown.analysis.article, shown.notes);
  const notes = exportedNotes(shown, options).map(noteLine).map(withoutVariables);
  return {
    id: work.key,
    type: types[work.kind],
    title: work.title,
    author: work.authors.length === 0 ? undefined : work.authors.map(named),
    "container-title": work.site ?? undefined,
    issued: dateParts(work.published),
    accessed: dateParts(work.accessed),
    URL: work.url ?? undefined,
    language: work.language ?? undefined,
    keyword: work.keywords.join(", ") || undefined,
    note: notes.join("\n") || undefined,
  };
}

const named = (author: Author): object =>
  "whole" in author
    ? { literal: author.whole }
    : { family: author.family, given: author.given, suffix: author.suffix ?? undefined };

const dateParts = (date: CitedDate | null): object | undefined =>
  date === null ? undefined : { "date-parts": [date.filter((part) => part !== undefined).map(Number)] };

/** citeproc reads "{:author:Somebody}" in a note as a field of the work. */
const withoutVariables = (note: string): string => note.replace(/\{(?=:)/g, "{ ");
