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
  if (!selection || isInField(document)) return null;
  for (const range of selectedRanges(selection, textMap.shadowRoots)) {
    if (range.collapsed || (isEditable(range.startContainer) && isEditable(range.endContainer))) continue;
    const span = textMap.spanOf(range);
    if (span && span.end > span.start) return span;
  }
  return null;
}

/** What is selected in a shadow root is told only to those who name it; without that it looks like nothing. */
function selectedRanges(selection: Selection, roots: readonly ShadowRoot[]): readonly AbstractRange[] {
  const outer = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  if (roots.length === 0) return outer;
  // Chrome before 137, and Firefox before 142, answer otherwise or not at all.
  if ("getComposedRanges" in selection) return selection.getComposedRanges({ shadowRoots: [...roots] });
  return [...roots.flatMap(rangesWithin), ...outer];
}

function rangesWithin(root: ShadowRoot): readonly AbstractRange[] {
  const selection = (root as { getSelection?: () => Selection | null }).getSelection?.();
  return selection && selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
}

/** Text selected in a field is also reported as a selection of the document, around the field. */
function isInField(document: Document): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active !== null && (active.matches("input, textarea, select") || isEditable(active));
}

function isEditable(node: Node): boolean {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable ?? false;
}
