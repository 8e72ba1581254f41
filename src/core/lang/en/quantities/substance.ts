/** What a measure is of: "40,000 tonnes of wheat", "barrels of crude oil". */
import { functionWords } from "../lexicon/function-words.ts";
import { isPlural } from "./noun-forms.ts";

const qualities =
  /^(?:crude|liquefied|natural|raw|heavy|light|enriched|radioactive|fresh|frozen|toxic|hazardous|nuclear|organic|fine|pure|highly|untreated|contaminated|uranium|plastic|marine|human|animal|agricultural|irrigated|protected|prime|arable|solid|liquid|dry|hot|cold|new|old|olive|palm|cooking|drinking|jet|sea|rain|flood|carbon|greenhouse|humanitarian|food|illegal|illicit)$/u;

const pattern = /^[ \u00a0]of[ \u00a0](\p{Ll}[\p{Ll}-]{1,24})(?:[ \u00a0](\p{Ll}[\p{Ll}-]{1,24}))?/u;

/** In `text` behind a measure that ends at `from`; bare nouns only: "3 miles of the border" measures no border. */
export function substanceAfter(text: string, from: number): { readonly words: string; readonly end: number } | null {
  const match = pattern.exec(text.slice(from, from + 60));
  const [, first = "", second] = match ?? [];
  if (!match || functionWords.has(first)) return null;
  const takesBoth = second !== undefined && !functionWords.has(second) && qualities.test(first);
  if (qualities.test(first) && !takesBoth && !isPlural(first) && /^(?:crude|raw|heavy|fresh|new|old)$/u.test(first))
    return null;
  const words = takesBoth ? `${first} ${second}` : first;
  return { words, end: from + 4 + words.length };
}
