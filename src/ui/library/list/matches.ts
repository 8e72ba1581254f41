/** Where the words of a search stand in a text: at the beginnings of its words, without regard to case and accents. */

/** Half-open, in UTF-16 code units of the text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Texts are marked no further than this. */
const longest = 20_000;

export function matchesIn(text: string, words: readonly string[]): readonly Match[] {
  if (words.length === 0 || text === "") return [];
  const { folded, places } = foldedWithPlaces(text.slice(0, longest));
  const found: Match[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (!isWordStart(folded, at)) continue;
      found.push({ start: places[at] ?? 0, end: places[at + word.length] ?? text.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of what is searched for, as texts are compared with them. */
export const wordsOf = (search: string): readonly string[] => [...new Set(fold(search).match(/[\p{L}\p{N}]+/gu) ?? [])];

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** In scripts without spaces any letter may begin a word. */
function isWordStart(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  return !/[\p{L}\p{N}]/u.test(before) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text[at] ?? "");
}

/** `places[i]`: where in the text the i-th unit of `folded` comes from; one more for its end. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
