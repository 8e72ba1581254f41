/** Whether someone is told to be a man or a woman: by a title, an office that says it, or a given name. */
import { nameKey } from "../../../entities/surface.ts";
import { menNames, womenNames } from "./given-names.ts";

export type Gender = "man" | "woman";

const menTitles =
  /^(?:mr|sir|lord|king|prince|father|pope|duke|sultan|sheikh|sheik|emir|monsieur|herr|señor|signor|chairman|spokesman|congressman|councilman|alderman|businessman|policeman|fireman|sportsman|cameraman|brother|uncle|baron|count|earl|emperor|tsar|bishop|archbishop|cardinal|imam|ayatollah|fisherman|son|husband|grandfather|widower)$/u;

const womenTitles =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|mother|sister|madam|madame|mme|mlle|frau|señora|signora|duchess|countess|baroness|empress|chairwoman|spokeswoman|congresswoman|councilwoman|businesswoman|policewoman|sportswoman|actress|aunt|daughter|wife|grandmother|widow|midwife)$/u;

/** Of a title or an office: "Mr", "spokeswoman"; null when it says nothing. */
export function genderOfWord(word: string): Gender | null {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  if (menTitles.test(lower)) return "man";
  return womenTitles.test(lower) ? "woman" : null;
}

/** Of a name with a given name in it; null of a bare surname, and of a given name that both have. */
export function genderOfName(name: string): Gender | null {
  const words = name.split(" ");
  const first = nameKey(words[0] ?? "");
  const isInitial = first.length < 2;
  const given = isInitial ? nameKey(words[1] ?? "") : first;
  if (words.length < (isInitial ? 3 : 2)) return null;
  // Of "Marie-Lourdes" and "Jean-Loup" the first part says it.
  return genderOfGiven(given) ?? genderOfGiven(given.split(" ")[0] ?? "");
}

function genderOfGiven(given: string): Gender | null {
  const isMan = menNames.has(given);
  const isWoman = womenNames.has(given);
  return isMan === isWoman ? null : isMan ? "man" : "woman";
}
