/** "President Vladimir Putin", "EU Parliament President Roberta Metsola": the title leaves, the person stays. */

import { givenNameTag } from "../../compromise-tags.ts";
import { headTypes } from "../../lexicon/head-words.ts";
import { honorifics, nameParticles, offices, titleComplements, titleModifiers } from "../../lexicon/titles.ts";
import { keyOf, knownNames } from "../known-names.ts";
import { again, isCapital, type NameRule, textOf, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";

/** Titles that are also surnames: "Stephen King". */
const alsoSurnames =
  /^(?:king|prince|bishop|judge|pope|major|marshal|chancellor|dean|cardinal|duke|earl|baron|coach|abbot|justice|count|lord|head|constable|principal|speaker|chief|father|sultan|shah)$/u;

/** Where a surname or a given name may be a head word: "Tiger Woods", "Tony Hall". */
export const isHead = (word: Word | undefined): boolean => word !== undefined && headTypes.has(word.lower);

export const titleBeforeName: NameRule = {
  name: "title-before-name",
  read(run) {
    const words = wordsIn(run);
    const title = words.findLastIndex((word) => isTitle(word));
    if (title < 0 || isMiddleName(words, title)) return null;
    const first = titleStart(words, title);
    let after = title + 1;
    while (words[after]?.kind === "mark") after++;
    if (/^(?:of|for)$/u.test(words[after]?.text ?? "") && titleComplements.has(words[after + 1]?.lower ?? ""))
      after += 2;
    if (after >= words.length) {
      if (words.length === 2 && alsoSurnames.test(words[title]?.lower ?? "")) return null;
      return again([run.from, run.from + first]);
    }
    const named = words.slice(after);
    if (!isPersonLike(named, honorifics.has(words[title]?.lower ?? ""))) return null;
    return [
      ...again([run.from, run.from + first]),
      { from: run.from + after, to: run.to, type: "person", score: 0.92 },
    ];
  },
};

/** "Jeffrey Dean Morgan": between a given name and a surname it is a name. */
const isMiddleName = (words: readonly Word[], at: number): boolean =>
  at > 0 && alsoSurnames.test(words[at]?.lower ?? "") && words[at - 1]?.tags.has(givenNameTag) === true;

const isTitle = (word: Word): boolean => isCapital(word) && (offices.has(word.lower) || honorifics.has(word.lower));

/** Titles come in runs: "Deputy Prime Minister", "Secretary-General". */
function titleStart(words: readonly Word[], title: number): number {
  let first = title;
  while (first > 0) {
    const before = words[first - 1];
    if (!before) break;
    const belongs = isTitle(before) || titleModifiers.has(before.lower) || before.text === "-" || before.text === ".";
    if (!belongs || (headTypes.get(before.lower) === "organisation" && !titleModifiers.has(before.lower))) break;
    first--;
  }
  return first;
}

function isPersonLike(words: readonly Word[], isHonorific: boolean): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || !(isCapital(first) || nameParticles.has(first.text)) || words.length > 6) return false;
  if (words.some((word) => word.text === "of" || word.text === "for" || word.kind === "number")) return false;
  if (isHonorific && words.length < 3) return true;
  if (first.tags.has(givenNameTag) && words.length === 2) return true;
  if (isHead(last)) return false;
  const known = knownNames.get(keyOf(textOf(words)));
  return known === undefined || known.type === "person";
}
