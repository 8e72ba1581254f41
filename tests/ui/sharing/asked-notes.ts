/** The library of a page as the test makes it up: for `vi.mock` of src/platform/own-notes.ts. */
import type { ArticleId } from "../../../src/core/article/brand.ts";
import type { ArticlePart } from "../../../src/core/formats/format.ts";
import { askBackground } from "../../../src/platform/messenger.ts";

export const ownNotes = {
  articleIds: (bin: boolean) => askBackground("library/articles", { bin }),
  part: (article: ArticleId, bin: boolean) => askBackground("library/part", { article, bin }),
};

export const ownStaging = {
  stage: (session: string, first: number, parts: readonly ArticlePart[]) =>
    askBackground("import/stage", { session, first, parts }),
};
