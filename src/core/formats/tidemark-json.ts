/**
 * Tidemark's own file: everything, without loss, and back.
 *
 * It is JSON, and at the same time one article a line, so that it can be written and read article by article.
 */
import { fail, ok, type Result } from "../article/result.ts";
import type { Library } from "../notes/library.ts";
import { moment } from "../shapes/basic-shapes.ts";
import { library } from "../shapes/library-shapes.ts";
import { record } from "../shapes/shape.ts";
import type { ArticlePart, FileContent, FileProblem, Format, WriteOptions, Writer } from "./format.ts";
import { jsonIn } from "./json-text.ts";
import { checked, headingIn, headingText, partIn, partText, versionIn } from "./tidemark-file.ts";
import { isInLines, tidemarkLines } from "./tidemark-lines.ts";

export const tidemarkJson: Format = {
  id: "json",
  nameKey: "exportJson",
  extension: "json",
  mediaType: "application/json",
  holds: "library",
  writer,
  read: (text) => {
    const end = text.indexOf("\n");
    return end >= 0 && isInLines(text.slice(0, end)) ? readLines(text) : readWhole(text);
  },
};

function writer({ exported, rules }: WriteOptions): Writer {
  let parting = "\n";
  return {
    opening: () => headingText({ exported, rules }),
    article(part) {
      const written = `${parting}${partText(part)}`;
      parting = ",\n";
      return written;
    },
    closing: () => "\n]}\n",
    omitted: () => [],
  };
}

/** An article that cannot be understood is named, and the others are read. */
function readLines(text: string): Result<FileContent, FileProblem> {
  const lines = tidemarkLines();
  const read = text.split("\n").map((line, index) => lines.line(line, index + 1));
  const [heading] = read;
  if (heading && !heading.ok) return heading;
  const end = lines.end();
  return end.ok ? ok(contentOf(read, end.value.rules)) : end;
}

const dated = record({ exported: moment });

function readWhole(text: string): Result<FileContent, FileProblem> {
  const json = jsonIn(text);
  if (!json.ok) return json;
  const version = versionIn(json.value);
  if (!version.ok) return version;
  if (version.value < 2) return readFirst(json.value);
  const heading = headingIn(json.value);
  if (!heading.ok) return heading;
  const parts: unknown = Reflect.get(json.value as object, "parts");
  if (!Array.isArray(parts))
    return fail({ code: "file-broken", detail: "parts: expected a list", line: null, field: "parts" });
  return ok(
    contentOf(
      parts.map((part: unknown, index) => partIn(part, `parts[${index}]`)),
      heading.value.rules,
    ),
  );
}

/** Version 1 had three lists, and no rules. */
function readFirst(file: unknown): Result<FileContent, FileProblem> {
  const date = checked(dated, file, "");
  const kept = date.ok ? checked(library, file, "") : date;
  return kept.ok ? ok({ library: kept.value, rules: [], broken: [] }) : kept;
}

function contentOf(read: readonly Result<ArticlePart | null, FileProblem>[], rules: FileContent["rules"]): FileContent {
  const parts = read.flatMap((each) => (each.ok && each.value ? [each.value] : []));
  const kept: Library = {
    articles: parts.map(({ stored }) => stored),
    notes: parts.flatMap(({ notes }) => notes),
    addresses: parts.flatMap(({ addresses }) => addresses),
  };
  return { library: kept, rules, broken: read.flatMap((each) => (each.ok ? [] : [each.error])) };
}
