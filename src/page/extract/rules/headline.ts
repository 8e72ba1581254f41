/** The headline, wherever it is repeated, and what stands before it: the title is not part of the text. */
import type { PassageRule } from "../verdict.ts";

export const headline: PassageRule = {
  name: "headline",
  judge({ index, isProse }, scene) {
    const words = scene.comparables[index] ?? "";
    if (index === scene.headline || (words.length > 10 && words === scene.title)) return "out";
    if (scene.headline >= 0 && words !== "" && words === scene.comparables[scene.headline]) return "out";
    return scene.headline > index && scene.headline < scene.firstProse && !isProse ? "out" : null;
  },
};
