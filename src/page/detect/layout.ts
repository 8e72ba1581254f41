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
  const tally = (tag: string) => taggedIn(document, tag).length;
  return {
    articles: tally("article"),
    captions: tally("figcaption"),
    fields: tally("input") + tally("select") + tally("textarea"),
    labels: tally("label"),
    times: tally("time"),
    quotes: tally("blockquote"),
    emphases: tally("em"),
    images: tally("img"),
    code: tally("pre") + tally("code"),
  };
}
