/** What readers wrote under the article. */
import { hintIndex } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

/** A box weighs 1.05 when it holds none of the page's prose, 0.05 when it holds all of it. */
const light = 0.6;

export const comments: PassageRule = {
  name: "comments",
  // The passage's own box is not asked: a "comment" is a paragraph's name for an editor's remark, too.
  judge: ({ box: { parent } }, scene) =>
    parent !== null && (scene.hints.of(parent).above[hintIndex("comment")] ?? 0) > light ? "out" : null,
};
