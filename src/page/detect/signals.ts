/**
 * Everything that is looked at to tell an article from another page: named, from 0 to 1, reads only.
 *
 * One function and no list of functions: on the first call in a page each function has to be compiled.
 */
import { addressSignals } from "./address.ts";
import { declaredSignals } from "./declared.ts";
import { findHeadline } from "./headline.ts";
import { layoutSignals } from "./layout.ts";
import { readingPath } from "./reading-path.ts";

type Read = ReturnType<typeof signalsOf> extends Generator<unknown, infer Answer> ? Answer : never;

/**
 * What `Detection.reasons` calls a signal when there is more of it than on other pages; with "no-" before it when there
 * is less.
 */
export type SignalName = keyof Read;
export type Signals = Readonly<Record<SignalName, number>>;

const yes = Number;
const upTo = (most: number, count: number) => Math.min(count, most) / most;
/** For counts whose first ones matter most; 1 from e^most - 1 on. */
const upToLog = (most: number, count: number) => Math.min(Math.log1p(count), most) / most;
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** `url`: the address as the reader sees it. */
export function* signalsOf(document: Document, url: string) {
  const address = addressSignals(url);
  yield;
  const declared = declaredSignals(document);
  yield;
  const layout = layoutSignals(document);
  yield;
  const headline = findHeadline(document);
  const path = yield* readingPath(document, headline.element);
  yield;
  return {
    "og-type-article": yes(declared.ogArticle),
    "og-type-product": yes(declared.ogProduct),
    "declared-article": yes(declared.articleType),
    "declared-product": yes(declared.productType),
    "declared-forum": yes(declared.forumType),
    "declared-list": yes(declared.listType),
    "publication-date": yes(declared.publishedTag),
    "names-an-author": yes(declared.authorTag),
    "article-template": yes(declared.singleTemplate),
    "list-template": yes(declared.listTemplate),
    "forum-template": yes(declared.forumTemplate),
    "shop-template": yes(declared.shopTemplate),
    "documentation-template": yes(declared.documentationTemplate),

    "home-address": yes(address.isHome),
    "headline-in-address": upTo(8, address.slugWords),
    "date-in-address": yes(address.hasDate),
    "article-address": yes(address.says.has("article")),
    "list-address": yes(address.says.has("list")),
    "product-address": yes(address.says.has("product")),
    "forum-address": yes(address.says.has("forum")),
    "service-address": yes(address.says.has("service")),
    "documentation-address": yes(address.says.has("documentation")),

    "much-text": upToLog(3.5, path.densestAround / 500),
    "text-in-one-place": share(path.densestAround, path.prose),
    "hardly-any-text": yes(path.readable < 150),
    "many-teasers": upTo(30, path.proseBoxes),
    quotations: path.quoting,
    "mostly-labels": path.short,
    "many-prices": upToLog(2.5, path.prices),
    "date-below-headline": yes(path.hasDate),

    "long-headline": upTo(100, headline.characters),
    "named-headline": yes(headline.isNamed),
    "many-headlines": yes(headline.rivals > 1),

    "one-article-element": yes(layout.articles === 1),
    captions: yes(layout.captions > 0),
    "many-times": layout.times < 8 ? 0 : upToLog(4, layout.times),
    "form-fields": upToLog(4, layout.fields),
    "form-labels": upToLog(4, layout.labels),
    "block-quotes": upToLog(1.5, layout.quotes),
    "emphasised-words": upToLog(3, layout.emphases),
    images: upToLog(5, layout.images),
    code: upToLog(4, layout.code),

    byline: path.names.author,
    "article-box": path.names.article,
    "caption-box": path.names.caption,
    "share-buttons": path.names.share,
    "shop-box": path.names.shop,
    "product-box": path.names.product,
    rating: path.names.rating,
    filters: path.names.filter,
    "members-and-messages": path.names.member,
    "tabs-and-sliders": path.names.feature,
    buttons: path.names.button,
    "code-box": path.names.code,
  };
}
