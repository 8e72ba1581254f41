/** What the shape of an address tells about the page behind it. No rule names a site. */
import { urlDate } from "../extract/metadata/url-date.ts";

export interface AddressSignals {
  /** The front page of a site or of one of its languages. */
  readonly isHome: boolean;
  /** Words in the longest of the last two path segments: a headline has many, a section's name one or two. */
  readonly slugWords: number;
  readonly depth: number;
  readonly hasDate: boolean;
  /** A long number or code: what content systems give to single pages. */
  readonly hasIdentifier: boolean;
  readonly hasQuery: boolean;
  readonly saysArticle: boolean;
  readonly saysList: boolean;
  readonly saysProduct: boolean;
  readonly saysForum: boolean;
  readonly saysService: boolean;
  readonly saysDocumentation: boolean;
}

const articleWords =
  /^(?:news|articles?|stor(?:y|ies)|blogs?|posts?|features?|opinions?|politics|world|sports?|magazine|journal|nachrichten|artikel|actualites?|noticias?|notizie|press-releases?|recipes?|reviews?|guides?|insights|stories|columns?)$/;
const listWords =
  /^(?:category|categories|categor[iy]a|tags?|topics?|authors?|archives?|search|page|list|lists|collections?|latest|browse|directory|index|events?|jobs|courses|all|best|deals|resources|section|c|shop|explore)$/;
const productWords = /^(?:products?|produkte?|producto?s?|produits?|p|dp|items?|shop|store|buy|sku|itm|product-page)$/;
const forumWords =
  /^(?:forums?|threads?|topics?|t|viewtopic(?:\.php)?|showthread(?:\.php)?|questions?|discussions?|community|comments|board|boards|qna|answers|d|r|viewthread|issues)$/;
const serviceWords =
  /^(?:services?|solutions?|pricing|about|about-us|contact|plans?|platform|products?|features?|company|industries|use-cases?|support|practice-areas?|treatments?|locations?|locate|book|hire)$/;
const documentationWords =
  /^(?:docs?|documentation|manual|reference|api|guide|guides|wiki|help|tutorials?|learn|man|kb|faq|latest|stable|en-us|handbook)$/;

export function addressSignals(url: string): AddressSignals {
  const address = URL.canParse(url) ? new URL(url) : null;
  const path = (address?.pathname ?? "/").toLowerCase();
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => part.replace(/\.(?:s?html?|php|aspx?|jsp)$/, ""));
  const inner = parts.slice(0, -1);
  const host = address?.hostname.split(".").slice(0, -1) ?? [];
  const last = parts.slice(-2);
  return {
    isHome:
      parts.length === 0 ||
      (parts.length === 1 && /^(?:index|home|default|start|[a-z]{2}(?:[-_][a-z]{2})?)$/.test(parts[0] ?? "")),
    slugWords: Math.max(0, ...last.map((part) => part.split(/[-_+]|%20/).filter((word) => /[^\d]/.test(word)).length)),
    depth: parts.length,
    hasDate: urlDate(url) !== null || /\/20\d\d\/\d\d?\//.test(path),
    hasIdentifier: last.some((part) => /\d{5,}|(?:^|[-_])(?=[a-z]*\d)[a-z\d]{7,}$/.test(part)),
    hasQuery: (address?.search ?? "").length > 1,
    saysArticle: inner.some((part) => articleWords.test(part)) || host.some((label) => /^(?:blog|news)s?$/.test(label)),
    saysList: parts.some((part) => listWords.test(part)),
    saysProduct: inner.some((part) => productWords.test(part)),
    saysForum:
      inner.some((part) => forumWords.test(part)) ||
      host.some((label) => /^(?:forums?|community|discuss|discourse|boards?|answers)$/.test(label)),
    saysService: parts.some((part) => serviceWords.test(part)),
    saysDocumentation:
      parts.some((part) => documentationWords.test(part)) ||
      host.some((label) => /^(?:docs?|developers?|help|support|wiki|learn)$/.test(label)),
  };
}
