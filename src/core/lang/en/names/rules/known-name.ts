/** The whole run stands in the lexicon. */
import { homographs, keyOf, knownNames } from "../known-names.ts";
import { type NameRule, textOf, whole, wordsIn } from "../run.ts";

export const knownName: NameRule = {
  name: "known-name",
  read(run) {
    const words = wordsIn(run);
    const text = textOf(words);
    const known = knownNames.get(keyOf(text));
    if (!known) return null;
    return whole(run, known.type, words.length === 1 && homographs.has(text.toLowerCase()) ? 0.7 : 0.95);
  },
};
