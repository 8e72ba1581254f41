/** What readers wrote under the article. */
import { hintBit } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

/** Share of the page's prose that a box called so may hold and still be only the comments. */
const most = 0.45;

export const comments: PassageRule = {
  name: "comments",
  // The passage's own box is not asked: a "comment" is a paragraph's name for an editor's remark, too.
  judge({ box: { parent } }, scene) {
    const called = parent && scene.hints.nearest(parent, hintBit("comment"));
    return called && called.prose / scene.prose < most ? "out" : null;
  },
};
