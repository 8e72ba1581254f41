/** Capital letters that no list explains: most often an organisation. */
import { inDictionary } from "../../compromise-tags.ts";
import { commonAcronyms } from "../../lexicon/function-words.ts";
import { again, type NameRule, whole, wordsIn } from "../run.ts";

export const acronym: NameRule = {
  name: "acronym",
  read(run, evidence) {
    const words = wordsIn(run);
    const [first] = words;
    if (!first) return [];
    const defined = evidence.acronyms.get(first.text);
    if (words.length === 1 && defined) return defined.isName ? whole(run, "organisation", 0.85) : [];
    if (words.length > 1) {
      const last = words.at(-1);
      if (commonAcronyms.has(first.lower) && first.shape === "capitals") return again([run.from + 1, run.to]);
      if (last && commonAcronyms.has(last.lower) && last.shape === "capitals" && !/^[ivx]+$/u.test(last.lower))
        return again([run.from, run.to - 1]);
      return words.every((word) => word.shape === "capitals") ? [] : null;
    }
    if (first.shape !== "capitals") return commonAcronyms.has(first.lower) && first.text.length < 3 ? [] : null;
    const letters = first.text.replace(/[./&]/gu, "");
    if (
      commonAcronyms.has(letters.toLowerCase()) ||
      letters.endsWith("s") ||
      /\p{N}/u.test(letters) ||
      letters.length < 2 ||
      letters.length > 8
    )
      return [];
    const isShoutedWord = letters.length > 3 && (first.tags.has(inDictionary) || evidence.lowerCase.has(first.lower));
    if (isShoutedWord) return [];
    return whole(run, "organisation", letters.length > 2 ? 0.62 : 0.5);
  },
};
