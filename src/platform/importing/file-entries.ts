/**
 * What a file holds, article by article, in any of the formats that can be read. One that has an article a line is read
 * line by line, however large it is.
 */
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { ArticlePart, FileProblem } from "../../core/formats/format.ts";
import { readAny } from "../../core/formats/recognise.ts";
import { isInLines, tidemarkLines } from "../../core/formats/tidemark-lines.ts";
import { partsOf } from "../../core/formats/whole-file.ts";
import { linesOf } from "./lines-of.ts";
import type { SourceFile } from "./source-file.ts";

export type FileEntry =
  | {
      readonly kind: "part";
      readonly part: ArticlePart;
      /** From 1; null where only the entry is known. */
      readonly line: number | null;
      /** About how long it is, in UTF-16 code units. */
      readonly size: number;
      /** How much of the file is read, 0 to 1. */
      readonly share: number;
    }
  /** The others can be read all the same. */
  | { readonly kind: "broken"; readonly problem: FileProblem };

/** Known when all is read. */
interface FileEnd {
  readonly rules: readonly EntityRule[];
  /** In the format that loses nothing, and so it may take the place of everything. */
  readonly isLossless: boolean;
}

export type FileEnding = Result<FileEnd, Problem | FileProblem>;
export type FileEntries = Generator<FileEntry, FileEnding>;

/** In bytes: what is not in lines is read as a whole, and takes several times its size in memory. */
const largestWhole = 100_000_000;

/** In bytes: the first line holds the reader's rules for names, of which there are a thousand at most. */
const longestHeading = 4_000_000;

/** `imported`: ISO 8601 moment for what the file gives no date. "file-unreadable" when it was moved or changed meanwhile. */
export function* fileEntries(file: SourceFile, imported: string): FileEntries {
  try {
    const beginning = new TextDecoder().decode(file.bytes(0, Math.min(longestHeading, file.size)));
    return isInLines(beginning.slice(0, beginning.indexOf("\n") + 1))
      ? yield* entriesInLines(file)
      : yield* entriesOfWhole(file, imported);
  } catch (error) {
    return fail({ code: "file-unreadable", detail: String(error) });
  }
}

function* entriesInLines(file: SourceFile): FileEntries {
  const lines = tidemarkLines();
  for (const line of linesOf(file)) {
    if (line === null) return fail({ code: "file-too-large", detail: "a line without end" });
    const read = lines.line(line.text, line.number);
    // Without its heading it is no file of ours.
    if (!read.ok && line.number === 1) return read;
    if (!read.ok) yield { kind: "broken", problem: read.error };
    else if (read.value) {
      const share = line.bytes / file.size;
      yield { kind: "part", part: read.value, line: line.number, size: line.text.length, share };
    }
  }
  const end = lines.end();
  return end.ok ? ok({ rules: end.value.rules, isLossless: true }) : end;
}

function* entriesOfWhole(file: SourceFile, imported: string): FileEntries {
  if (file.size > largestWhole) return fail({ code: "file-too-large", detail: `${file.size} bytes` });
  const read = readAny(file.name, new TextDecoder().decode(file.bytes(0, file.size)), { imported });
  if (!read.ok) return read;
  const { library, broken, rules, format } = read.value;
  const parts = partsOf(library);
  for (const [at, part] of parts.entries()) {
    yield { kind: "part", part, line: null, size: sizeOf(part), share: (at + 1) / parts.length };
  }
  for (const problem of broken) yield { kind: "broken", problem };
  return ok({ rules, isLossless: format === "json" });
}

/** Of other programs' files an article has no text, and its notes alone fill a message. */
function sizeOf({ stored, notes }: ArticlePart): number {
  let size = stored.analysis.article.text.length;
  for (const { body, target } of notes) {
    size += noteFrame + body.length;
    for (const selector of target.selectors) {
      if (selector.type !== "TextQuoteSelector") continue;
      size += selector.exact.length + selector.prefix.length + selector.suffix.length;
    }
  }
  return size;
}

/** A note without its words, in UTF-16 code units. */
const noteFrame = 500;
