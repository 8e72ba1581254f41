/**
 * Highlights that Obsidian Web Clipper exported. Only read: its own import wants a path in the page's markup for each
 * highlight, which no note of ours has.
 *
 * https://github.com/obsidianmd/obsidian-clipper (highlights-manager, highlighter)
 */
import { fail, ok, type Result } from "../article/result.ts";
import { noteColours } from "../notes/note.ts";
import { nothingTold } from "./bare-article.ts";
import type { FileContent, FileProblem, Format, ReadOptions } from "./format.ts";
import { type FoundNotes, findNotes } from "./found-notes.ts";
import { htmlWords } from "./html-words.ts";
import { jsonIn } from "./json-text.ts";
import { field, listIn, textIn } from "./loose-json.ts";
import { inUtc, momentIn } from "./moment-in.ts";

export const obsidianClipper: Format = {
  id: "obsidian-clipper",
  nameKey: "exportObsidianClipper",
  extension: "json",
  mediaType: "application/json",
  holds: "library",
  writer: null,
  read,
};

function read(text: string, options: ReadOptions): Result<FileContent, FileProblem> {
  const parsed = jsonIn(text);
  if (!parsed.ok) return parsed;
  const pages: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [];
  if (!pages.some((page) => highlightsOf(page) !== null)) {
    return fail({
      code: "file-other-format",
      detail: "no highlights of Obsidian Web Clipper",
      line: null,
      field: null,
    });
  }
  const found = findNotes(options);
  pages.forEach((page, n) => {
    readPage(page, `[${n}]`, found);
  });
  return ok(found.content());
}

interface Highlights {
  readonly key: "data" | "highlights";
  readonly list: readonly unknown[];
}

/** "data" says more, and is not in every version. Null for what is no page. */
function highlightsOf(page: unknown): Highlights | null {
  if (textIn(field(page, "url")) === null) return null;
  const [data, highlights] = [field(page, "data"), field(page, "highlights")];
  if (Array.isArray(data) && data.length > 0) return { key: "data", list: data };
  return Array.isArray(highlights) ? { key: "highlights", list: highlights } : null;
}

function readPage(page: unknown, at: string, found: FoundNotes): void {
  const highlights = highlightsOf(page);
  if (!highlights) {
    found.refuse("entry-broken", "no address or no highlights", { line: null, field: at });
    return;
  }
  for (const { parts, number } of grouped(highlights.list)) {
    const place = { line: null, field: `${at}.${highlights.key}[${number}]` };
    const exact = parts.map((part) => htmlWords(textIn(field(part, "content")) ?? textIn(field(part, "text")) ?? ""));
    const words = exact.filter((each) => each !== "").join("\n\n");
    const body = [...new Set(parts.flatMap(notesOf))].join("\n\n");
    if (words === "" && body === "") {
      found.refuse("entry-broken", "no words", place);
      continue;
    }
    const [first, last] = [parts[0], parts.at(-1)];
    const moment = momentOf(first);
    found.add(
      {
        source: textIn(field(page, "url")) ?? "",
        article: null,
        told: { ...nothingTold, title: textIn(field(page, "title")) },
        id: null,
        selectors: words === "" ? [] : [{ type: "TextQuoteSelector", exact: words, ...contextOf(first, last) }],
        colour: noteColours.find((colour) => colour === field(first, "color")) ?? "yellow",
        status: "unchecked",
        body,
        tags: [],
        created: moment,
        modified: moment,
      },
      place,
    );
  }
}

interface Group {
  readonly parts: unknown[];
  /** Of its first part in the list. */
  readonly number: number;
}

/** A selection over several blocks is kept as one highlight for each, of one group. */
function grouped(list: readonly unknown[]): readonly Group[] {
  const groups: Group[] = [];
  const byName = new Map<string, Group>();
  list.forEach((part, number) => {
    const name = textIn(field(part, "groupId"));
    const known = name === null ? undefined : byName.get(name);
    if (known) {
      known.parts.push(part);
      return;
    }
    const group = { parts: [part], number };
    groups.push(group);
    if (name !== null) byName.set(name, group);
  });
  return groups;
}

const notesOf = (part: unknown): readonly string[] =>
  listIn(field(part, "notes")).flatMap((note) => (typeof note === "string" && note.trim() !== "" ? [note] : []));

const contextOf = (first: unknown, last: unknown) => ({
  prefix: textIn(field(field(first, "textQuote"), "prefix")) ?? "",
  suffix: textIn(field(field(last, "textQuote"), "suffix")) ?? "",
});

/** Its id is the time in milliseconds. */
function momentOf(part: unknown): string | null {
  const told = textIn(field(part, "timestamp"));
  const id = textIn(field(part, "id")) ?? "";
  return (told === null ? null : momentIn(told)) ?? (/^\d{12,14}$/.test(id) ? inUtc(Number(id)) : null);
}
