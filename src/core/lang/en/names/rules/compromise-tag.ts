/** What compromise thinks of the run as a whole. */
import type { NamedType } from "../../../../entities/entity.ts";
import { inDictionary } from "../../compromise-tags.ts";
import { isCapital, type NameRule, whole, wordsIn } from "../run.ts";
import { isHead } from "./title-before-name.ts";

const tagTypes: readonly (readonly [tag: string, type: NamedType])[] = [
  ["Person", "person"],
  ["Place", "place"],
  ["Organization", "organisation"],
  ["Demonym", "group"],
];

export const compromiseTag: NameRule = {
  name: "compromise",
  read(run) {
    const words = wordsIn(run).filter(isCapital);
    const found = tagTypes.find(([tag]) => words.length > 0 && words.every((word) => word.tags.has(tag)));
    if (!found || (found[1] === "person" && words.length > 1 && words.every((word) => isHead(word)))) return null;
    // "Harbour Street Traders": people of a place, and no place.
    if (found[1] === "place" && words.length > 1 && /(?:[^aeiou]ers|ists)$/u.test(words.at(-1)?.lower ?? ""))
      return whole(run, "organisation", 0.55);
    const isKnown = words.every((word) => word.tags.has(inDictionary));
    return whole(run, found[1], isKnown ? 0.66 : 0.55);
  },
};
