/** Numbers in figures and words, as a value in units of one. */

const units: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);

const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["dozen", 12],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

const words = (map: ReadonlyMap<string, number>): string => [...map.keys()].join("|");

/** A number written in words, without "one" alone, which counts nothing. */
const inWords = `(?:(?:${words(units)}|${words(tens)}|a|half a)(?:[ -](?:and )?(?:${words(units)}|${words(tens)}|hundred|thousand|million|billion|trillion|dozen))+|(?:${words(tens)})(?:-(?:${words(units)}))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;

const inFigures = String.raw`\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,6})?`;

/** Regular expression source: figures or words, with an optional word of scale. */
export const numberSource = String.raw`(?:(?:${inFigures})(?:[ \u00a0-]?(?:hundred|thousand|million|billion|trillion|dozen)(?!\p{L})|\u00a0?(?:k|mn|mln|bn|bln|tn|trn)(?!\p{L})|[mbt](?![\p{L}\p{N}]))?|${inWords}(?!\p{L}))`;

/** Null when the words do not make one number. */
export function numberValue(written: string): number | null {
  const figures = /^([\d,.\u00a0\u202f]+)[ \u00a0-]?(\p{L}*)$/u.exec(written);
  if (figures) {
    const value = Number(figures[1]?.replace(/[,\u00a0\u202f]/gu, ""));
    const scale = figures[2] ? scales.get(figures[2].toLowerCase()) : 1;
    return scale === undefined || Number.isNaN(value) ? null : Number((value * scale).toPrecision(15));
  }
  return inWordsValue(written.toLowerCase().split(/[ -]+/u));
}

function inWordsValue(parts: readonly string[]): number | null {
  let total = 0;
  let current = 0;
  for (const part of parts) {
    if (part === "and") continue;
    const scale = scales.get(part);
    const value = part === "a" ? 1 : part === "half" ? 0.5 : (units.get(part) ?? tens.get(part));
    if (part === "a" && current === 0.5) continue;
    if (value !== undefined) current += value;
    else if (scale === undefined) return null;
    else if (scale === 100 || scale === 12) current = Math.max(current, 1) * scale;
    else {
      total += Math.max(current, total === 0 && current === 0 ? 1 : current) * scale;
      current = 0;
    }
  }
  return total + current;
}
