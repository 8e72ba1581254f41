/** Page text as it can be seen. */

/**
 * With "\n" alone for a new line, and without control characters, those that turn the direction of what follows, and
 * halves of characters, which no file in UTF-8 can hold.
 */
export const visible = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD");

/** Without line breaks and double spaces. */
export const onOneLine = (text: string): string => visible(text).replace(/\s+/g, " ").trim();
