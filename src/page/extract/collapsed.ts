/** Text as it is drawn under `white-space: normal`, which is how nearly all articles are set. */

/** Soft hyphens, zero-width spaces and joiners, byte order marks: they leave no trace of their own. */
const traceless = /[\u00ad\u200b\u2060\ufeff]/;
const allTraceless = /[\u00ad\u200b\u2060\ufeff]+/g;
/** Anything but single plain spaces. */
const unevenSpace = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;

/** Is the text drawn unit for unit as it stands? Most texts are, and nothing need be done about them. */
export const isPlain = (text: string): boolean => !unevenSpace.test(text) && !traceless.test(text);

/** Runs of white space become one space (one no-break space stays itself); zero-width characters go. */
export function collapsed(text: string): string {
  if (isPlain(text)) return text;
  const drawn = traceless.test(text) ? text.replace(allTraceless, "") : text;
  if (!drawn.includes("\u00a0")) return drawn.replace(/\s+/g, " ");
  return drawn.replace(/\s+/g, (run) => (run === "\u00a0" ? run : " "));
}
