/** Page text inside HTML: it reads as it stood in the page and never becomes markup. */
import { visible } from "./visible-text.ts";

/** Also safe inside an attribute in quotes. */
export const htmlText = (pageText: string): string =>
  visible(pageText).replace(
    /[&<>"']/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;",
  );

/** Line breaks are kept, the space around them is not. */
export const htmlLines = (pageText: string): string =>
  htmlText(pageText)
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, "<br>");
