/** Which of the formats that can be read a text is in: told by what stands in it, its name only says what is tried first. */
import { fail, ok, type Result } from "../article/result.ts";
import type { FileContent, FileProblem, Format, FormatId, ReadOptions } from "./format.ts";
import { formats } from "./formats.ts";

type Readable = Format & { readonly read: NonNullable<Format["read"]> };

const readable = formats.filter((format): format is Readable => format.read !== null);

/** For a file field: what can be imported. */
export const importable = [
  ...new Set(readable.flatMap(({ extension, mediaType }) => [`.${extension}`, mediaType])),
].join(",");

/** With these a format says that the text is none of its own. */
const notMine: ReadonlySet<string> = new Set(["file-not-json", "file-not-tidemark", "file-other-format"]);

/** The problem is that of the format which knows the text as its own; "file-unknown" when none does. */
export function readAny(
  name: string,
  text: string,
  options: ReadOptions,
): Result<FileContent & { readonly format: FormatId }, FileProblem> {
  const isNamed = ({ extension }: Readable) => name.toLowerCase().endsWith(`.${extension}`);
  let notJson: FileProblem | null = null;
  for (const format of readable.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))) {
    const read = format.read(text, options);
    if (read.ok) return ok({ ...read.value, format: format.id });
    if (!notMine.has(read.error.code)) return fail(read.error);
    if (read.error.code === "file-not-json") notJson ??= read.error;
  }
  if (notJson && looksLikeJson(text)) return fail(notJson);
  return fail({ code: "file-unknown", detail: name, line: null, field: null });
}

const looksLikeJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);
