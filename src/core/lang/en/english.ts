/** English: everything that core needs to know of it, in one object. */

import { readModel } from "../../entities/tagger/model.ts";
import type { Language } from "../../language.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { timeline } from "../../time/timeline.ts";
import { englishEntities } from "./english-entities.ts";
import { englishStops } from "./lexicon/abbreviations.ts";
import { NameTagger } from "./tagger/name-tagger.ts";
import { englishTimexes } from "./time/english-time.ts";
import { englishCues } from "./time/timeline-cues.ts";
import { englishVerbs } from "./time/verbs.ts";

/** Where the package keeps the model of names. */
export const englishModel = "models/en/entities.bin";

/** `model`: the bytes of `englishModel`. Throws a RangeError when they are no model of this version. */
export function english(model: Uint8Array): Language {
  const tagger = new NameTagger(readModel(model));
  return {
    tag: "en",
    sentences: (article) => sentencesOf(article, englishStops),
    entities: (article, sentences) => englishEntities(article, sentences, tagger),
    timexes: englishTimexes,
    timeline: (article, sentences, timexes, entities) =>
      timeline(article, sentences, timexes, entities, englishCues, englishVerbs),
  };
}
