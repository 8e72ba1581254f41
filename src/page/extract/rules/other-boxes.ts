/** Boxes that are called by another purpose, as long as they hold little of the page's prose. */
import { type Hint, hintIndex } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

const purposes: readonly Hint[] = ["related", "share", "signup", "comment", "ad", "nav"];

/** A box weighs 1.05 when it holds none of the page's prose, 0.05 when it holds all of it. */
const light = 0.85;

export const otherBoxes: PassageRule = {
  name: "other-boxes",
  judge({ box }, scene) {
    const { above } = scene.hints.of(box);
    return purposes.some((purpose) => (above[hintIndex(purpose)] ?? 0) > light) ? "out" : null;
  },
};
