/** What a page is built of, counted by the browser's own element lists. */

export interface LayoutSignals {
  readonly h1Characters: number;
  readonly h1s: number;
  readonly headings: number;
  readonly linkedHeadings: number;
  readonly articles: number;
  /** An <article> with most of the paragraphs of the page. */
  readonly mainArticle: boolean;
  readonly paragraphs: number;
  readonly links: number;
  readonly times: number;
  readonly inputs: number;
  readonly images: number;
  readonly code: number;
  readonly byline: boolean;
  readonly captions: number;
  readonly pager: boolean;
  readonly crumbs: boolean;
  readonly cards: number;
  readonly shareButtons: boolean;
  readonly comments: boolean;
  readonly tables: number;
}

export function layoutSignals(document: Document): LayoutSignals {
  const tally = (tag: string) => document.getElementsByTagName(tag).length;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const h1s = document.getElementsByTagName("h1");
  let h1Characters = 0;
  for (let index = 0; index < Math.min(h1s.length, 20); index += 1) {
    h1Characters = Math.max(h1Characters, (h1s[index]?.textContent ?? "").trim().slice(0, 300).length);
  }
  const paragraphs = tally("p");
  const articles = document.getElementsByTagName("article");
  let most = 0;
  for (let index = 0; index < Math.min(articles.length, 60); index += 1) {
    most = Math.max(most, articles[index]?.getElementsByTagName("p").length ?? 0);
  }
  return {
    h1Characters,
    h1s: h1s.length,
    headings: tally("h2") + tally("h3") + tally("h4"),
    linkedHeadings: document.querySelectorAll(":is(h2, h3, h4) > a, a > :is(h2, h3, h4)").length,
    articles: articles.length,
    mainArticle: most >= 4 && most > paragraphs / 3,
    paragraphs,
    links: document.links.length,
    times: tally("time"),
    inputs: tally("input") + tally("select") + tally("textarea"),
    images: document.images.length,
    code: tally("pre") + tally("code"),
    byline: has(
      "[rel~=author], [itemprop~=author], [class*=byline], [class*=author], [class*=Author], [class*=Byline]",
    ),
    captions: tally("figcaption"),
    pager: has("[class*=pagination], [class*=pager], [rel=next]"),
    crumbs: has("[class*=breadcrumb], [class*=Breadcrumb]"),
    cards: document.querySelectorAll("[class*=card], [class*=teaser], [class*=Card]").length,
    shareButtons: has("[class*=share], [class*=Share]"),
    comments: has("[id*=comment], [class*=comment]"),
    tables: tally("table"),
  };
}
