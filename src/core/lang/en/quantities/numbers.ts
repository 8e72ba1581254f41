/** Numbers in figures and words, as a value in units of one. */

const units: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);

const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

const scaleWords: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["dozen", 12],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Written behind figures, most often without a space. */
const scaleLetters: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ...["m", "mn", "mln"].map((word) => [word, 1e6] as const),
  ...["b", "bn", "bln"].map((word) => [word, 1e9] as const),
  ...["t", "tn", "trn"].map((word) => [word, 1e12] as const),
]);

const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
]);

const any = (map: ReadonlyMap<string, number>): string => [...map.keys()].join("|");

/** The same words at the start of a sentence too. */
const capitalised = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|");

const scale = any(scaleWords);
const small = `${any(units)}|${any(tens)}`;

/** Scales as they are written in "hundreds of". */
export const scalePlurals = [...scaleWords.keys(), "score", "ten"].map((word) => `${word}s`).join("|");

export const scaleSource = scale;

/** "half a" is a number only before a scale or a unit; "one" alone is left to the caller. */
const inWords = `(?:[Hh]alf an?(?: (?:${scale}))?|[Aa] (?:${scale})|(?:${capitalised(small)}))(?!\\p{L})(?:[ -](?:and )?(?:${small}|${scale})(?!\\p{L})){0,7}(?: and (?:a|one)[ -](?:half|quarter)(?!\\p{L}))?`;

const inFigures = String.raw`(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{2,3}){0,6}[,\u00a0\u2009\u202f]\d{3}(?!\d)(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,6})?)[${any(fractions).replaceAll("|", "")}]?`;

/** Regular expression source (for the flag u): figures or words, with words or letters of scale. */
export const numberSource = String.raw`(?:${inFigures}(?:(?:[ \u00a0-]?(?:${scale})(?!\p{L})){1,2}|[ \u00a0]?(?:mn|mln|bn|bln|tn|trn|k)(?![\p{L}\p{N}])|[mbtMBTK](?![\p{L}\p{N}]))?|${inWords})`;

/** Null when the words do not make one number ("nineteen ninety-seven"). */
export function numberValue(written: string): number | null {
  const figures = /^([\d,.\u00a0\u2009\u202f]+)([½⅓⅔¼¾]?)[ \u00a0-]?(.*)$/u.exec(written);
  if (!figures) return inWordsValue(written.toLowerCase());
  const value = Number(figures[1]?.replace(/[,\s]/gu, "")) + (fractions.get(figures[2] ?? "") ?? 0);
  const factor = (figures[3] ?? "")
    .toLowerCase()
    .split(/[ \u00a0-]/u)
    .reduce((product, word) => product * (scaleWords.get(word) ?? scaleLetters.get(word) ?? 1), 1);
  return Number.isNaN(value) ? null : exact(value * factor);
}

/** Without the noise of binary fractions: 3.4 × 10⁹ is 3400000000. */
export const exact = (value: number): number => Number(value.toPrecision(12));

function inWordsValue(written: string): number | null {
  const [, words = "", half] = /^(.*?)(?: and (?:a|one)[ -](half|quarter))?$/u.exec(written) ?? [];
  let total = 0;
  let group = 0;
  let last: number | null = null;
  for (const word of words.replace(/^half an?/u, "half").split(/[ -]+/u)) {
    const value = word === "a" ? 1 : word === "half" ? 0.5 : (units.get(word) ?? tens.get(word));
    const factor = scaleWords.get(word);
    if (value !== undefined) {
      if (group % 100 !== 0 && !(last !== null && last >= 20 && last % 10 === 0 && value < 10)) return null;
      group += value;
    } else if (factor === 100 || factor === 12) group = Math.max(group, 1) * factor;
    else if (factor !== undefined) {
      total = group === 0 ? total * factor : total + group * factor;
      group = 0;
    }
    last = value ?? null;
  }
  const sum = total + group;
  const part = half === undefined ? 0 : half === "half" ? 0.5 : 0.25;
  // "a million and a half" is half a million more, "two and a half" half of one.
  return exact(sum + part * (group === 0 && total > 0 ? (scaleWords.get(words.split(/[ -]/u).at(-1) ?? "") ?? 1) : 1));
}
