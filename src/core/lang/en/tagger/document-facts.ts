/** What the whole article says of a word: is it ever written small, does a title or a first name stand before it. */

import type { TagSentence } from "./tag-sentence.ts";
import { forms, roles, styles } from "./word.ts";
import { listBit } from "./word-lists.ts";

export interface WordFacts {
  small: number;
  /** Capital where a capital says something. */
  capital: number;
  afterTitle: number;
  afterGiven: number;
  beforeHead: number;
  speaks: number;
  afterPreposition: number;
}

export type DocumentFacts = ReadonlyMap<string, WordFacts>;

const givenBits = listBit("first-name") | listBit("given-name");
const placePreposition = /^(?:in|near|from|at|outside|across|to)$/u;

export function documentFacts(sentences: readonly TagSentence[]): DocumentFacts {
  const facts = new Map<string, WordFacts>();
  for (const { words, style } of sentences) {
    if (style !== styles.plain) continue;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word || word.form === forms.mark || word.form === forms.number) continue;
      let fact = facts.get(word.lower);
      if (!fact) {
        fact = { small: 0, capital: 0, afterTitle: 0, afterGiven: 0, beforeHead: 0, speaks: 0, afterPreposition: 0 };
        facts.set(word.lower, fact);
      }
      if (!word.isCapital) {
        fact.small++;
        continue;
      }
      const before = words[at - 1];
      const after = words[at + 1];
      if (before && before.form !== forms.mark) fact.capital++;
      if (before && (before.roles & (roles.honorific | roles.office)) !== 0) fact.afterTitle++;
      if (before?.isCapital && (before.entry & givenBits) !== 0) fact.afterGiven++;
      if (after?.isCapital && (after.roles & roles.organisationHead) !== 0) fact.beforeHead++;
      if (after && (after.roles & roles.speech) !== 0) fact.speaks++;
      if (before && placePreposition.test(before.lower)) fact.afterPreposition++;
    }
  }
  return facts;
}

/** The facts of a word as one small number. */
export function factBits(fact: WordFacts | undefined): number {
  if (!fact) return 0;
  return (
    1 |
    (fact.small > 0 ? 2 : 0) |
    (fact.capital > 0 ? 4 : 0) |
    (fact.afterTitle > 0 ? 8 : 0) |
    (fact.afterGiven > 0 ? 16 : 0) |
    (fact.beforeHead > 0 ? 32 : 0) |
    (fact.speaks > 0 ? 64 : 0) |
    (fact.afterPreposition > 0 ? 128 : 0)
  );
}
