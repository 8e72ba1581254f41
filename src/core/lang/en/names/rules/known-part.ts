/** The run begins or ends with an entry of the lexicon: "Russian Vladimir Petrov", "Oscar-winning". */
import { keyOf, knownNames, longestKnownName } from "../known-names.ts";
import { again, isCapital, type NameRule, type Piece, textOf, wordsIn } from "../run.ts";

export const knownPart: NameRule = {
  name: "known-part",
  read(run) {
    const words = wordsIn(run);
    for (let length = Math.min(longestKnownName, words.length - 1); length > 0; length--) {
      const known = knownNames.get(keyOf(textOf(words.slice(0, length))));
      if (!known || !isCapital(words[length - 1]) || (known.type !== "group" && known.type !== "place" && length === 1 && !isGluedAfter(run.from + length, run.sentence.words))) continue;
      const piece: Piece = { from: run.from, to: run.from + length, type: known.type, score: 0.8 };
      return [piece, ...again([skipMarks(run.from + length, run.to, run.sentence.words), run.to])];
    }
    return null;
  },
};

const isGluedAfter = (at: number, words: readonly { readonly kind: string }[]): boolean => words[at]?.kind === "mark";

function skipMarks(from: number, to: number, words: readonly { readonly kind: string }[]): number {
  let at = from;
  while (at < to && words[at]?.kind === "mark") at++;
  return at;
}
