/** Navigation, forms, page heads and feet, boxes at the side: elements that say themselves that they are not the text. */
import { claims } from "../claims.ts";
import { hintBit } from "../hints.ts";
import { type Box, nearestWith } from "../passages.ts";
import type { PassageRule } from "../verdict.ts";

/** A box that holds this share of the page's prose is the article, whatever it calls itself. */
const ownShare = 0.4;

export const machinery: PassageRule = {
  name: "machinery",
  judge({ box }, { prose, hints }) {
    if ((box.within & (claims.machinery | claims.aside)) === 0) return null;
    const isBeside = (found: Box | null) => found !== null && found.prose / prose < ownShare;
    if (isBeside(nearestWith(box, claims.machinery))) return "out";
    const aside = nearestWith(box, claims.aside);
    // Recipes set their ingredients at the side.
    return isBeside(aside) && aside && (hints.of(aside).own & hintBit("recipe")) === 0 ? "out" : null;
  },
};
