/** The library of a page as the test makes it up: for `vi.mock` of src/platform/own-notes.ts. */
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { ok, type Result } from "../../../src/core/article/result.ts";
import type { ArticlePart } from "../../../src/core/formats/format.ts";
import { askBackground } from "../../../src/platform/messenger.ts";

export const ownNotes = {
  articleIds: (bin: boolean) => askBackground("library/articles", { bin }),
  async parts(articles: readonly ArticleId[], bin: boolean): Promise<Result<readonly (ArticlePart | null)[]>> {
    const parts: (ArticlePart | null)[] = [];
    for (const article of articles) {
      const part = await askBackground("library/part", { article, bin });
      if (!part.ok) return part;
      parts.push(part.value);
    }
    return ok(parts);
  },
};

export const ownStaging = {
  stage: (session: string, first: number, parts: readonly ArticlePart[]) =>
    askBackground("import/stage", { session, first, parts }),
};
