/** Defuddle in a page of the bench, on a clone, as its own extension uses it. */
import Defuddle from "defuddle";
import { textOfHtml } from "./text-of-html.ts";
import { inMilliseconds } from "./timing.ts";

function read(url) {
  const parsed = inMilliseconds(() => new Defuddle(document.cloneNode(true), { url }).parse());
  const { content, title, author, published } = parsed.answer;
  return {
    body: content ? textOfHtml(content) : null,
    isArticle: null,
    title: title || null,
    authors: author || null,
    date: published || null,
    took: { extract: parsed.took },
    mutations: 0,
    isUnchanged: true,
  };
}

Object.assign(globalThis, { tidemarkRead: read });
