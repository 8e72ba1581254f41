/** What a page is built of, counted by the browser's own element lists. */
import { taggedIn } from "../true-dom.ts";

export interface LayoutSignals {
  readonly articles: number;
  readonly captions: number;
  /** Form fields a reader could fill in. */
  readonly fields: number;
  readonly labels: number;
  readonly times: number;
  readonly quotes: number;
  readonly emphases: number;
  readonly images: number;
  readonly code: number;
}

export function layoutSignals(document: Document): LayoutSignals {
  const count = (tag: string) => taggedIn(document, tag).length;
  return {
    articles: count("article"),
    captions: count("figcaption"),
    fields: count("input") + count("select") + count("textarea"),
    labels: count("label"),
    times: count("time"),
    quotes: count("blockquote"),
    emphases: count("em"),
    images: count("img"),
    code: count("pre") + count("code"),
  };
}
