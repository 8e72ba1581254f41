/** Mozilla's Readability in a page of the bench, on a clone, as its makers ask for. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { textOfHtml } from "./text-of-html.ts";
import { inMilliseconds } from "./timing.ts";

function read() {
  const readerable = inMilliseconds(() => isProbablyReaderable(document));
  const parsed = inMilliseconds(() => new Readability(document.cloneNode(true)).parse());
  return {
    body: parsed.answer ? textOfHtml(parsed.answer.content) : null,
    isArticle: readerable.answer,
    title: parsed.answer?.title ?? null,
    authors: parsed.answer?.byline ?? null,
    date: parsed.answer?.publishedTime ?? null,
    took: { detect: readerable.took, extract: parsed.took },
    mutations: 0,
    isUnchanged: true,
  };
}

Object.assign(globalThis, { tidemarkRead: read });
