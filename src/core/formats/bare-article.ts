/**
 * An article of which a file tells no more than where it is: kept for the notes on it, until the reader opens it and
 * its text is taken from the page.
 */
import type { ArticleId } from "../article/brand.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import { oneLine } from "../text/one-line.ts";

/** What a file says about an article; null for what it does not. */
export interface ToldArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

export const nothingTold: ToldArticle = { title: null, byline: null, site: null, language: null, published: null };

/** Its text was never taken: whatever is kept of the article is later. */
const neverCaptured = "1970-01-01T00:00:00.000Z";

const longestTitle = 1_000;
const longestWord = 100;

export function bareArticle(id: ArticleId, url: string, told: ToldArticle, created: string): StoredArticle {
  return {
    id,
    analysis: {
      article: {
        id,
        url: url.split("#", 1)[0] ?? url,
        title: oneLine(told.title ?? "", longestTitle) ?? "",
        byline: oneLine(told.byline ?? "", longestTitle),
        site: oneLine(told.site ?? "", longestTitle),
        language: oneLine(told.language ?? "", longestWord),
        published: oneLine(told.published ?? "", longestWord),
        modified: null,
        text: "",
        blocks: [],
      },
      engineVersion: "",
      sentences: [],
      entities: [],
      timexes: [],
      timeline: [],
      statements: [],
    },
    corrections: [],
    created,
    captured: neverCaptured,
  };
}
