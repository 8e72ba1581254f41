/** Navigation, forms, page heads and feet: elements that say themselves that they are not the text. */
import { claimIndex } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

const elements =
  "nav, form, footer, menu, dialog, [role=navigation], [role=search], [role=dialog], [role=complementary]";

/** A box that holds this share of the page's prose is the article, whatever it calls itself. */
const ownShare = 0.4;

export const machinery: PassageRule = {
  name: "machinery",
  judge(passage, scene) {
    const element = passage.box.element.closest(elements);
    if (element) {
      for (let box = passage.box; ; ) {
        if (box.element === element) return box.prose / scene.prose < ownShare ? "out" : null;
        if (!box.parent) return "out";
        box = box.parent;
      }
    }
    return (scene.hints.of(passage.box).claimed[claimIndex("ASIDE")] ?? 0) > 1.05 - ownShare ? "out" : null;
  },
};
