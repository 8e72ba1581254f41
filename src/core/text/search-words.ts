/**
 * The words of a text as they are searched for: without letter case and accents.
 *
 * Scripts that set no spaces between words are cut into pairs of letters, and the last letter stands alone: so whatever
 * run of letters is looked for is found, and no dictionary is needed.
 */

/** Marks that are often left out in typing: accents, and the vowel points of Hebrew and Arabic. */
const dropped = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Letters that Unicode does not take apart, as they are typed without their stroke. */
const plainLetters: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

const unspaced =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const runs = new RegExp(`[${unspaced}ー]+|(?:(?![${unspaced}ー])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}ー]`, "u");
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which is most of most texts
const isPlain = /^[\u0000-\u007f]*$/;

/** In lower case, without accents. */
export function folded(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(dropped, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[øłđıßæœ]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** In the order of the text; a word that stands there twice is told twice. */
export function searchWords(text: string): readonly string[] {
  if (isPlain.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const words: string[] = [];
  for (const run of folded(text).match(runs) ?? []) {
    if (isUnspaced.test(run)) pairsOf(run, words);
    else words.push(run);
  }
  return words;
}

/**
 * What is looked for, each once: at most `mostWords`, all of them the beginning of a word. The last letter of a run of an
 * unspaced script is in the pair before it.
 */
export function wantedWords(typed: string): readonly string[] {
  const words: string[] = [];
  for (const run of folded(typed).match(runs) ?? []) {
    const from = words.length;
    if (isUnspaced.test(run)) pairsOf(run, words);
    else words.push(run);
    if (words.length - from > 1) words.pop();
  }
  return [...new Set(words)].slice(0, mostWords);
}

/** One bit each in a number of 32. */
const mostWords = 30;

function pairsOf(run: string, words: string[]): void {
  const letters = [...run];
  for (const [at, letter] of letters.entries()) words.push(letter + (letters[at + 1] ?? ""));
}
