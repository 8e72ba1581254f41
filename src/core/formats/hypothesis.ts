/**
 * The file that Hypothesis' own client exports and imports, one for each page.
 *
 * https://github.com/hypothesis/client (annotations-exporter, import-annotations). Its positions count code units of
 * the page's whole body, ours of the article: they are left out, and it finds the quote without them. It has no
 * colours and no status.
 */
import { fail, ok, type Result } from "../article/result.ts";
import type { Note } from "../notes/note.ts";
import { inReadingOrder } from "../notes/reading-order.ts";
import type { Selector } from "../selectors/selector.ts";
import { nothingTold } from "./bare-article.ts";
import type { FileContent, FileProblem, Format, ReadOptions, WriteOptions, Writer } from "./format.ts";
import { findNotes } from "./found-notes.ts";
import { jsonIn } from "./json-text.ts";
import { field, listIn, textIn } from "./loose-json.ts";
import { momentIn } from "./moment-in.ts";
import { quoteOf } from "./passage-link.ts";
import { signed } from "./signed.ts";

export const hypothesis: Format = {
  id: "hypothesis",
  nameKey: "exportHypothesis",
  extension: "json",
  mediaType: "application/json",
  holds: "article",
  writer,
  read,
};

/** Its importer asks whose annotations to take: all of them are one user's, whom no server knows. */
const user = "acct:tidemark@tidemark.invalid";

function writer({ exported }: WriteOptions): Writer {
  const heading = { export_date: exported, export_userid: user, client_version: "Tidemark" };
  let count = 0;
  return {
    opening: () => `${JSON.stringify(heading).slice(0, -1)},"annotations":[`,
    article: ({ stored, notes }) =>
      inReadingOrder(notes.filter((note) => note.deleted === null))
        .map((note) => annotation(note, stored.analysis.article.title))
        .map((written) => `${count++ === 0 ? "" : ","}\n${JSON.stringify(written)}`)
        .join(""),
    closing: () => "\n]}\n",
    omitted: () => [],
  };
}

function annotation(note: Note, title: string) {
  const quote = quoteOf(note);
  const { source } = note.target;
  return {
    id: note.id,
    created: note.created,
    updated: note.modified,
    user,
    group: "__world__",
    uri: source,
    text: note.body,
    tags: note.tags,
    hidden: false,
    document: { title: title === "" ? [] : [title] },
    permissions: { read: [user], update: [user], delete: [user] },
    target: [quote ? { source, selector: [shortContext(quote.exact, quote.prefix, quote.suffix)] } : { source }],
    links: {},
  };
}

/** As much as its client keeps, in code units: longer, what stands between the blocks of a page would weigh against it. */
const context = 32;

const shortContext = (exact: string, prefix: string, suffix: string) => ({
  type: "TextQuoteSelector",
  exact,
  prefix: prefix.slice(-context).replace(/^[\uDC00-\uDFFF]/, ""),
  suffix: suffix.slice(0, context).replace(/[\uD800-\uDBFF]$/, ""),
});

/** Also what its API answers to a search, under "rows". */
function read(text: string, options: ReadOptions): Result<FileContent, FileProblem> {
  const parsed = jsonIn(text);
  if (!parsed.ok) return parsed;
  const key = ["annotations", "rows"].find((each) => Array.isArray(field(parsed.value, each)));
  if (key === undefined) {
    return fail({ code: "file-other-format", detail: "no annotations", line: null, field: null });
  }
  const annotations = listIn(field(parsed.value, key));
  const byId = new Map(annotations.map((each) => [textIn(field(each, "id")), each]));
  const reader = textIn(field(parsed.value, "export_userid"));
  const found = findNotes(options);
  annotations.forEach((value, n) => {
    const source = textIn(field(value, "uri")) ?? "";
    // An answer stands beside the words that the discussion is about.
    const about = byId.get(textIn(listIn(field(value, "references"))[0])) ?? value;
    const name = listIn(field(field(value, "document"), "title"))[0];
    found.add(
      {
        source,
        article: null,
        told: { ...nothingTold, title: textIn(name) },
        id: textIn(field(value, "id")),
        selectors: selectorsOf(about),
        colour: "yellow",
        status: "unchecked",
        body: signed(textIn(field(value, "text")) ?? "", reader === null ? null : otherAuthor(value, reader)),
        tags: listIn(field(value, "tags")).filter((tag) => typeof tag === "string"),
        created: momentIn(textIn(field(value, "created")) ?? ""),
        modified: momentIn(textIn(field(value, "updated")) ?? ""),
      },
      { line: null, field: `${key}[${n}]` },
    );
  });
  return ok(found.content());
}

/** Null for the reader who exported the file. */
function otherAuthor(annotation: unknown, reader: string): string | null {
  const author = textIn(field(annotation, "user"));
  if (author === null || reader === "" || author === reader) return null;
  return textIn(field(field(annotation, "user_info"), "display_name")) ?? /^acct:([^@]+)@/.exec(author)?.[1] ?? author;
}

function selectorsOf(annotation: unknown): readonly Selector[] {
  const selectors = listIn(field(annotation, "target")).flatMap((target) => listIn(field(target, "selector")));
  const quote = selectors.find((selector) => field(selector, "type") === "TextQuoteSelector");
  const exact = textIn(field(quote, "exact"));
  if (exact === null) return [];
  const prefix = textIn(field(quote, "prefix")) ?? "";
  const suffix = textIn(field(quote, "suffix")) ?? "";
  return [{ type: "TextQuoteSelector", exact, prefix, suffix }];
}
