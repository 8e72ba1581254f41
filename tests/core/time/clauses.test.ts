import { describe, expect, test } from "vitest";
import { englishVerbs } from "../../../src/core/lang/en/time/verbs.ts";
import { type Clause, clausesOf } from "../../../src/core/time/clauses.ts";
import { aSentence } from "./a-sentence.ts";

function cut(text: string): { readonly clauses: readonly Clause[]; readonly shown: readonly string[] } {
  const { sentence, dates, wordsOf } = aSentence(text);
  const clauses = clausesOf(sentence, englishVerbs(sentence), dates);
  return { clauses, shown: clauses.map(wordsOf) };
}

describe("a sentence is cut into clauses", () => {
  test.each([
    { clauses: ["The ship sank off the coast."], why: "one verb, one clause" },
    { clauses: ["Friday, April 5"], why: "without a verb all is one" },
    { clauses: ["The ship sank there", "and the crew was saved."], why: "at a coordinator" },
    { clauses: ["The ship sank", "and the crew was saved."], why: "at a coordinator right behind a verb" },
    { clauses: ["The road was closed", "because a tree fell."], why: "at a conjunction right behind a verb" },
    { clauses: ["He fell ill,", "and on Tuesday, he died."], why: "before the date that leads what follows" },
    { clauses: ["The ship sank,", "and the crew was saved."], why: "at a comma and its coordinator" },
    { clauses: ["The ship sank;", "the crew was saved."], why: "at a semicolon" },
    { clauses: ["The road was closed there", "because a tree fell."], why: "at a conjunction" },
    { clauses: ["When the war ended,", "he went home."], why: "at the comma behind a leading clause" },
    // What is said.
    { clauses: ["He said", "that he would go."], why: "at “that”" },
    { clauses: ["He said", "he would go."], why: "right behind “said”" },
    { clauses: ["He said", "the old mayor would go."], why: "behind “said”, however long the subject" },
    { clauses: ["They say", "more than 140 people were killed."], why: "behind “say”, not at “than”" },
    { clauses: ["He said on Tuesday", "he would go."], why: "behind the date of saying it" },
    { clauses: ["He said Tuesday", "the old mayor would go."], why: "behind the bare date of saying it" },
    { clauses: ["He had fled,", "the court said."], why: "before who says it" },
    { clauses: ["The court ruled", "he had fled."], why: "before a pronoun, behind a verb that is no “said”" },
    // Dates.
    { clauses: ["He fell ill there,", "on Tuesday, he died."], why: "before a date with its own comma" },
    { clauses: ["He fell ill there", "and on Tuesday he died."], why: "before a date behind “and”" },
    { clauses: ["He fell ill in March", "and died in May."], why: "a date stays with the verb before it" },
    { clauses: ["The bridge opened in May 2019,", "when he was mayor."], why: "behind a date" },
    // Relative clauses.
    { clauses: ["He met the men", "who had built it."], why: "at “who”" },
    { clauses: ["She built a hall,", "which burned down in 2010."], why: "at “which” behind its comma" },
    { clauses: ["The hall, which opened in 2010,", "is closed."], why: "behind a relative clause" },
    // Infinitives and participles.
    { clauses: ["They travelled north", "to watch it."], why: "at an infinitive" },
    { clauses: ["Troops began", "withdrawing from it."], why: "at a participle" },
    { clauses: ["She read a plan", "adopted by the league."], why: "at a participle before “by”" },
    // No edges.
    { clauses: ["They killed more than 140", "and hurt 20."], why: "“than” behind “more” is no edge" },
    { clauses: ["It rained on May 3, 2019", "he said."], why: "a date is not cut at its comma" },
  ])("$why: $clauses.0 | $clauses.1", ({ clauses }) => {
    expect(cut(clauses.join(" ")).shown).toEqual(clauses);
  });
});

describe("the word that ties a clause to what it depends on", () => {
  test.each([
    { text: "He said that he would go.", openers: ["", "that"], why: "“that”" },
    { text: "It fell, and when it rained, he left.", openers: ["", "when", ""], why: "behind “and”" },
    { text: "They travelled to watch it.", openers: ["", "to"], why: "of an infinitive" },
    { text: "The ship sank and the crew was saved.", openers: ["", ""], why: "none for what stands for itself" },
  ])("$why: $text", ({ text, openers }) => {
    expect(cut(text).clauses.map(({ opener }) => opener)).toEqual(openers);
  });
});
