/** The paragraph under the headline that sums the story up. It often looks like a teaser, so the trees doubt it. */

import { vote } from "../forest.ts";
import { hintBit } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

/** Units of text: a standfirst is longer than a label and shorter than a chapter. */
const shortest = 40;
const longest = 650;
/** Units of text between the headline's start and the standfirst's. */
const farthest = 1000;
/** How much doubt is overruled, in log-odds. */
const doubt = -1.5;

export const standfirst: PassageRule = {
  name: "standfirst",
  judge(passage, scene) {
    const { index, box, text, linked } = passage;
    const isUnderHeadline = scene.headline >= 0 && index > scene.headline && index < scene.firstProse;
    if (!isUnderHeadline || scene.startOf(index) - scene.startOf(scene.headline) > farthest) return null;
    if (text.length < shortest || text.length > longest || linked > text.length * 0.3) return null;
    const isCalledSo = (scene.hints.of(box).own & hintBit("lead")) !== 0;
    return (isCalledSo || isDescription(scene.comparables[index] ?? "", scene.description)) &&
      vote(passage, scene) > doubt
      ? "paragraph"
      : null;
  },
};

function isDescription(words: string, description: string): boolean {
  if (words.length < 20 || description === "") return false;
  return description.startsWith(words.slice(0, 60)) || words.startsWith(description.slice(0, 60));
}
