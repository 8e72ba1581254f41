/**
 * What page authors call their boxes: words in class, id, itemprop and data-component that hint at a purpose.
 *
 * A name alone decides nothing. How much of the page's prose a box holds is weighed with it: the box that is
 * called "newsletter" but holds the whole article is the article.
 */
import type { Box } from "./passages.ts";

/** Whole words of a name, in lower case; "entryContent" and "entry-content" are both "entry-content". */
const families = {
  body: "article-?body|story-?body|post-?body|entry-?content|article-?content|article-?text|post-?content|story-?content|body-?text|main-?text|paragraph|text|rich-?text|rte|wysiwyg|prose|article__",
  article: "article|story|post|entry|hentry|news|blog|content|main|page",
  lead: "lead|lede|standfirst|dek|deck|intro|summary|teaser-?text|abstract|excerpt|sub-?title|sub-?head\\w*|chapo|chapeau|sapo|vorspann|bajada|entradilla|sottotitolo|occhiello|description|desc|ingress|preamble|manchet\\w*|anriss",
  related:
    "relat\\w*|recommend\\w*|recirc\\w*|more|most|popular|trending|latest|read-?(?:more|next|also)|also|suggest\\w*|similar|further|next|prev|previous|up-?next|promo\\w*|teasers?|topics?|mehr-?zum|lire-?aussi|outbrain|taboola|zergnet|must-?read",
  share:
    "share|sharing|social\\w*|follow\\w*|facebook|twitter|whatsapp|telegram|print|email|toolbar|tools?|actions?|buttons?|bookmark|save|sns|sharedaddy|addtoany|utility",
  signup:
    "newsletter\\w*|subscri\\w*|sign-?up|pay-?wall|regwall|premium|register|registration|login|cta|offer|donat\\w*|membership|piano|abo|opt-?in|form|campaign|support",
  comment: "comments?|disqus|respond|reply|replies|discussion|kommentar\\w*|comentarios?|reactions?",
  ad: "ads?|advert\\w*|sponsor\\w*|banner|commercial|dfp|gpt|anzeige|publicite|werbung|promoted|affiliate|native",
  nav: "nav\\w*|menu|breadcrumbs?|sidebar|side|footer|foot|header|masthead|modal|popup|overlay|cookies?|consent|gdpr|skip|pagination|pager|toc|rail|aside|drawer|dropdown|topbar|search",
  meta: "by-?line\\w*|author\\w*|bio|date\\w*|time\\w*|timestamp|meta\\w*|tags?|tag-?list|categor\\w*|published|pub-?date|posted|info|dateline|writer|contributor|labels?|section-?name|kicker|eyebrow|reading-?time|keywords?|topics?",
  caption:
    "caption\\w*|credits?|wp-caption\\w*|figcaption|legende|legend|bildunterschrift|copyright|cutline|didascalia|pie-?de-?foto|source|photographer",
  media:
    "image|img|photo\\w*|pic|picture|gallery|figure|media|video\\w*|player|audio|podcast|slideshow|carousel|slider|swiper|embed|infographic|thumb\\w*|lightbox",
  box: "widget|box|cards?|list|items?|infobox|factbox|info-?box|fact-?box|aside|module|panel|block|grid|tile|callout|highlights?|key-?points|bullets|pull-?quote|quote|insert|inset|correction|disclaimer|editors?-?note|footnotes?|references?|notes?",
} as const;

export type Hint = keyof typeof families;
const hints = Object.keys(families) as readonly Hint[];

/** Elements that say what they hold, and two claims of their attributes. */
const claims = [
  "ARTICLE",
  "MAIN",
  "ASIDE",
  "FOOTER",
  "HEADER",
  "FIGURE",
  "FIGCAPTION",
  "FORM",
  "LI",
  "TABLE",
  "SECTION",
  "BLOCKQUOTE",
  "P",
  "role",
  "article-body",
] as const;
export type Claim = (typeof claims)[number];

const patterns = hints.map((hint) => new RegExp(`(?:^|[^a-z])(?:${families[hint]})(?![a-z])`));

export interface BoxHints {
  /** How much of the page's prose is elsewhere: 0.05 (this is the page) to 1.05 (holds none). */
  readonly weight: number;
  /** Hints of this box itself, one bit each. */
  readonly own: number;
  /** For every hint, the heaviest box from here up. */
  readonly above: Float64Array;
  /** For every claim, the same. */
  readonly claimed: Float64Array;
}

export class HintReader {
  readonly #known = new Map<Box, BoxHints>();
  readonly #names = new Map<string, number>();
  readonly #prose: number;

  /** `prose`: units of prose on the whole page. */
  constructor(prose: number) {
    this.#prose = Math.max(prose, 1);
  }

  of(box: Box): BoxHints {
    const known = this.#known.get(box);
    if (known) return known;
    const parent = box.parent ? this.of(box.parent) : null;
    const weight = 1.05 - box.prose / this.#prose;
    const own = parent ? this.#hintsOf(box.element) : 0;
    const above = parent ? parent.above.slice() : new Float64Array(hints.length);
    for (let bit = 0; bit < hints.length; bit++) if (own & (1 << bit)) raise(above, bit, weight);
    const claimed = parent ? parent.claimed.slice() : new Float64Array(claims.length);
    if (parent) for (const claim of claimsOf(box.element)) raise(claimed, claims.indexOf(claim), weight);
    const read = { weight, own, above, claimed };
    this.#known.set(box, read);
    return read;
  }

  #hintsOf(element: Element): number {
    const name = nameOf(element);
    if (name === "") return 0;
    let bits = this.#names.get(name);
    if (bits === undefined) {
      bits = patterns.reduce((sum, pattern, bit) => (pattern.test(name) ? sum | (1 << bit) : sum), 0);
      this.#names.set(name, bits);
    }
    return bits;
  }
}

function raise(weights: Float64Array, at: number, weight: number): void {
  weights[at] = Math.max(weights[at] ?? 0, weight);
}

export const hintBit = (hint: Hint): number => 1 << hints.indexOf(hint);
export const hintIndex = (hint: Hint): number => hints.indexOf(hint);
export const claimIndex = (claim: Claim): number => claims.indexOf(claim);

function nameOf(element: Element): string {
  const names = ["class", "id", "itemprop", "data-component"]
    .map((attribute) => element.getAttribute(attribute) ?? "")
    .join(" ")
    .trim();
  return names
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}

function claimsOf(element: Element): readonly Claim[] {
  const found: Claim[] = [];
  const tag = element.tagName as Claim;
  if (claims.includes(tag)) found.push(tag);
  const role = element.getAttribute("role");
  if (role && /navigation|complementary|contentinfo|banner|dialog|search|menu/.test(role)) found.push("role");
  if (/articleBody/i.test(element.getAttribute("itemprop") ?? "")) found.push("article-body");
  return found;
}
