/** The paragraph under the headline that sums the story up. It often looks like a teaser, so the trees doubt it. */
import { hintBit } from "../hints.ts";
import type { Passage } from "../passages.ts";
import type { Scene } from "../scene.ts";
import type { VotedRule } from "../verdict.ts";

/** Units of text: a standfirst is longer than a label and shorter than a chapter. */
const shortest = 40;
const longest = 650;
/** Units of text between the headline's start and the standfirst's. */
const farthest = 1000;
/** How much doubt is overruled, in log-odds. */
const doubt = -1.5;

export const standfirst: VotedRule = {
  name: "standfirst",
  judge: (passage, scene, votes) =>
    votes.of(passage) > doubt && looksLikeStandfirst(passage, scene) ? "paragraph" : null,
};

export function looksLikeStandfirst({ index, box, text, linked }: Passage, scene: Scene): boolean {
  const isUnderHeadline = scene.headline >= 0 && index > scene.headline && index < scene.firstProse;
  if (!isUnderHeadline || scene.startOf(index) - scene.startOf(scene.headline) > farthest) return false;
  if (text.length < shortest || text.length > longest || linked > text.length * 0.3) return false;
  const isCalledSo = (scene.hints.of(box).own & hintBit("lead")) !== 0;
  return isCalledSo || isDescription(scene.comparableOf(index), scene.description);
}

function isDescription(words: string, description: string): boolean {
  if (words.length < 20 || description === "") return false;
  return description.startsWith(words.slice(0, 60)) || words.startsWith(description.slice(0, 60));
}
