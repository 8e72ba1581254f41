/** What English knows of the written forms of names, for clustering. */
import type { NameKnowledge } from "../../../entities/cluster.ts";
import { keyOf, knownNames } from "./known-names.ts";
import { organisationLeads } from "./organisation-leads.ts";

export const nameKnowledge: NameKnowledge = {
  canonical(form, type) {
    const known =
      knownNames.get(keyOf(form)) ?? (/\p{Ll}/u.test(form) ? undefined : knownNames.get(form.toLowerCase()));
    return known?.type === type ? known.name : null;
  },
  core(form) {
    const bare = form.replace(
      /,? (?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|PLC|plc|GmbH|AG|SA|NV|Group|Holdings?)\.?$/u,
      "",
    );
    const [first = "", ...rest] = bare.split(" ");
    // "Americans" joins "American", where that is written too.
    if (rest.length === 0 && /\p{Ll}s$/u.test(bare)) return bare.slice(0, -1);
    const isCountry = /^(?:group|place)$/u.test(knownNames.get(keyOf(first))?.type ?? "");
    return isCountry && rest.length > 1 ? rest.join(" ") : bare;
  },
  leads: organisationLeads,
};
