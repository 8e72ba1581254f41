/** What English knows of the written forms of names, for clustering. */
import type { NameKnowledge } from "../../../entities/cluster.ts";
import { countries } from "../lexicon/countries.ts";
import { genderOfName, genderOfWord } from "../reference/gender.ts";
import { nameParts } from "../reference/name-parts.ts";
import { otherSpelling, placeOfCode } from "../reference/other-names.ts";
import { saysAlias } from "../reference/says-alias.ts";
import { titleBefore, wordBefore } from "../reference/title-before.ts";
import { keyOf, knownNames } from "./known-names.ts";

/** In lower case: "danes" => "Denmark". */
const homelands: ReadonlyMap<string, string> = new Map(
  [...countries].reverse().flatMap(({ name, peoples }) => peoples.map((form) => [form.toLowerCase(), name] as const)),
);

/** Of a singular or plural in lower case; Persians are not all Iranians. */
function homelandOf(people: string): string | null {
  if (/^(?:persians?|mongols?)$/u.test(people)) return null;
  return homelands.get(people) ?? homelands.get(people.replace(/s$/u, "")) ?? null;
}

/** Adjectives that are no shorter form of their people. */
const peoples: Readonly<Record<string, string>> = {
  jewish: "jew",
  flemish: "fleming",
  houthi: "houthi",
  houthis: "houthi",
  kurdish: "kurd",
  tories: "tory",
  welsh: "welsh",
};

function peopleOf(form: string): string {
  const lower = form.toLowerCase();
  const one = /\p{L}{3}s$/u.test(lower) ? lower.slice(0, -1) : lower;
  const homeland = homelandOf(lower);
  return homeland === null ? (peoples[lower] ?? one) : `people of ${homeland}`;
}

export const nameKnowledge: NameKnowledge = {
  canonical(form, type) {
    if (type === "group") return null;
    const code = type === "place" ? placeOfCode(form) : null;
    if (code !== null) return code;
    const known =
      knownNames.get(keyOf(form)) ?? (/\p{Ll}/u.test(form) ? undefined : knownNames.get(form.toLowerCase()));
    return known?.type === type ? known.name : null;
  },
  kin: (form, type) => (type === "group" ? peopleOf(form) : type === "place" ? otherSpelling(form) : null),
  homeland: (form) => homelandOf(form.toLowerCase()),
  parts: nameParts,
  saysAlias,
  titleBefore,
  fits(text, mention, forms) {
    const told = genderOfWord(wordBefore(text, mention.span.start));
    if (told === null) return true;
    return [...forms].every((form) => (genderOfName(form) ?? told) === told);
  },
};
