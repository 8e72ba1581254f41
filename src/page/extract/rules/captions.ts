/** Captions and credits of pictures: known as such, and kept out of the running text. */
import { hintBit } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

export const captions: PassageRule = {
  name: "captions",
  judge({ box, text }, scene) {
    if (box.element.closest("figcaption")) return "caption";
    if (box.element.closest("figure")) return box.element.closest("blockquote, table, pre") ? null : "caption";
    const { own } = scene.hints.of(box);
    const aboveOwn = box.parent ? scene.hints.of(box.parent).own : 0;
    const isCalled = ((own | aboveOwn) & hintBit("caption")) !== 0;
    const standsWithMedia = ((own | aboveOwn) & hintBit("media")) !== 0;
    return (isCalled && text.length < 500) || (standsWithMedia && text.length < 300) ? "caption" : null;
  },
};
