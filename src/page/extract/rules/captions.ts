/** Captions and credits of pictures: known as such, and kept out of the running text. */
import { claims } from "../claims.ts";
import { hintBit } from "../hints.ts";
import type { Box } from "../passages.ts";
import type { PassageRule } from "../verdict.ts";

const quoted = claims.blockquote | claims.table | claims.code;
/** Units of text above which what is merely called so is no caption. */
const longestCalled = 500;
const longestBesideMedia = 300;
/** A box of a picture holds its caption, its credit and little else; one with more has only a name in common with it. */
const mostPassages = 4;

export const captions: PassageRule = {
  name: "captions",
  judge({ box, text }, scene) {
    if ((box.within & claims.figcaption) !== 0) return "caption";
    if ((box.within & claims.figure) !== 0) return (box.within & quoted) !== 0 ? null : "caption";
    if (text.length >= longestCalled || (box.within & quoted) !== 0) return null;
    const nameOf = (each: Box | null) => (each && each.end - each.first <= mostPassages ? scene.hints.of(each).own : 0);
    const called = nameOf(box) | nameOf(box.parent);
    if ((called & hintBit("caption")) !== 0) return "caption";
    return (called & hintBit("media")) !== 0 && text.length < longestBesideMedia ? "caption" : null;
  },
};
