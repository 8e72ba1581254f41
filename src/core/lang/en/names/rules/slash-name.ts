/** "XYZ/Nord", "ABC/XY": an acronym with a partner, most often a broadcaster, an agency or two pollsters. */
import { speechVerbs } from "../../lexicon/abbreviations.ts";
import { commonAcronyms } from "../../lexicon/function-words.ts";
import { headTypes } from "../../lexicon/head-words.ts";
import { type NameRule, whole } from "../run.ts";
import type { Word } from "../words.ts";

export const slashName: NameRule = {
  name: "slash-name",
  read(run) {
    const { words } = run.sentence;
    const word = words[run.from];
    if (!word || run.to - run.from !== 1 || !/^\p{Lu}{2,}(?:\/\p{Lu}\p{L}+)+$/u.test(word.text)) return null;
    if (word.lower.split("/").every((part) => commonAcronyms.has(part))) return [];
    const isTold = isOrganisation(words[run.from - 1]) || speaks(words[run.from - 1]) || speaks(words[run.to]);
    return whole(run, "organisation", isTold || isSurvey(words[run.to]) ? 0.8 : 0.45);
  },
};

const isOrganisation = (word: Word | undefined): boolean =>
  word !== undefined && (headTypes.get(word.lower) === "organisation" || outlets.test(word.lower));

const outlets =
  /^(?:broadcaster|channel|station|outlet|website|publisher|pollster|operator|carrier|regulator|maker)s?$/u;

const speaks = (word: Word | undefined): boolean => word !== undefined && speechVerbs.has(word.lower);

const isSurvey = (word: Word | undefined): boolean => /^(?:polls?|surveys?)$/u.test(word?.lower ?? "");
