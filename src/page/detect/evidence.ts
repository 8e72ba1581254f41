/**
 * The weighing: a logistic regression over thirty signals, each between 0 and 1, small enough to read.
 *
 * Weights are fitted on the development half of the extraction data (720 articles, 373 other pages; L2 of 2, no
 * site in both the fitted and the judged part of the cross-validation). No signal names a site.
 */
import type { PageSignals } from "./signals.ts";

export interface Signal {
  /** 0–1. */
  readonly of: (page: PageSignals) => number;
  /** In log odds, from 0 to 1 of the signal. */
  readonly weight: number;
  /** Its mean over all pages: what a page that is like any other shows. */
  readonly usual: number;
  /** The names that `Detection.reasons` gives it when it speaks for or against an article; null: it is not worth telling. */
  readonly reasonFor: string | null;
  readonly reasonAgainst: string | null;
}

/** Log odds of a page that shows nothing of all this. */
export const bias = -2.89;

const yes = Number;
const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));
const upTo = (most: number) => (count: number) => Math.min(count, most) / most;
/** For counts whose first ones matter most; 1 from e^most - 1 on. */
const upToLog = (most: number) => (count: number) => Math.min(Math.log1p(count), most) / most;

type Row = readonly [
  of: Signal["of"],
  weight: number,
  usual: number,
  reasonFor: string | null,
  reasonAgainst: string | null,
];

const rows: readonly Row[] = [
  // What the page declares.
  [({ declared }) => yes(declared.ogArticle), 0.87, 0.55, "og-type-article", null],
  [({ declared }) => yes(declared.ogProduct), -0.68, 0.04, null, "og-type-product"],
  [({ declared }) => yes(declared.articleType), 1.81, 0.31, "declared-article", null],
  [({ declared }) => yes(declared.productType), -1.16, 0.04, null, "declared-product"],
  [({ declared }) => yes(declared.forumType), -0.47, 0.08, null, "declared-forum"],
  [({ declared }) => yes(declared.publishedTag), 0.41, 0.4, "publication-date", null],
  [({ declared }) => yes(declared.authorTag), 0.52, 0.35, "names-an-author", null],
  // Its address.
  [({ address }) => yes(address.isHome), -1.28, 0.05, null, "home-address"],
  [({ address }) => upTo(8)(address.slugWords), 1.52, 0.55, "headline-in-address", "short-address"],
  [({ address }) => yes(address.hasDate), 0.8, 0.09, "date-in-address", null],
  [({ address }) => yes(address.saysArticle), 1.67, 0.29, "article-address", null],
  [({ address }) => yes(address.saysProduct), -0.46, 0.04, null, "product-address"],
  [({ address }) => yes(address.saysForum), -1.69, 0.08, null, "forum-address"],
  [({ address }) => yes(address.saysService), -1.1, 0.05, null, "service-address"],
  // How its words are spread.
  [({ text }) => upToLog(3.5)(text.densestAround / 500), 2.21, 0.52, "much-text", "little-text"],
  [({ text }) => share(text.densestAround, text.prose), 1.12, 0.62, "text-in-one-place", "text-in-many-places"],
  [({ text }) => upTo(30)(text.proseBoxes), -0.61, 0.33, null, "many-teasers"],
  [({ text }) => share(text.linked, text.all), -0.63, 0.22, null, "mostly-links"],
  [({ text }) => share(text.prose, text.all), 1.16, 0.51, "mostly-prose", "little-prose"],
  [({ text }) => upToLog(4)(text.prices), -0.56, 0.14, null, "many-prices"],
  [({ text }) => upToLog(3)(text.calls), -0.92, 0.3, null, "asks-to-buy"],
  [({ text }) => upToLog(4)(text.replies), -0.99, 0.06, null, "replies"],
  // What it is built of.
  [({ layout }) => upTo(100)(layout.headlineCharacters), 0.78, 0.45, "long-headline", "no-headline"],
  [({ layout }) => yes(layout.articles === 1), 0.97, 0.3, "one-article-element", null],
  [({ layout }) => upToLog(4)(layout.fields), -0.93, 0.42, null, "many-form-fields"],
  [({ layout }) => yes(layout.hasByline), 0.92, 0.53, "byline", "no-byline"],
  [({ layout }) => yes(layout.hasCaptions), 1.55, 0.22, "captions", null],
  [({ layout }) => yes(layout.hasPager), -0.61, 0.19, null, "many-pages-of-results"],
];

export const signals: readonly Signal[] = rows.map(([of, weight, usual, reasonFor, reasonAgainst]) => ({
  of,
  weight,
  usual,
  reasonFor,
  reasonAgainst,
}));
