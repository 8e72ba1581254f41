/** Tidemark's own file: everything, without loss, and back. */
import { fail, ok, type Result } from "../article/result.ts";
import type { Library } from "../notes/library.ts";
import { moment } from "../shapes/basic-shapes.ts";
import { library } from "../shapes/library-shapes.ts";
import { count, record } from "../shapes/shape.ts";
import type { FileProblem, Format } from "./format.ts";

/** Raised when a file of today could not be read by the program of yesterday. */
const version = 1;

const heading = record({ version: count });
const dated = record({ exported: moment });

export const tidemarkJson: Format = {
  id: "json",
  nameKey: "exportJson",
  extension: "json",
  mediaType: "application/json",
  write: ({ articles, notes, addresses }, { exported }) =>
    `${JSON.stringify({ format: "tidemark", version, exported, articles, notes, addresses }, null, 1)}\n`,
  read,
};

function read(written: string): Result<Library, FileProblem> {
  const parsed = parse(written);
  if (!parsed.ok) return parsed;
  const header = heading(parsed.value);
  if (!isTidemark(parsed.value) || !header.ok) return refuse("file-not-tidemark", "no Tidemark file", null, null);
  if (header.value.version > version) {
    return refuse("file-newer", `version ${header.value.version}, this reads up to ${version}`, null, "version");
  }
  const date = dated(parsed.value);
  const kept = date.ok ? library(parsed.value) : date;
  if (!kept.ok) {
    const { field, expected } = kept.error;
    return refuse("file-broken", `${field}: expected ${expected}`, null, field);
  }
  return kept;
}

const isTidemark = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Reflect.get(value, "format") === "tidemark";

function parse(written: string): Result<unknown, FileProblem> {
  try {
    return ok(JSON.parse(written.replace(/^\uFEFF/, "")) as unknown);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse("file-not-json", detail, lineOf(detail, written), null);
  }
}

/** Firefox says "at line 2 column 3", Chromium "at position 17", or shows ten characters before and after it. */
function lineOf(message: string, written: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(written, Number(position));
  if (/end of/i.test(message)) return lineAt(written, written.length);
  const shown = /(\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON$/.exec(message);
  const excerpt = shown?.[2] ?? "";
  const at = written.indexOf(excerpt);
  if (excerpt === "" || at !== written.lastIndexOf(excerpt)) return null;
  return lineAt(written, shown?.[1] ? at + 10 : at);
}

const lineAt = (written: string, position: number): number => written.slice(0, position).split("\n").length;

const refuse = (code: string, detail: string, line: number | null, field: string | null) =>
  fail<FileProblem>({ code, detail, line, field });
