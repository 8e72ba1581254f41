/** The lexicon as one look-up: a written form in lower case => what it names, and under which name it is shown. */
import type { NamedType } from "../../../entities/entity.ts";
import { cleanSurface } from "../../../entities/surface.ts";
import { countries } from "../lexicon/countries.ts";
import { knownEventsAndWorks } from "../lexicon/events.ts";
import { knownGroups } from "../lexicon/groups.ts";
import { knownOrganisations } from "../lexicon/organisations.ts";
import { knownPlaces } from "../lexicon/places.ts";

export interface KnownName {
  readonly type: NamedType;
  readonly name: string;
}

/** Later entries give way to earlier ones: "Georgian" is a people before it is a style. */
export const knownNames: ReadonlyMap<string, KnownName> = new Map(
  [...entries()].reverse().map(([form, known]) => [keyOf(form), known]),
);

/** Forms differ by case only in acronyms that are words ("US", "WHO", "IS"): those must be written in capitals. */
export function keyOf(form: string): string {
  const clean = cleanSurface(form);
  return /^\p{Lu}{2,4}$/u.test(clean) ? clean : clean.toLowerCase();
}

function* entries(): Generator<readonly [string, KnownName]> {
  for (const { name, otherNames, peoples } of countries) {
    for (const form of [name, ...otherNames]) yield [form, { type: "place", name }];
    for (const form of peoples) yield [form, { type: "group", name: form }];
  }
  for (const { name, otherForms } of knownOrganisations) {
    for (const form of [name, ...otherForms]) yield [form, { type: "organisation", name }];
  }
  for (const name of knownPlaces) yield [name, { type: "place", name }];
  for (const name of knownGroups) yield [name, { type: "group", name }];
  for (const [type, name] of knownEventsAndWorks) yield [name, { type, name }];
}
