/** "in Hillsborough", "near Avdeevka": an unknown name after a preposition of place. */
import { functionWords } from "../../lexicon/function-words.ts";
import { type NameRule, whole } from "../run.ts";
import { isOrdinaryWord } from "./unknown-name.ts";

export const placePreposition: NameRule = {
  name: "place-preposition",
  read(run) {
    const { words } = run.sentence;
    const before = words[run.from - 1];
    const first = words[run.from];
    if (!before || !first || run.to - run.from > 2 || first.shape !== "capital" || functionWords.has(first.lower))
      return null;
    if (words.slice(run.from, run.to).some((word) => isOrdinaryWord(word))) return null;
    if (words[run.to]?.kind === "possessive") return null;
    if (/^(?:near|outside|around|across)$/u.test(before.text)) return whole(run, "place", 0.6);
    if (before.text !== "in" && before.text !== "In") return null;
    return whole(run, "place", 0.58);
  },
};
