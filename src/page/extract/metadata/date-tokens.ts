/** A text as numbers, words and marks, the digits of all scripts read as ours. */

export interface DateToken {
  readonly kind: "number" | "word" | "mark";
  /** Words in lower case. */
  readonly text: string;
  /** NaN unless a number. */
  readonly value: number;
  /** Half-open, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const mostUnits = 1200;
/** No letter classes: they cost a millisecond to compile, and what is neither digit nor mark is a word. */
const token = /([0-9]+)|([^\s0-9.,:;/()[\]{}|–—•·'’"“”„«»+!?<>،-]+)|(\S)/g;
const foreignDigit = /[٠-٩۰-۹०-९๐-๙０-９]/g;
const zeros = ["٠", "۰", "०", "๐", "０"].map((zero) => zero.charCodeAt(0));

export function dateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of withOurDigits(text.slice(0, mostUnits)).matchAll(token)) {
    const [whole, number, word] = match;
    tokens.push({
      kind: number !== undefined ? "number" : word !== undefined ? "word" : "mark",
      text: word === undefined ? whole : whole.toLowerCase(),
      value: number === undefined ? Number.NaN : Number(number),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return tokens;
}

/** Every digit is one unit in both, so places stay the same. */
function withOurDigits(text: string): string {
  return text.replace(foreignDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}
