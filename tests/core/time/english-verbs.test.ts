import { describe, expect, test } from "vitest";
import { englishVerbs } from "../../../src/core/lang/en/time/verbs.ts";
import { aSentence } from "./a-sentence.ts";

/** Each verb without its auxiliaries as "word: tense". */
function verbsIn(text: string): readonly string[] {
  const { sentence } = aSentence(text);
  return englishVerbs(sentence).map(({ to, tense }) => `${sentence.word(to - 1)}: ${tense}`);
}

describe("the verbs of a sentence, with their tense", () => {
  test.each([
    // What happened.
    { text: "The ship sank off the coast.", verbs: ["sank: past"], why: "an irregular past" },
    { text: "The mayor opened the bridge.", verbs: ["opened: past"], why: "a regular past" },
    { text: "The bridge was opened by the mayor.", verbs: ["opened: past"], why: "a passive in the past" },
    { text: "The bridge was being repaired.", verbs: ["repaired: past"], why: "a passive that went on" },
    { text: "They went back to the worst-hit town.", verbs: ["went: past"], why: "half of a compound is no verb" },
    { text: "They’re marching home.", verbs: ["marching: present"], why: "“’re”" },
    { text: "I’ll resign.", verbs: ["resign: ahead"], why: "“’ll”" },
    { text: "We’ve closed the hall.", verbs: ["closed: perfect"], why: "“’ve”" },
    { text: "They were marching home.", verbs: ["marching: past"], why: "what went on" },
    { text: "The hall was also badly damaged.", verbs: ["damaged: past"], why: "adverbs in the group" },
    { text: "He did not resign.", verbs: ["resign: past"], why: "a past denied" },
    { text: "She didn’t resign.", verbs: ["resign: past"], why: "a past denied in short" },
    { text: "She later died there.", verbs: ["died: past"], why: "a past behind an adverb" },
    { text: "The city was calm.", verbs: ["was: past"], why: "“was” without another verb" },
    { text: "They had no plan.", verbs: ["had: past"], why: "“had” without a participle" },
    { text: "He quit and she took over.", verbs: ["quit: past", "took: past"], why: "two verbs" },
    // What is so.
    { text: "The paper says little.", verbs: ["says: present"], why: "a present form" },
    { text: "The hall is closed.", verbs: ["closed: present"], why: "a passive in the present" },
    { text: "She has a plan.", verbs: ["has: present"], why: "“has” without a participle" },
    { text: "He does not agree.", verbs: ["agree: present"], why: "a present denied" },
    // Perfect and past perfect.
    { text: "The ship has sunk.", verbs: ["sunk: perfect"], why: "a perfect" },
    { text: "Prices have not risen.", verbs: ["risen: perfect"], why: "a perfect denied" },
    { text: "The hall has been closed.", verbs: ["closed: perfect"], why: "a perfect passive" },
    { text: "The army had already left.", verbs: ["left: past-perfect"], why: "a past perfect" },
    { text: "It had been raining.", verbs: ["raining: past-perfect"], why: "a past perfect that went on" },
    // What is to come.
    { text: "The hall will open soon.", verbs: ["open: ahead"], why: "“will”" },
    { text: "The hall will be opened.", verbs: ["opened: ahead"], why: "“will” with a passive" },
    { text: "It should have been done.", verbs: ["done: ahead"], why: "a modal with a perfect" },
    { text: "He could not be found.", verbs: ["found: ahead"], why: "a modal denied" },
    { text: "Talks are to resume there.", verbs: ["resume: ahead"], why: "“is to”" },
    { text: "They are going to vote.", verbs: ["vote: ahead"], why: "“is going to”" },
    // What hangs on another verb.
    {
      text: "They travelled to watch it.",
      verbs: ["travelled: past", "watch: infinitive"],
      why: "an infinitive",
    },
    {
      text: "She wanted to be heard.",
      verbs: ["wanted: past", "heard: infinitive"],
      why: "an infinitive of the passive",
    },
    {
      text: "Troops began withdrawing from it.",
      verbs: ["began: past", "withdrawing: participle"],
      why: "a participle behind its verb",
    },
    {
      text: "Having found nothing, they left.",
      verbs: ["found: participle", "left: past"],
      why: "a perfect participle in front",
    },
    {
      text: "A plan adopted by the league failed.",
      verbs: ["adopted: past-participle", "failed: past"],
      why: "a participle before “by”",
    },
    {
      text: "The letters written there were lost.",
      verbs: ["written: past-participle", "lost: past"],
      why: "a form that is a participle alone",
    },
    // Words that look like verbs.
    { text: "The meeting was short.", verbs: ["was: past"], why: "a noun in -ing" },
    { text: "A dancing bear fell.", verbs: ["fell: past"], why: "-ing behind an article" },
    { text: "It lost two trillion won there.", verbs: ["lost: past"], why: "an amount of money" },
    { text: "The armed men fled.", verbs: ["fled: past"], why: "an adjective in -ed" },
    { text: "The wounded left.", verbs: ["left: past"], why: "-ed behind an article" },
    { text: "The town’s wounded fled.", verbs: ["fled: past"], why: "-ed behind an owner" },
    { text: "He traded in used cars.", verbs: ["traded: past"], why: "-ed behind a preposition" },
    { text: "He fled to the coast.", verbs: ["fled: past"], why: "“to” before a place" },
    { text: "Russia’s army fled.", verbs: ["fled: past"], why: "the ’s of an owner" },
    { text: "The United States agreed.", verbs: ["agreed: past"], why: "a name with a capital" },
    { text: "Their plans were secret.", verbs: ["were: past"], why: "a noun that is a present form elsewhere" },
    { text: "Friday, April 5", verbs: [], why: "none in a bare date" },
  ])("$why: $text", ({ text, verbs }) => {
    expect(verbsIn(text)).toEqual(verbs);
  });
});

