/** Kinds of letters, asked without Unicode classes: a regular expression with one costs a millisecond to compile. */

/** A capital of any script that has capitals. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Of a script without capitals: Chinese, Japanese, Korean, Arabic, Hebrew, Thai, Hindi, Georgian. */
export function isCaseless(letter: string): boolean {
  const code = letter.charCodeAt(0);
  const isOfScript = (code >= 0x590 && code < 0x1e00) || (code >= 0x3040 && code < 0xd800);
  return isOfScript && letter.toLowerCase() === letter.toUpperCase();
}

/** Whether there is any letter in it. */
export function hasLetter(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase() || /[\u0590-\u1dff\u3040-\ud7ff]/.test(text);
}
