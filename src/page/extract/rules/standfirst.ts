/** What stands between the headline and the first paragraph and is said in sentences: the standfirst. */
import { hintBit } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

const shortest = 40;

/** A standfirst that nobody calls so is set as a block of text, not as a line of a list or a table. */
const setAsText = "p, h2, h3, h4, div";

export const standfirst: PassageRule = {
  name: "standfirst",
  judge({ box, text, index }, scene) {
    if (index >= scene.firstProse || (scene.headline >= 0 && index < scene.headline)) return null;
    if (text.length < shortest || scene.headline < 0) return null;
    const called = (scene.hints.of(box).own & hintBit("lead")) !== 0;
    const words = scene.comparables[index] ?? "";
    const isDescription = words.length > shortest && scene.description.startsWith(words.slice(0, 60));
    if (called || isDescription) return "paragraph";
    return box.element.matches(setAsText) &&
      scene.standOf({ ...neutral, box, index, text }).up <= 3 &&
      /[a-z]{2,} [a-z]{2,}/u.test(text)
      ? "paragraph"
      : null;
  },
};

const neutral = { parts: [], linked: 0, isProse: false } as const;
