/** A plain text as an article: used verbatim, its paragraphs parted by blank lines. */
import type { Article, Block } from "../../src/core/article/article.ts";
import { articleIdentity } from "../../src/core/article/identity.ts";

const url = "about:blank";

export function articleOfText(text: string, published: string | null): Article {
  return {
    id: articleIdentity(url, null),
    url,
    title: "",
    byline: null,
    site: null,
    language: null,
    published,
    modified: null,
    text,
    blocks: paragraphs(text),
  };
}

function paragraphs(text: string): readonly Block[] {
  const blocks: Block[] = [];
  // A paragraph begins with something that is not white space and ends before a blank line.
  for (const { 0: words, index } of text.matchAll(/\S(?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])*/g)) {
    blocks.push({ kind: "paragraph", span: { start: index, end: index + words.trimEnd().length }, depth: 0 });
  }
  return blocks;
}
