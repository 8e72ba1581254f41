/** The article that is open, with its notes, as an export needs it: as stored, or as the page tells it. */
import type { PageState } from "../../../core/article/page-state.ts";
import { ok, type Result } from "../../../core/article/result.ts";
import type { Library } from "../../../core/notes/library.ts";
import { askBackground } from "../../../platform/messenger.ts";

/** Until the reader makes a note nothing is stored, and the article can be exported all the same. */
export async function libraryOf({ analysis, corrections, notes }: PageState): Promise<Result<Library>> {
  if (analysis === null) return ok({ articles: [], notes: [], addresses: [] });
  const read = await askBackground("library/read", { article: analysis.article.id });
  if (!read.ok || read.value.articles.length > 0) return read;
  const now = new Date().toISOString();
  return ok({
    articles: [{ id: analysis.article.id, analysis, corrections, created: now, captured: now }],
    notes: notes.map(({ note }) => note),
    addresses: [],
  });
}
