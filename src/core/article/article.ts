/** The article as plain text with stand-off blocks: what extraction gives and everything else works on. */
import type { ArticleId } from "./brand.ts";
import type { TextSpan } from "./text-span.ts";

export const blockKinds = ["heading", "paragraph", "list-item", "quote", "caption", "table", "code"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One block of the body. Blocks are in reading order, do not overlap, and are parted by "\n\n" in `Article.text`. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: TextSpan;
  /** Heading level 1–6, list or quote nesting from 1; 0 where depth means nothing. */
  readonly depth: number;
}

export interface Article {
  readonly id: ArticleId;
  /** The address that was opened, with its parameters, without the fragment. */
  readonly url: string;
  /** Without the site's name. "" when the page has none. */
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** BCP 47, e.g. "en"; null when unknown. */
  readonly language: string | null;
  /** ISO 8601 day or moment: "2024-04-03", "2024-04-03T21:37" or with a zone. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Standfirst and body as the reader sees them; the title is not part of it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}
