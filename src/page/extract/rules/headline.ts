/** The headline, wherever it is repeated, and what stands before it: the title is not part of the text. */
import type { PassageRule } from "../verdict.ts";

/** By how many units, at most, two settings of one headline differ in their marks and spaces. */
const mostMarks = 20;

export const headline: PassageRule = {
  name: "headline",
  judge({ index, isProse, text: { length } }, scene) {
    if (index === scene.headline) return "out";
    if (Math.abs(length - scene.title.length) < mostMarks) {
      const words = scene.comparableOf(index);
      if (words.length > 10 && words === scene.title) return "out";
    }
    const headline = scene.passages[scene.headline]?.text ?? "";
    if (headline !== "" && Math.abs(length - headline.length) < mostMarks) {
      const words = scene.comparableOf(index);
      if (words !== "" && words === scene.comparableOf(scene.headline)) return "out";
    }
    return scene.headline > index && scene.headline < scene.firstProse && !isProse ? "out" : null;
  },
};
