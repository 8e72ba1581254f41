/** By what part of its name a thing is called later: "Northway Ferries" is "Northway", "Hurricane Odalys" is "Odalys". */
import type { NamedType } from "../../../entities/entity.ts";
import { countries } from "../lexicon/countries.ts";
import { keyOf, knownNames } from "../names/known-names.ts";
import { otherTeamNames } from "./teams.ts";

/** In words: of a longer name only its core is used. */
const longestName = 8;

/** A building or province is called without its kind; a river, a street or a city is not: "Kansas City" is not Kansas. */
const droppedKinds =
  /^(?:theatre|theater|stadium|arena|cinema|museum|gallery|hotel|works|plant|refinery|prison|base|airbase|mine|cathedral|terminal|province|pref)$/iu;

const legalForm =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LP|LLP|PLC|plc|GmbH|AG|SA|SE|NV|A\/S|AB|Oyj|Group|Holdings?)\.?$/u;

export function nameParts(form: string, type: NamedType): readonly (readonly string[])[] {
  const core = coreOf(form, type);
  const words = core.split(" ");
  const cores = core === form ? [] : [core];
  if (words.length > longestName) return [cores];
  if (words.length < 2)
    return [cores, [...beforeHyphen(core, type), ...singular(core, type), ...(otherTeamNames.get(core) ?? [])]];
  if (type === "place") return [cores, placeLeads(words)];
  if (type === "group") return [cores];
  const team = type === "organisation" ? (otherTeamNames.get(words.slice(-1).join(" ")) ?? []) : [];
  const leads = [...leadsOf(words, type), ...beforeHyphen(core, type), ...(team.length > 0 ? words.slice(-1) : [])];
  return [cores, leads, tailsOf(words, core, type), innerOf(words)];
}

/** Sponsors and twins: "Visma-Lease a Bike", "R21/Matrix-M". */
function beforeHyphen(name: string, type: NamedType): readonly string[] {
  const [, first] = /^(\p{Lu}[\p{L}\p{N} ]{2,30})[-–/]\p{Lu}/u.exec(name) ?? [];
  return first !== undefined && (type === "organisation" || type === "product") ? [first] : [];
}

/** "Houthi forces" are of the Houthis. */
const singular = (name: string, type: NamedType): readonly string[] =>
  type === "organisation" && /\p{Ll}{3}s$/u.test(name) ? [name.slice(0, -1)] : [];

/** Without what does not change which thing is meant: "Acme Inc", "Russian Federation Council", "2026 World Cup". */
function coreOf(form: string, type: NamedType): string {
  if (type === "organisation") {
    const bare = form.replace(legalForm, "").replace(legalForm, "");
    const [first = "", ...rest] = bare.split(" ");
    return rest.length > 1 && isCountry(first) ? rest.join(" ") : bare;
  }
  if (type === "event") return form.replace(/^(?:19|20)\d\d(?:[-–/]\d\d)? | (?:19|20)\d\d$/u, "");
  if (type === "place") return form.replace(/^(?:Republic|State|Kingdom|Province) of (?:the )?(?=\p{Lu})/u, "");
  return form;
}

const countryNames: ReadonlySet<string> = new Set(countries.flatMap(({ name, otherNames }) => [name, ...otherNames]));

const isCountry = (word: string): boolean => countryNames.has(word) || knownNames.get(keyOf(word))?.type === "group";

const isCapital = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\p{N}]/u.test(word);

function leadsOf(words: readonly string[], type: NamedType): readonly string[] {
  const last = words.at(-1) ?? "";
  // "Orange Moldova" is a daughter of Orange, not Orange.
  if (type === "organisation" && words.length === 2 && countryNames.has(last)) return [];
  // "Michigan State" plays against Michigan.
  if (type === "organisation" && last === "State") return [];
  // "Apollo" is more than "Apollo 14".
  if (type === "event" && /^\p{N}+$/u.test(last)) return [];
  return words
    .slice(1)
    .map((_, at) => words.slice(0, at + 1))
    .filter((lead) => isCapital(lead.at(-1)) && (isCapital(words[lead.length]) || isCalledBy(lead)))
    .map((lead) => lead.join(" "))
    .reverse();
}

/** "Reserve Bank of India", "Bank of England", "Vuelta a España"; but no one says "Ministry" for one of many. */
const isCalledBy = (lead: readonly string[]): boolean =>
  lead.length > 1 ||
  !/^(?:Ministry|Department|University|Office|Bureau|Institute|City|Church|House)$/u.test(lead[0] ?? "");

function tailsOf(words: readonly string[], name: string, type: NamedType): readonly string[] {
  // "2. Bundesliga" is another than the Bundesliga; and well known bodies are rarely called by their kind alone.
  if (/^\p{N}/u.test(words[0] ?? "")) return [];
  if (knownNames.get(keyOf(name))?.type === type) return words.at(-1) === "Commission" ? ["Commission"] : [];
  return words.slice(1).flatMap((word, at) => (isCapital(word) ? [words.slice(at + 1).join(" ")] : []));
}

/** Two words or more out of the middle, and single ones that are no common word. */
function innerOf(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let from = 1; from < words.length - 1; from++) {
    for (let to = from + 1; to < words.length; to++) {
      if (isCapital(words[from]) && isCapital(words[to - 1])) found.push(words.slice(from, to).join(" "));
    }
  }
  return found;
}

function placeLeads(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  if (words.length === 2 && /^(?:North|South)$/u.test(first) && words[1] === "Korea") return [first];
  if (/^(?:Mount|Mt)$/u.test(first)) return [words.slice(1).join(" ")];
  if (!droppedKinds.test(words.at(-1)?.replace(/\.$/u, "") ?? "")) return [];
  return words
    .slice(1)
    .map((_, at) => words.slice(0, at + 1).join(" "))
    .filter((lead) => !isCountry(lead))
    .reverse();
}
