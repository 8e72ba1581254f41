/** Everything that the other rules leave open: the trees decide. */
import type { BlockKind } from "../../../core/article/article.ts";
import { claims } from "../claims.ts";
import type { Passage } from "../passages.ts";
import type { VotedRule } from "../verdict.ts";

export const body: VotedRule = {
  name: "body",
  judge: (passage, _scene, votes) => (votes.of(passage) > 0 ? kindOf(passage) : "out"),
};

function kindOf({ box: { within } }: Passage): BlockKind {
  if ((within & claims.code) !== 0) return "code";
  if ((within & claims.heading) !== 0) return "heading";
  if ((within & claims.blockquote) !== 0) return "quote";
  return (within & claims.listItem) !== 0 ? "list-item" : "paragraph";
}
