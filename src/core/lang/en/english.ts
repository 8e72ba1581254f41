/** English: everything that core needs to know of it, in one object. */
import type { Language } from "../../language.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { timeline } from "../../time/timeline.ts";
import { englishEntities } from "./english-entities.ts";
import { englishStops } from "./lexicon/abbreviations.ts";
import { englishTimexes } from "./time/english-time.ts";
import { englishCues } from "./time/timeline-cues.ts";

export const english: Language = {
  tag: "en",
  sentences: (article) => sentencesOf(article, englishStops),
  entities: englishEntities,
  timexes: englishTimexes,
  timeline: (article, sentences, timexes, entities) => timeline(article, sentences, timexes, entities, englishCues),
};
