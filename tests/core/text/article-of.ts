/** An article made of paragraphs, for tests: blocks parted by an empty line, as extraction parts them. */
import type { Article, BlockKind } from "../../../src/core/article/article.ts";
import type { ArticleId } from "../../../src/core/article/brand.ts";

export function articleOf(paragraphs: readonly string[], kind: BlockKind = "paragraph"): Article {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind, span, depth: 0 };
  });
  return {
    id: "article" as ArticleId,
    url: "https://news.example/article",
    title: "",
    byline: null,
    site: null,
    language: "en",
    published: "2024-04-03",
    modified: null,
    text,
    blocks,
  };
}
