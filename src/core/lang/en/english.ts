/** English: everything that core needs to know of it, in one object. */
import type { Language } from "../../language.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { englishEntities } from "./english-entities.ts";
import { englishStops } from "./lexicon/abbreviations.ts";

export const english: Language = {
  tag: "en",
  sentences: (article) => sentencesOf(article, englishStops),
  entities: englishEntities,
  timexes: () => [],
  timeline: () => [],
};
