/** An article made of paragraphs, for tests of time. */
import type { Article } from "../../../src/core/article/article.ts";
import type { ArticleId } from "../../../src/core/article/brand.ts";

export function anArticle(published: string | null, ...paragraphs: readonly string[]): Article {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: "paragraph", span, depth: 0 } as const;
  });
  return {
    id: "article" as ArticleId,
    url: "https://news.example/article",
    title: "An article",
    byline: null,
    site: null,
    language: "en",
    published,
    modified: null,
    text: paragraphs.join("\n\n"),
    blocks,
  };
}
