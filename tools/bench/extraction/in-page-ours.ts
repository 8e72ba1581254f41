/** Tidemark in a page of the bench: what it finds, what it costs, and whether it left the page alone. */
import { detect } from "../../../src/page/detect/detect.ts";
import { extract } from "../../../src/page/extract/extract.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { inMilliseconds } from "./timing.ts";
import type { Took, ToolRead } from "./tool-read.ts";

function read(url: string): ToolRead {
  const before = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const took: Record<string, Took> = {};
  const detection = inMilliseconds(() => atOnce(detect(document, url)));
  took.detect = detection.took;
  const extraction = inMilliseconds(() => atOnce(extract(document, url)));
  took.extract = extraction.took;
  records.push(...observer.takeRecords());
  observer.disconnect();
  const article = extraction.answer?.article;
  return {
    body: article?.text ?? null,
    isArticle: detection.answer.isArticle,
    kind: detection.answer.kind,
    score: detection.answer.score,
    title: article?.title ?? null,
    authors: article?.byline ?? null,
    date: article?.published ?? null,
    took,
    mutations: records.length,
    isUnchanged: document.documentElement.outerHTML === before,
  };
}

Object.assign(globalThis, { tidemarkRead: read });
