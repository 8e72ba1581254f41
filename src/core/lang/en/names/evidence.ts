/** What the whole article says about a word: the same name is rarely written in one way only. */
import type { AcronymDefinition } from "../../../entities/acronyms.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { isCapital } from "./run.ts";
import type { Sentence } from "./words.ts";

export interface Evidence {
  /** Lower-case forms seen written in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Lower-case forms seen with a capital where no sentence starts. */
  readonly capital: ReadonlySet<string>;
  /** Acronyms that the article explains, with whether they name something. */
  readonly acronyms: ReadonlyMap<string, AcronymDefinition>;
}

export function evidenceOf(sentences: readonly Sentence[], definitions: readonly AcronymDefinition[]): Evidence {
  const lowerCase = new Set<string>();
  const capital = new Set<string>();
  for (const { words, capitalsAreStyle } of sentences) {
    if (capitalsAreStyle) continue;
    for (const word of words) {
      if (word.shape === "lower") lowerCase.add(word.lower);
      else if (isCapital(word) && !word.isInitial && !functionWords.has(word.lower)) capital.add(word.lower);
    }
  }
  return { lowerCase, capital, acronyms: new Map(definitions.map((definition) => [definition.short, definition])) };
}
