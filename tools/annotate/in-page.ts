/** What runs inside the page: the same detection and extraction as the content script's. */
import type { Article } from "../../src/core/article/article.ts";
import { detect } from "../../src/page/detect/detect.ts";
import { extract } from "../../src/page/extract/extract.ts";
import { atOnce } from "../../src/page/sliced.ts";

export interface PageRead {
  readonly isArticle: boolean;
  /** Null when there is no text worth reading. Extracted whatever the page is taken for. */
  readonly article: Article | null;
  readonly milliseconds: { readonly detect: number; readonly extract: number };
}

function read(url: string): PageRead {
  const began = performance.now();
  const { isArticle } = atOnce(detect(document, url));
  const detected = performance.now();
  const extraction = atOnce(extract(document, url));
  const extracted = performance.now();
  return {
    isArticle,
    article: extraction?.article ?? null,
    milliseconds: { detect: detected - began, extract: extracted - detected },
  };
}

Object.assign(globalThis, { tidemarkRead: read });
