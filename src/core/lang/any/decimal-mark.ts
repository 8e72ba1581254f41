/** Which mark begins the fraction of a number: "1.234" is a thousand in Berlin and little more than one in Tokyo. */

export type DecimalMark = "," | ".";

const commas = new Set(
  "af az be bg bs ca cs da de el et eu fi fo fr gl hr hu hy id is it ka kk lb lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " ",
  ),
);
const stops = new Set("am bn en fil ga gu he hi ja kn ko ml mn mr ms my ne pa si sw ta te th tl ur yue zh".split(" "));

/** Languages that are written with either, by the country: "es-MX" and "es-ES". */
const byRegion: ReadonlyMap<string, DecimalMark> = new Map([
  ["es-es", ","],
  ["es-ar", ","],
  ["es-mx", "."],
  ["de-ch", "."],
  ["de-li", "."],
]);

/** Figures with one or two digits behind the mark have no other reading, but for a date or clock time. */
const withComma = /(?<![\d.,])\d{1,6}(?:\.\d{3})*,\d{1,2}(?![\d.,:])/u;
const withStop = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,:])|(?<![\d.,])\d{1,6}\.\d{1,2} ?%/u;

/** What the page's language or, failing that, the text itself says; null when neither does, or both marks are used so. */
export function decimalMark(language: string | null, text: string): DecimalMark | null {
  const tag = (language ?? "").trim().toLowerCase().replace(/_/gu, "-");
  const primary = tag.split("-")[0] ?? "";
  const told = byRegion.get(tag.split("-").slice(0, 2).join("-"));
  if (told) return told;
  if (commas.has(primary)) return ",";
  if (stops.has(primary)) return ".";
  const [comma, stop] = [withComma.test(text), withStop.test(text)];
  return comma === stop ? null : comma ? "," : ".";
}
