/** Everything that the other rules leave open: the trees decide. */
import type { BlockKind } from "../../../core/article/article.ts";
import { vote } from "../forest.ts";
import type { Passage } from "../passages.ts";
import type { PassageRule } from "../verdict.ts";

export const body: PassageRule = {
  name: "body",
  judge: (passage, scene) => (vote(passage, scene) > 0 ? kindOf(passage) : "out"),
};

function kindOf({ box: { element } }: Passage): BlockKind {
  if (element.closest("pre")) return "code";
  if (element.closest("h1, h2, h3, h4, h5, h6")) return "heading";
  if (element.closest("blockquote")) return "quote";
  return element.closest("li, dd, dt") ? "list-item" : "paragraph";
}
