/** The articles of an export, one after the other; the next few are asked for while one is written. */
import type { ArticleId } from "../../core/article/brand.ts";
import type { Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ExportScope } from "./scope.ts";

const ahead = 4;

/** Null stands for an article that is gone or cannot be read. */
export async function* partsAhead(
  scope: ExportScope,
  articles: readonly ArticleId[],
  withBin: boolean,
): AsyncGenerator<Result<ArticlePart | null>> {
  const asked: Promise<Result<ArticlePart | null>>[] = [];
  for (let next = 0; next < articles.length || asked.length > 0; ) {
    while (asked.length < ahead && next < articles.length) {
      const id = articles[next++];
      if (id !== undefined) asked.push(scope.part(id, withBin));
    }
    const part = await asked.shift();
    if (part) yield part;
  }
}
