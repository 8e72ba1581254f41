/** By what an organisation is called later: "Northway Ferries" is "Northway" from then on. */

/** Every beginning of the name, longest first. None when a small word parts it: no one calls a ministry "Ministry of". */
export function organisationLeads(name: string): readonly string[] {
  const words = name.split(/\s+/u);
  if (words.length > longestName || !words.every((word) => /^\p{Lu}/u.test(word))) return [];
  return words
    .slice(1)
    .map((_, at) => words.slice(0, at + 1).join(" "))
    .reverse();
}

/** In words. */
const longestName = 6;
