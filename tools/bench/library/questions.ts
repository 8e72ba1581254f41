/** What is searched for: beginnings of common and rare words, whole words, several, Russian ones, with filters and orders. */
import type { LibraryFilter } from "../../../src/core/library/library-filter.ts";
import { noFilter, noteOrders } from "../../../src/core/library/library-filter.ts";
import type { LibraryQuestions } from "../../../src/platform/library/library-protocol.ts";
import { chance, word, words, wordsOf } from "./chance.ts";

type Question = {
  readonly [Q in keyof LibraryQuestions]: { readonly question: Q; readonly ask: LibraryQuestions[Q]["ask"] };
}[keyof LibraryQuestions];

const slice = { first: 0, count: 50 };

/** As a reader types: each search is asked letter by letter. */
export function searches(count: number): readonly Question[] {
  const by = chance(7);
  const typed = Array.from({ length: count }, (_, at) => {
    const script = at % 8 === 7 ? "cyrillic" : "latin";
    return at % 3 === 0 ? wordsOf(by, 2, script) : word(by.rank(words), script);
  });
  return typed.flatMap((text, at) =>
    Array.from({ length: text.length }, (_, end): Question => {
      const filter: LibraryFilter = {
        ...{ ...noFilter, words: text.slice(0, end + 1) },
        colours: at % 4 === 1 ? ["yellow", "green"] : [],
        tags: at % 4 === 2 ? [word(by.rank(120))] : [],
      };
      return at % 5 === 4
        ? { question: "articles", ask: { filter, order: "newest", slice } }
        : { question: "notes", ask: { filter, order: noteOrders[at % noteOrders.length] ?? "newest", slice } };
    }),
  );
}

const choice = { articles: [], tags: [], entity: null, words: "" };

/** The first time each is asked, something is read that is known from then on. */
export const others: readonly { readonly name: string; readonly question: Question }[] = [
  { name: "people and things, first", question: entities("") },
  { name: "people and things, searched", question: entities("be") },
  { name: "timeline of all, first", question: { question: "timeline", ask: { choice, slice } } },
  {
    name: "timeline of a tag",
    question: { question: "timeline", ask: { choice: { ...choice, tags: [word(3)] }, slice } },
  },
];

function entities(text: string): Question {
  return { question: "entities", ask: { words: text, types: [], order: "articles", slice } };
}
