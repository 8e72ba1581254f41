/** Endings that names of one kind like: "Pamfilova", "Belgrade", "Phoenicians". A hint, weaker than any word. */
import type { NamedType } from "../../../../entities/entity.ts";
import { inDictionary } from "../../compromise-tags.ts";
import { type NameRule, whole, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";

const surname =
  /(?:ov|ova|ev|eva|[nv]in|ina|sky|skiy|ski|ska|skaya|enko|chuk|[vw]ich|yan|shvili|adze|dottir|opoulos|akis|idis|etti|elli|stein|mann|wicz|czyk|escu|oglu|zadeh|pour|sson|quist|gaard)$/u;
const place =
  /(?:grad|stan|shire|pur|abad|polis|ville|burgh|[iye]vka|[nr]sk|stadt|hausen|furt|dorf|holm|borough|mouth|haven|chester|hampton|minster|istan|ovo|evo)$/u;
const people = /(?:[aei]ans|ites|[aeiou]nese|ards)$/u;
const belief = /(?:ism|isms|ology|omics)$/u;

export const nameEnding: NameRule = {
  name: "name-ending",
  read(run) {
    const words = wordsIn(run);
    const [word] = words;
    const last = words.at(-1);
    if (
      !word ||
      !last ||
      words.length > 2 ||
      word.text.length < 5 ||
      words.some((other) => other.shape !== "capital" || isOrdinary(other))
    )
      return null;
    const after = run.sentence.words[run.to];
    if (belief.test(last.lower)) return [];
    if (words.length === 1 && (people.test(last.lower) || isPeopleAdjective(word, after)))
      return whole(run, "group", 0.55);
    const type: NamedType | null = surname.test(last.lower) ? "person" : place.test(last.lower) ? "place" : null;
    return type && !isArticle(run.sentence.words[run.from - 1]) ? whole(run, type, 0.55) : null;
  },
};

const isOrdinary = (word: Word): boolean => word.tags.has(inDictionary) && !word.tags.has("ProperNoun");

/** "the Corsican officer": the ending of a people, and something lower-case that it describes. */
const isPeopleAdjective = (word: Word, after: Word | undefined): boolean =>
  /(?:[aei]an|[aeo]ic|ese)$/u.test(word.lower) && after?.shape === "lower" && after.tags.has("Noun");

export const isArticle = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your|each|every|another|some)$/u.test(word.lower);
