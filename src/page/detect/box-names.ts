/**
 * What the boxes around a text are called. Sites in all languages are built by people who write "byline" and
 * "add-to-cart" into their class attributes.
 */

const words = {
  author: ["author", "byline", "vcard", "writer", "contributor", "autor"],
  article: ["article", "entry", "post", "story", "blog", "artikel"],
  caption: ["caption", "credit"],
  share: ["share", "sharing", "social", "facebook", "twitter", "whatsapp"],
  shop: ["price", "cart", "add-to", "quantity", "qty", "sku", "stock", "variant", "swatch", "wishlist", "basket"],
  product: ["product"],
  rating: ["rating", "stars", "review"],
  filter: ["filter", "sort", "facet", "pagination", "pager", "results"],
  member: ["username", "message", "thread", "topic", "avatar", "member", "reply", "vote"],
  feature: ["accordion", "tab", "faq", "carousel", "slider", "hero", "cta-", "testimonial", "feature", "pricing"],
  button: ["btn", "button"],
  code: ["highlight", "code", "hljs", "prettyprint"],
} as const;

export type BoxName = keyof typeof words;

/** 0–1 per kind: 1 when as many of its words as `enough` occur. `classes`: class attributes, one after the other. */
export function boxNames(classes: string): Readonly<Record<BoxName, number>> {
  const text = classes.toLowerCase();
  const named: Record<string, number> = {};
  for (const kind in words) {
    let count = 0;
    for (const word of words[kind as BoxName]) if (text.includes(word)) count += 1;
    named[kind] = Math.min(count, enough) / enough;
  }
  return named as Record<BoxName, number>;
}

const enough = 2;
