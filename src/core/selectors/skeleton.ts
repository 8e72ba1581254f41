/**
 * The letters and digits of a text, folded: lower case, without accents, spaces, punctuation and invisible
 * characters. Two renderings of the same words have the same skeleton.
 *
 * Works on UTF-16 code units, so that it is one pass and maps back by index.
 */
export interface Skeleton {
  /** One code unit for each letter or digit. */
  readonly codes: Uint16Array;
  /** Where in the text the unit stands; strictly rising. */
  readonly at: Int32Array;
}

export function skeletonOf(text: string): Skeleton {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length);
  const length = fold(text, 0, text.length, { codes, at }, 0);
  return { codes: codes.subarray(0, length), at: at.subarray(0, length) };
}

/** Characters of a long text that are folded between two chances to pause. */
const part = 32_768;

/** The same for a long text, with chances to pause. */
export function* skeletonInParts(text: string): Generator<undefined, Skeleton, undefined> {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length);
  let length = 0;
  for (let start = 0; start < text.length; start += part) {
    length = fold(text, start, Math.min(text.length, start + part), { codes, at }, length);
    yield;
  }
  return { codes: codes.subarray(0, length), at: at.subarray(0, length) };
}

/** Puts the letters and digits of text[start .. end) behind the first `from`; answers how many there are then. */
function fold(text: string, start: number, end: number, { codes, at }: Skeleton, from: number): number {
  let length = from;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    let folded = foldedUnits[unit] ?? notYet;
    if (folded === notYet) {
      folded = foldUnit(unit);
      foldedUnits[unit] = folded;
    }
    if (folded === half && isHalfOfLetter(text, i)) folded = unit;
    if (folded <= half) continue;
    codes[length] = folded;
    at[length] = i;
    length++;
  }
  return length;
}

// Marks in the table below, none of which is a letter's code unit.
const notYet = 0;
const nothing = 1;
const half = 2;

/** Filled as characters are met: asking Unicode about one costs a thousand times a look into the table. */
const foldedUnits = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  // What most articles are made of, without waiting for the tables of Unicode to be loaded.
  if (unit < 0x80) return /[a-z0-9]/i.test(String.fromCharCode(unit)) ? unit | (unit >= 0x41 ? 0x20 : 0) : nothing;
  if (unit >= 0x2000 && unit <= 0x206f) return nothing;
  if (unit >= 0xd800 && unit <= 0xdfff) return half;
  const character = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}]/u.test(character)) return nothing;
  const apart = character.toLowerCase().normalize("NFD");
  // Only accents may fall away: the parts of a Hangul syllable are letters themselves.
  return /^.\p{M}+$/u.test(apart) ? apart.charCodeAt(0) : character.toLowerCase().charCodeAt(0);
}

/** Half of a letter outside the basic plane, as in rare Chinese characters; half of an emoji is not. */
function isHalfOfLetter(text: string, i: number): boolean {
  const first = (text.charCodeAt(i) & 0xfc00) === 0xdc00 ? i - 1 : i;
  const codePoint = text.codePointAt(first) ?? 0;
  return codePoint > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint));
}

/** Does something stand in the text before the n-th letter that is none? */
export const beginsWordAt = ({ at }: Skeleton, n: number): boolean => n === 0 || (at[n] ?? 0) !== (at[n - 1] ?? 0) + 1;
