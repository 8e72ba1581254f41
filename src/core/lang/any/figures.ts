/**
 * Digits of all scripts as ASCII digits, so that the rules for figures need to know one script only.
 *
 * One unit of text stays one unit: places in what comes out are places in the text.
 */

/** The zeros of the scripts in the BMP whose digits newspapers use; nine follow each. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
  0x1040, 0x17e0, 0xff10,
];

const ascii: ReadonlyMap<string, string> = new Map([
  ...zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCharCode(zero + digit), String(digit)]),
  ),
  ["％", "%"],
  ["٪", "%"],
  ["．", "."],
  ["，", ","],
  ["／", "/"],
  ["－", "-"],
  ["＄", "$"],
  ["￥", "¥"],
]);

/** "２０２４年" => "2024年", "٪٢٥" => "%25". A fullwidth comma that parts words stays what it is. */
export const plainFigures = (text: string): string =>
  text
    .replace(/[\p{Nd}％٪＄￥]/gu, (char) => ascii.get(char) ?? char)
    .replace(/(?<=\d)[．，／－](?=\d)/gu, (char) => ascii.get(char) ?? char);
