/** The articles of an export, one after the other; the next few are asked for while some are written. */
import type { ArticleId } from "../../core/article/brand.ts";
import type { Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ExportScope } from "./scope.ts";

/** Articles that are asked for together: each question is a transaction of its own. */
const together = 6;
/** Questions at a time. */
const ahead = 2;

/** Null stands for an article that is gone or cannot be read. */
export async function* partsAhead(
  scope: ExportScope,
  articles: readonly ArticleId[],
  withBin: boolean,
): AsyncGenerator<Result<ArticlePart | null>> {
  const asked: ReturnType<ExportScope["parts"]>[] = [];
  for (let next = 0; next < articles.length || asked.length > 0; ) {
    while (asked.length < ahead && next < articles.length) {
      asked.push(scope.parts(articles.slice(next, next + together), withBin));
      next += together;
    }
    const parts = await asked.shift();
    if (!parts) return;
    if (!parts.ok) return yield parts;
    for (const value of parts.value) yield { ok: true, value };
  }
}
