/** What the characters of a passage look like, counted in one pass and without knowing the language. */

export interface Ink {
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitalised: number;
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  readonly sentenceEnds: number;
  /** Neither letter, digit nor space. */
  readonly marks: number;
}

export function inkOf(text: string): Ink {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let sentenceEnds = 0;
  let marks = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= 48 && unit <= 57;
    if (isDigit || isLetter(unit)) {
      const isCapital = isCapitalLetter(unit);
      if (isDigit) digits++;
      if (isCapital) capitals++;
      if (!inWord) {
        words++;
        if (isCapital) capitalised++;
      }
      inWord = true;
    } else {
      inWord = false;
      if (unit === 32 || unit === 10 || unit === 160) continue;
      marks++;
      if (commaUnits.has(unit)) commas++;
      else if (stopUnits.has(unit) && endsHere(text, at)) sentenceEnds++;
    }
  }
  return { words, capitalised, capitals, digits, commas, sentenceEnds, marks };
}

const units = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
const commaUnits = units(",،、，");
const stopUnits = units(".!?…。！？؟।");

function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;
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

/** A full stop inside "3.5" or "example.org" ends nothing; Chinese and Japanese leave no space after theirs. */
function endsHere(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > 0x2fff) return true;
  const next = text.charAt(at + 1);
  return next === "" || /[\s"'”’»)\]]/.test(next);
}
