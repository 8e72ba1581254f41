/** The value of a figure with marks in it, and of the word of scale behind it, in whatever language. */
import type { DecimalMark } from "./decimal-mark.ts";

/** Regular expression source: one figure with its marks, in ASCII digits. Lengths are bounded. */
export const figureSource = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,'’٬]\d{2,3}){0,5}(?:[.,٫]\d{1,6})?`;

/** Null when it cannot be told: "1.234" where neither the language nor the text says what the mark means. */
export function figureValue(written: string, mark: DecimalMark | null): number | null {
  const figure = written.replace(/[ \u00a0\u2009\u202f'’٬]/gu, "").replace("٫", mark ?? ".");
  const marks = figure.match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(figure);
  if (written.includes("٫")) return Number(figure);
  const groups = figure.split(/[.,]/u);
  const areThousands = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? "").length <= 3;
  const isMixed = marks.some((other) => other !== last);
  if (isMixed) return marks.filter((other) => other === last).length === 1 ? withFraction(figure, last) : null;
  if (marks.length > 1) return areThousands || isIndian(groups) ? Number(groups.join("")) : null;
  if (!areThousands || groups[0] === "0") return withFraction(figure, last);
  // One mark and three digits behind it: a thousand or a fraction.
  if (mark === null) return null;
  return mark === last ? withFraction(figure, last) : Number(groups.join(""));
}

const withFraction = (figure: string, mark: string): number => {
  const at = figure.lastIndexOf(mark);
  return Number(`${figure.slice(0, at).replace(/[.,]/gu, "")}.${figure.slice(at + 1)}`);
};

/** "1,00,000" */
const isIndian = (groups: readonly string[]): boolean =>
  groups.at(-1)?.length === 3 && groups.slice(1, -1).every((group) => group.length === 2);

/** "milhões", "Millionen", "миллионов", "मिलियन": the beginnings of the words, so that their endings do not matter. */
const scales: readonly (readonly [number, RegExp])[] = [
  [
    1e3,
    /^(?:тыс(?:яч\p{L}*)?|тис(?:яч\p{L}*)?|tys|tis|tausend|tsd|tusen|tusind|duizend|tuhatta|ezer|χιλ\p{L}*|हज़ार|हजार|ألف|آلاف|هزار|אלף|nghìn|ngàn|ribu|พัน)$/u,
  ],
  [1e5, /^(?:लाख|lakh|লাখ|لاکھ)$/u],
  [
    1e6,
    /^(?:mio|mln|mn|mill|millions?|millionen?|millones|millón|milion[iyóe]?\p{L}{0,2}|milh(?:ão|ões)|milijun\p{L}*|miljoen|miljon\p{L}{0,2}|miljoon\p{L}{0,2}|milyon|millió|млн|миллион\p{L}*|мільйон\p{L}*|милион\p{L}*|εκατ\p{L}*|मिलियन|مليون|ملايين|میلیون|מיליון|triệu|juta|ล้าน)$/u,
  ],
  [1e7, /^(?:करोड़|crore|কোটি|کروڑ)$/u],
  [
    1e9,
    /^(?:mrd|mld|mlrd|milliards?|milliarden?|miliard\p{L}{0,2}|miljard\p{L}{0,2}|milyar|milliárd|млрд|миллиард\p{L}*|мільярд\p{L}*|милиард\p{L}*|δισ\p{L}*|अरब|مليار|مليارات|میلیارد|מיליארד|tỷ|tỉ|miliar)$/u,
  ],
  [1e12, /^(?:трлн|триллион\p{L}*|трильйон\p{L}*|trilyon)$/u],
];

/** A thousand in these languages, a mile or "am" in others. */
const thousands: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["mil", new Set(["es", "pt", "ca", "gl"])],
  ["mille", new Set(["fr", "it"])],
  ["bin", new Set(["tr", "az"])],
]);

/** Million of millions in one language and thousand of millions in the next: no value. */
const unsure = /^(?:bill|bilh|bilio|bilj|bln|tril|biln)\p{L}*$/u;

const signs: ReadonlyMap<string, number> = new Map([
  ...["百"].map((sign) => [sign, 100] as const),
  ...["千", "천"].map((sign) => [sign, 1e3] as const),
  ...["万", "萬", "만"].map((sign) => [sign, 1e4] as const),
  ...["億", "亿", "억"].map((sign) => [sign, 1e8] as const),
  ...["兆", "조"].map((sign) => [sign, 1e12] as const),
]);

export interface Scale {
  /** Null for a word whose meaning differs between languages: it may be no scale at all. */
  readonly factor: number | null;
  /** How much of the text it takes. */
  readonly length: number;
}

/** The words or signs of scale at the beginning of `rest`, which is the text behind a figure. */
export function scaleAfter(rest: string, language: string | null): Scale | null {
  const first = oneScale(rest, language);
  // "5 लाख करोड़", "3 тыс. млрд"
  const second = first?.factor ? oneScale(rest.slice(first.length), language) : null;
  if (!first?.factor || !second?.factor) return first;
  return { factor: first.factor * second.factor, length: first.length + second.length };
}

function oneScale(rest: string, language: string | null): Scale | null {
  const run = /^ ?[百千천万萬만億亿억兆조]{1,3}/u.exec(rest)?.[0];
  if (run) {
    const factor = [...run.trim()].reduce((product, sign) => product * (signs.get(sign) ?? 1), 1);
    return { factor, length: run.length };
  }
  const match = /^[ \u00a0\u202f]?([\p{L}\p{M}]{2,14})(?![\p{L}\p{M}])\.?/u.exec(rest);
  const word = match?.[1]?.toLowerCase();
  if (!match || word === undefined) return null;
  const known = scales.find(([, form]) => form.test(word));
  const speakers = thousands.get(word);
  if (speakers) {
    const isThousand = speakers.has((language ?? "").toLowerCase().split(/[-_]/u)[0] ?? "");
    return { factor: isThousand ? 1e3 : null, length: isThousand ? match[0].replace(/\.$/u, "").length : 0 };
  }
  if (!known) return unsure.test(word) ? { factor: null, length: 0 } : null;
  const isShortened = /^(?:тыс|тис|tys|tis|tsd|mio|mln|mill|mrd|mld|млн|млрд|трлн|mlrd)$/u.test(word);
  const length = isShortened ? match[0].length : match[0].replace(/\.$/u, "").length;
  return { factor: known[0], length };
}
