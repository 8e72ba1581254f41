/** A few words around a quote, to be read: enough to know the passage again once it is gone. */
import type { TextQuoteSelector } from "../selectors/selector.ts";

/** On each side, in UTF-16 code units. */
const most = 80;

/** Each ends where the quote begins or begins where it ends, with the white space between; "" where nothing stood. */
export function quoteContext({ prefix, suffix }: TextQuoteSelector): {
  readonly before: string;
  readonly after: string;
} {
  const isCutBefore = prefix.length > most;
  const isCutAfter = suffix.length > most;
  // The word in which the cut falls is left out, and half a character where nothing parts the words.
  const before = isCutBefore ? `…${prefix.slice(-most).replace(/^(?:\S{0,30}\s+|[\uDC00-\uDFFF])/, "")}` : prefix;
  const after = isCutAfter ? `${suffix.slice(0, most).replace(/(?:\s+\S{0,30}|[\uD800-\uDBFF])$/, "")}…` : suffix;
  return { before: onOneLine(before).trimStart(), after: onOneLine(after).trimEnd() };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
