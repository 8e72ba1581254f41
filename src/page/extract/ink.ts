/** What the characters of a passage look like, counted in one pass and without knowing the language. */

export interface Ink {
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitalised: number;
  readonly capitals: number;
  readonly digits: number;
  /** Neither letter, digit nor space. */
  readonly marks: number;
  /** Units that were looked at: the beginning of a long passage is like the rest of it. */
  readonly length: number;
}

const enough = 240;

export function inkOf(text: string): Ink {
  const length = Math.min(text.length, enough);
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  let digits = 0;
  let marks = 0;
  let inWord = false;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) {
      if (!inWord) words++;
      inWord = true;
    } else if (unit === 32 || unit === 10 || unit === 160) inWord = false;
    else if (unit >= 48 && unit <= 57) {
      digits++;
      if (!inWord) words++;
      inWord = true;
    } else if (isLetter(unit)) {
      if (isCapitalLetter(unit)) {
        capitals++;
        if (!inWord) capitalised++;
      }
      if (!inWord) words++;
      inWord = true;
    } else {
      inWord = false;
      marks++;
    }
  }
  return { words, capitalised, capitals, digits, marks, length };
}

function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 65 && unit <= 90) || unit === 95;
  return (
    unit >= 0xc0 &&
    (unit < 0x2000 || unit > 0x206f) &&
    (unit < 0x3000 || unit > 0x303f) &&
    (unit < 0xff00 || unit > 0xff0f)
  );
}

/** ASCII, Latin-1, Greek and Cyrillic: other scripts with capitals are rare enough in print. */
function isCapitalLetter(unit: number): boolean {
  return (
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ||
    (unit >= 0x391 && unit <= 0x3a9) ||
    (unit >= 0x400 && unit <= 0x42f)
  );
}
