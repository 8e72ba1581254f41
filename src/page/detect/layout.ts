/** What a page is built of, counted by the browser's own element lists. */

export interface LayoutSignals {
  /** Length of the longest h1. */
  readonly headlineCharacters: number;
  readonly articles: number;
  /** Form fields a reader could fill in. */
  readonly fields: number;
  readonly code: number;
  readonly hasByline: boolean;
  readonly hasCaptions: boolean;
  readonly hasPager: boolean;
}

const mostHeadlines = 20;

export function layoutSignals(document: Document): LayoutSignals {
  const tally = (tag: string) => document.getElementsByTagName(tag).length;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const headlines = document.getElementsByTagName("h1");
  let headlineCharacters = 0;
  for (let index = 0; index < Math.min(headlines.length, mostHeadlines); index += 1) {
    headlineCharacters = Math.max(
      headlineCharacters,
      (headlines[index]?.textContent ?? "").trim().slice(0, 300).length,
    );
  }
  return {
    headlineCharacters,
    articles: tally("article"),
    fields: tally("input") + tally("select") + tally("textarea"),
    code: tally("pre") + tally("code"),
    hasByline: has(
      "[rel~=author], [itemprop~=author], [class*=byline], [class*=author], [class*=Author], [class*=Byline]",
    ),
    hasCaptions: tally("figcaption") > 0,
    hasPager: has("[class*=pagination], [class*=pager], [rel=next]"),
  };
}
