/** What a page declares itself to be: og:type, JSON-LD and microdata types, meta tags that only articles carry. */
import { jsonLdNodes, typesOf } from "../extract/metadata/json-ld.ts";
import { metaContent, metaTags } from "../extract/metadata/meta.ts";

export interface DeclaredSignals {
  readonly ogArticle: boolean;
  readonly ogProduct: boolean;
  readonly ogWebsite: boolean;
  /** JSON-LD or microdata. */
  readonly articleType: boolean;
  readonly productType: boolean;
  readonly forumType: boolean;
  readonly listType: boolean;
  readonly businessType: boolean;
  /** article:published_time and its like. */
  readonly publishedTag: boolean;
  readonly authorTag: boolean;
}

const types = {
  article: /(?:Article|BlogPosting|LiveBlogPosting|^Report|^Review|Recipe)$/,
  product:
    /^(?:Product|ProductGroup|IndividualProduct|Vehicle|Car|Offer|SoftwareApplication|MobileApplication|Hotel|Course)$/,
  forum: /^(?:DiscussionForumPosting|QAPage|Question|Comment|Conversation)$/,
  list: /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|ProfilePage|Blog|MediaGallery)$/,
  business:
    /^(?:Service|LocalBusiness|ProfessionalService|Dentist|MedicalBusiness|LegalService|FAQPage|Restaurant|Store|AboutPage|ContactPage|Corporation)$/,
} as const;

export function declaredSignals(document: Document): DeclaredSignals {
  const tags = metaTags(document);
  const ogType = (metaContent(tags, "og:type") ?? "").toLowerCase();
  const declared = jsonLdNodes(document).flatMap(typesOf);
  const items = document.querySelectorAll("[itemtype]");
  for (let index = 0; index < Math.min(items.length, 200); index += 1) {
    declared.push(items[index]?.getAttribute("itemtype")?.trim().split("/").at(-1) ?? "");
  }
  const says = (pattern: RegExp) => declared.some((type) => pattern.test(type));
  return {
    ogArticle: /article|blog|news|post$/.test(ogType),
    ogProduct: /product|item|book|music|video/.test(ogType),
    ogWebsite: /website|profile|company|object/.test(ogType),
    articleType: says(types.article),
    productType: says(types.product) || tags.has("product:price:amount"),
    forumType: says(types.forum),
    listType: says(types.list),
    businessType: says(types.business),
    publishedTag:
      metaContent(
        tags,
        "article:published_time",
        "datepublished",
        "parsely-pub-date",
        "article:modified_time",
        "publish-date",
        "pubdate",
        "date",
        "dc.date",
      ) !== null,
    authorTag: metaContent(tags, "author", "article:author", "parsely-author", "dc.creator", "twitter:data1") !== null,
  };
}
