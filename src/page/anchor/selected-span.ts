/** The passage of the article that the reader has selected. */
import type { TextSpan } from "../../core/article/text-span.ts";
import type { TextMap } from "../text-map.ts";

/**
 * Null when nothing of the article is selected. What is selected outside the article, and white space at the
 * ends, is left out; so is the start of the next block, which a triple click touches. Firefox can select
 * several passages at once: the first that lies in the article counts.
 */
export function selectedSpan(document: Document, textMap: TextMap): TextSpan | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || isInField(document)) return null;
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    const span = isEditable(range.commonAncestorContainer) ? null : textMap.spanOf(range);
    if (span && span.end > span.start) return span;
  }
  return null;
}

/** Text selected in a field is also reported as a selection of the document, around the field. */
function isInField(document: Document): boolean {
  const active = document.activeElement;
  return active !== null && (active.matches("input, textarea, select") || isEditable(active));
}

function isEditable(node: Node): boolean {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable ?? false;
}
