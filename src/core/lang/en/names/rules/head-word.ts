/** The head of the name says its type: "Federation Council", "University of Oxford", "Crocus City Hall". */
import type { NamedType } from "../../../../entities/entity.ts";
import { headTypes, takesComplement } from "../../lexicon/head-words.ts";
import { keyOf, knownNames } from "../known-names.ts";
import { again, type NameRule, textOf, whole, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";

export const headWord: NameRule = {
  name: "head-word",
  read(run) {
    const words = wordsIn(run);
    const head = headOf(words);
    if (head === null) return null;
    const type = headTypes.get(head.word.lower);
    if (!type) return null;
    if (isPersonWithHeadSurname(words, type)) return null;
    if (words.length === 1) return [];
    return whole(run, type, head.isSure ? 0.88 : 0.75);
  },
};

interface Head {
  readonly word: Word;
  readonly isSure: boolean;
}

function headOf(words: readonly Word[]): Head | null {
  const link = words.findIndex((word) => /^(?:of|for|on|in)$/u.test(word.text));
  const before = words[link - 1];
  if (link > 0 && before) return takesComplement.has(before.lower) ? { word: before, isSure: true } : null;
  let last = words.length - 1;
  while (last > 0 && (words[last]?.kind === "number" || words[last]?.kind === "mark")) last--;
  const word = words[last];
  return word ? { word, isSure: words.length > 2 || !weakHeads.test(word.lower) } : null;
}

/** Surnames too: with one word before them they say less. */
const weakHeads =
  /^(?:hill|hills|woods|park|banks|fields|field|waters|rivers|lane|street|ford|church|castle|hall|house|forest|spring|day|law|price|bishop|band|press|post|court|case|order|brothers|sons|house|lines|age|strike|march|power|gates|towers|wells|bridge|garden|gardens|temple|abbey|lake|rice|stone|chambers|west|north|farm|barn|mine|gate|mall|inn|report|bill|book|study|plan|tank|tanks|jet|car)$/u;

const isPersonWithHeadSurname = (words: readonly Word[], type: NamedType): boolean =>
  words.length === 2 &&
  type !== "organisation" &&
  words[0]?.tags.has("FirstName") === true &&
  !knownNames.has(keyOf(textOf(words.slice(0, 1)))) &&
  weakHeads.test(words[1]?.lower ?? "");

/** Splits at "of" or "for" when no head before it takes a complement. */
export const splitAtLink: NameRule = {
  name: "split-at-link",
  read(run) {
    const words = wordsIn(run);
    const link = words.findIndex((word, at) => at > 0 && /^(?:of|for|on|in|and|the)$/u.test(word.text));
    if (link < 0) return null;
    const after = words[link + 1]?.text === "the" ? link + 2 : link + 1;
    return again([run.from, run.from + link], [run.from + after, run.to]);
  },
};
