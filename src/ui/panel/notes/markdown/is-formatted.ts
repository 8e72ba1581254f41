/** Is there anything in a note's body that reads differently once it is drawn as Markdown? */

/** UTF-16 code units. Some texts take Markdown's grammar time by the square of their length: longer ones stay plain. */
const longest = 20_000;

/** Each looks at one line, so that no text can keep it busy. Too much is harmless: plain words are drawn as they are. */
const signs = [
  /^ {0,3}(?:#{1,6}|[-*+]|\d{1,9}[.)])(?:[ \t]|$)/m,
  /^ {0,3}(?:>|```|~~~|\||(?:[-*_][ \t]*){3,}$|[-=]+[ \t]*$)/m,
  /^(?: {4}| {0,3}\t)[ \t]*\S/m,
  /https?:\/\/|www\./i,
  /`|[*_~]\S|\]\(|\]\[|\\[!-/:-@[-`{-~]|\S\|/,
];

export const isFormatted = (body: string): boolean => body.length <= longest && signs.some((sign) => sign.test(body));
