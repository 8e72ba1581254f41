/** Everything that is stored, in one file that can be imported again. */
import type { NoteId } from "../../../core/article/brand.ts";
import { ok, type Result } from "../../../core/article/result.ts";
import { tidemarkJson } from "../../../core/formats/tidemark-json.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { fileOf } from "./article-files.ts";
import { download } from "./download.ts";

/** Answers the file's name. */
export async function saveBackup(): Promise<Result<string>> {
  const library = await askBackground("library/read", { article: null });
  if (!library.ok) return library;
  const file = { ...fileOf(tidemarkJson, library.value, new Set<NoteId>()), name: `tidemark-${today()}.json` };
  download(file);
  return ok(file.name);
}

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
