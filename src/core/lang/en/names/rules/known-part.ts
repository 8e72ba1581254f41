/** The run begins or ends with an entry of the lexicon: "Russian Vladimir Petrov", "Oscar-winning". */
import { keyOf, knownNames, longestKnownName } from "../known-names.ts";
import { again, isCapital, type NameRule, type Piece, type Run, textOf, whole, wordsIn } from "../run.ts";
import { isArticle } from "./name-ending.ts";

export const knownPart: NameRule = {
  name: "known-part",
  read(run) {
    const words = wordsIn(run);
    for (let length = Math.min(longestKnownName, words.length - 1); length > 0; length--) {
      const known = knownNames.get(keyOf(textOf(words.slice(0, length))));
      if (
        !known ||
        !isCapital(words[length - 1]) ||
        (known.type !== "group" &&
          known.type !== "place" &&
          length === 1 &&
          !isGluedAfter(run.from + length, run.sentence.words))
      )
        continue;
      if (known.type === "place" && isNamedAfterPlace(run, length)) return whole(run, "organisation", 0.58);
      const piece: Piece = { from: run.from, to: run.from + length, type: known.type, score: 0.8 };
      return [piece, ...again([skipMarks(run.from + length, run.to, run.sentence.words), run.to])];
    }
    return lastPart(run);
  },
};

/** "Boston Red Sox", "the Sacramento Bee": teams, papers and firms are named after their place. */
function isNamedAfterPlace(run: Run, length: number): boolean {
  const rest = wordsIn(run).slice(length);
  if (
    rest.length > 3 ||
    !rest.every((word) => word.shape === "capital" && !word.isGlued && !word.tags.has("FirstName"))
  )
    return false;
  return isArticle(run.sentence.words[run.from - 1]) || /[^s]s$/u.test(rest.at(-1)?.text ?? "");
}

/** "Lower Austria", "Great Moravia", "San Bernardino", "Fort Lee". */
function lastPart(run: Run): readonly Piece[] | null {
  const [first, second, third] = wordsIn(run);
  if (
    !first ||
    !second ||
    third ||
    !(directions.test(first.lower) || placePrefixes.test(first.lower)) ||
    !isCapital(second)
  )
    return null;
  if (!directions.test(first.lower)) return whole(run, "place", /^(?:saint|st)$/u.test(first.lower) ? 0.5 : 0.7);
  return whole(run, "place", knownNames.get(keyOf(second.text))?.type === "place" ? 0.85 : 0.55);
}

const placePrefixes =
  /^(?:san|santa|santo|são|los|las|fort|port|puerto|mount|lake|cape|camp|rio|monte|punta|villa|saint|st|nizhny|veliky|novy|bad|beit|tel|ras|wadi|jebel|tell)$/u;

const directions =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|great|inner|outer|new|old|mainland|ancient|modern|north-?east|north-?west|south-?east|south-?west)$/u;

const isGluedAfter = (at: number, words: readonly { readonly kind: string }[]): boolean => words[at]?.kind === "mark";

function skipMarks(from: number, to: number, words: readonly { readonly kind: string }[]): number {
  let at = from;
  while (at < to && words[at]?.kind === "mark") at++;
  return at;
}
