/** Page text inside HTML: it reads as it stood in the page and never becomes markup. */
import { visible } from "./visible-text.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Also safe inside an attribute in quotes. */
export const htmlText = (pageText: string): string =>
  visible(pageText).replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Line breaks are kept, the space around them is not. */
export const htmlLines = (pageText: string): string =>
  htmlText(pageText)
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, "<br>");
