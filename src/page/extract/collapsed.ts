/** Text as it is drawn under `white-space: normal`, which is how nearly all articles are set. */

/** Runs of white space become one space (one no-break space stays itself); zero-width characters go. */
export function collapsed(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, "").replace(/\s+/g, (run) => (run === "\u00a0" ? run : " "));
}
