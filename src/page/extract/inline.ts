/** Which elements run on in the line: by their tag, and by their style where pages often bend it. */
import { attributeOf, closestTo, firstChildOf, selectedWithin, shadowRootOf, textContentOf } from "../true-dom.ts";

const inline = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MATH NOBR OUTPUT Q RB RP RT RUBY S SAMP
  SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE`.split(/\s+/),
);

/** Elements that style sheets turn into blocks so often that their style is looked up. */
const mayBeBlock = new Set(["SPAN", "A", "SMALL", "TIME", "LABEL", "STRONG", "EM", "B", "I", "CITE"]);

/** Units of a first letter, with a quotation mark before it, that floats beside the lines it belongs to. */
const dropCap = 3;

/** "unseen" only where that was looked up anyway; blocks are asked when they are closed. */
export function setting(element: Element, tag: string): "inline" | "block" | "unseen" {
  const isNamedInline = inline.has(tag);
  if (!isNamedInline && !tag.includes("-")) return isForEarsOnly(element) ? "unseen" : "block";
  if (isNamedInline && tag === "SUP" && isNoteMark(element)) return "unseen";
  if (isNamedInline && !mayBeBlock.has(tag)) return "inline";
  if (firstChildOf(element) === null && shadowRootOf(element) === null) return "inline";
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === "inline") return isForEarsOnly(element) ? "unseen" : "inline";
  if (display === "none") return "unseen";
  if (!/^(?:block|flex|grid|table|list-item|flow-root)/.test(display)) return "inline";
  if (isForEarsOnly(element)) return "unseen";
  return style.float !== "none" && textContentOf(element).trim().length <= dropCap ? "inline" : "block";
}

const forEars = new Set(
  "sr-only visually-hidden visuallyhidden screen-reader screen-reader-text u-hidden-visually a11y-hidden".split(" "),
);

/** Text for screen readers: beside the text that the reader sees, not part of it. */
function isForEarsOnly(element: Element): boolean {
  const names = attributeOf(element, "class");
  if (names === null || names === "") return false;
  if (!names.includes("idden") && !names.includes("sr-only") && !names.includes("creen-reader")) return false;
  return names.split(/\s/).some((name) => forEars.has(name.toLowerCase()));
}

/** A raised number or sign that leads to a note, as "[1]" or "*": it is not part of the sentence. */
function isNoteMark(element: Element): boolean {
  const text = textContentOf(element).trim();
  if (!/^(?:\[?(?:\d{1,3}|[a-z*†‡§]|note \d{1,3})\]?[,\s]*)+$/i.test(text)) return false;
  return selectedWithin(element, "a[href*='#']").length > 0 || closestTo(element, "a[href*='#']") !== null;
}
