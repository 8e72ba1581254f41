/** Everything that is stored, in one file that can be imported again. */
import type { NoteId } from "../../../core/article/brand.ts";
import { ok, type Result } from "../../../core/article/result.ts";
import type { Library } from "../../../core/notes/library.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { readSettings } from "../../../platform/settings.ts";
import { fileOf, writtenFormats } from "./article-files.ts";
import { download } from "./download.ts";

/** Answers the file's name. */
export async function saveBackup(): Promise<Result<string>> {
  const library = await wholeLibrary();
  if (!library.ok) return library;
  const format = writtenFormats.find(({ id }) => id === "json");
  if (!format) throw new RangeError("no lossless format");
  const { entityRules: rules } = await readSettings();
  const file = fileOf(format, library.value, { lost: new Set<NoteId>(), rules });
  const name = `tidemark-${today()}.json`;
  download({ ...file, name });
  return ok(name);
}

/** Article by article: all at once is more than a message may carry. */
async function wholeLibrary(): Promise<Result<Library>> {
  const heads = await askBackground("article/heads", { title: null });
  if (!heads.ok) return heads;
  const read: Library[] = [];
  for (const { id } of heads.value) {
    const one = await askBackground("library/read", { article: id });
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok({
    articles: read.flatMap(({ articles }) => articles),
    notes: read.flatMap(({ notes }) => notes),
    addresses: read.flatMap(({ addresses }) => addresses),
  });
}

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
