/** Where a span is drawn in the window, for what is to stand beside it. */
import type { TextSpan } from "../../core/article/text-span.ts";
import type { TextMap } from "../text-map.ts";

/** Pixels from the window's top left corner; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SpanBoxes {
  /** Holds every line of the span: nothing of ours may cover it. */
  readonly bounds: Box;
  /** The first and the last line. */
  readonly first: Box;
  readonly last: Box;
}

/** Null when no part of the span is drawn. */
export function spanBoxes(document: Document, textMap: TextMap, span: TextSpan): SpanBoxes | null {
  const boxes: Box[] = [];
  for (const place of textMap.rangesOf(span)) {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    for (const box of range.getClientRects()) if (box.width > 0 && box.height > 0) boxes.push(box);
  }
  const [first] = boxes;
  const last = boxes.at(-1);
  return first && last ? { bounds: boxes.reduce(around), first, last } : null;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
