/** Which other kind of page one that is no article is. */
import type { Detection } from "../../core/article/page-state.ts";
import type { PageSignals } from "./signals.ts";

type OtherKind = Exclude<Detection["kind"], "article">;

/** In order: what a page says of itself before what it looks like; the first that holds. */
const claims: readonly (readonly [kind: OtherKind, holds: (page: PageSignals) => boolean])[] = [
  ["home", ({ address }) => address.isHome],
  ["forum", ({ address, declared, text }) => address.saysForum || declared.forumType || text.replies >= 6],
  ["product", ({ declared }) => (declared.productType || declared.ogProduct) && !declared.listType],
  ["listing", ({ text, layout }) => text.prices >= 12 || layout.hasPager],
  ["product", ({ address, text }) => text.prices >= 1 && (text.calls >= 3 || address.saysProduct)],
  ["documentation", ({ address, layout }) => address.saysDocumentation && (layout.code > 3 || !address.saysService)],
  ["listing", ({ address, text }) => address.saysList || text.headlineLinks >= 20 || text.linked > text.all * 0.6],
  ["service", ({ address, text, declared }) => address.saysService || declared.businessType || text.calls >= 2],
];

export function otherKind(page: PageSignals): OtherKind {
  return claims.find(([, holds]) => holds(page))?.[0] ?? "other";
}
