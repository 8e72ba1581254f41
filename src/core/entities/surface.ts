/** A name's written form, freed of what differs between two writings of the same name. */

/** Straight apostrophes, one space between words, soft hyphens out, no possessive ending, no "the" in front. */
export function cleanSurface(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, "")
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/'s$/iu, "")
    .replace(/(?<=s)'$/iu, "")
    .replace(/^the\s+(?=\S)/iu, "");
}

/** What two writings of one name have in common: case, accents and full stops do not matter. */
export const surfaceKey = (text: string): string =>
  cleanSurface(text)
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