describe("auxiliaries and adverbs belong to their verb", () => {
  test.each([
    { text: "The bridge was opened by the mayor.", group: "was opened", why: "a passive" },
    { text: "The hall was also badly damaged.", group: "was also badly damaged", why: "adverbs between" },
    { text: "He did not resign.", group: "did not resign", why: "a verb denied" },
    { text: "The hall has been closed.", group: "has been closed", why: "two auxiliaries" },
    { text: "It should have been done.", group: "should have been done", why: "three auxiliaries" },
    { text: "Having found nothing, they left.", group: "Having found", why: "“having”" },
    { text: "She later died there.", group: "died", why: "not an adverb in front" },
  ])("$why: $text", ({ text, group }) => {
    const { sentence, wordsOf } = aSentence(text);
    expect(englishVerbs(sentence).map(wordsOf)[0]).toBe(group);
  });
});

describe("what a verb does to what follows", () => {
  const ofFirst = (text: string) => englishVerbs(aSentence(text).sentence)[0];

  test.each([
    { text: "She said so.", isReporting: true, why: "“said” reports" },
    { text: "He has denied it.", isReporting: true, why: "a perfect reports by its last word" },
    { text: "They will announce it.", isReporting: false, why: "what is yet to be told is no report" },
    { text: "She resigned.", isReporting: false, why: "“resigned” reports nothing" },
  ])("$why: $text", ({ text, isReporting }) => {
    expect(ofFirst(text)?.isReporting).toBe(isReporting);
  });

  test.each([
    { text: "Troops began to leave.", isAspectual: true, why: "“began” dates what begins" },
    { text: "It had stopped raining.", isAspectual: true, why: "“stopped” dates what stops" },
    { text: "They wanted to leave.", isAspectual: false, why: "“wanted” dates nothing else" },
  ])("$why: $text", ({ text, isAspectual }) => {
    expect(ofFirst(text)?.isAspectual).toBe(isAspectual);
  });
});
