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

/** Letters that Unicode does not take apart, as they are written without their stroke. */
const strokes: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/**
 * As `surfaceKey`, and hyphens, quotation marks, apostrophes and strokes do not matter either: "Al-Shabaab" and
 * "al Shabaab", "Sana'a" and "Sanaa", "Sorloth" and "Sørloth", "R & D" and "R and D". Never empty for a name.
 */
export function nameKey(text: string): string {
  const key = surfaceKey(text)
    .replace(/[øłđıßæœ]/gu, (letter) => strokes[letter] ?? letter)
    .replace(/['"“”„ʻʼ`]/gu, "")
    .replace(/&/gu, " and ")
    .replace(/[-–—/,\s]+/gu, " ")
    .trim();
  return key === "" ? text : key;
}
