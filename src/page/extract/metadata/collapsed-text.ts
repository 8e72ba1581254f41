/** Strings of attributes and small elements, made comparable. */

const mostUnits = 2000;

/** White space as one space, characters that nobody sees left out, references like "&amp;" that were written twice resolved. */
export function collapsed(text: string): string {
  const seen = text.slice(0, mostUnits).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
  return withoutReferences(seen).replace(/\s+/g, " ").trim();
}

/** Marks, signs and spaces, by blocks: a Unicode class in their place costs a millisecond to compile. */
const notWords =
  /[\0-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u3004\u3008-\u3030\u30fb\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufffd]+/g;

/** Letters and digits only, lower case: equal for two ways of setting the same words. */
export function comparable(text: string): string {
  return collapsed(text).slice(0, 400).normalize("NFKC").toLowerCase().replace(notWords, " ").trim();
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["agrave", "à"],
  ["ccedil", "ç"],
  ["ntilde", "ñ"],
]);

/** Generators escape what goes into JSON-LD and meta tags a second time. */
function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
