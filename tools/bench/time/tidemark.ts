/** Ours: the product's own function, on the text as the corpus has it. */
import type { Article } from "../../../src/core/article/article.ts";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import type { Tagger } from "./tagger.ts";

export const tidemark = (): Tagger => ({
  tag: (text, published) =>
    englishTimexes(articleOf(text, published)).map(({ span, type, value }) => ({ ...span, type, value })),
});

/** Paragraphs are what blank lines part. */
export function articleOf(text: string, published: string): Article {
  return {
    id: "bench" as ArticleId,
    url: "https://news.example/bench",
    title: "",
    byline: null,
    site: null,
    language: "en",
    published,
    modified: null,
    text,
    blocks: [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)].map(({ 0: words, index }) => ({
      kind: "paragraph",
      span: { start: index, end: index + words.trimEnd().length },
      depth: 0,
    })),
  };
}
