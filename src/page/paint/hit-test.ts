/**
 * Which marks lie under a point.
 *
 * The browser is asked which character is there, and our own sorted list which marks hold it:
 * `highlightsFromPoint` takes 30 ms with 5,000 ranges.
 */
import { bySpan, type TextSpan } from "../../core/article/text-span.ts";
import type { TextMap } from "../text-map.ts";

export interface HitTester<T> {
  /** The innermost first; [] when the point is not on the text. Coordinates as in pointer events (`clientX`). */
  at(x: number, y: number): readonly T[];
}

export function createHitTester<T extends { readonly span: TextSpan }>(
  document: Document,
  textMap: TextMap,
  items: readonly T[],
): HitTester<T> {
  const sorted = [...items].sort(bySpan);
  const reaches = furthestEnds(sorted);
  return {
    at(x, y) {
      const offset = textOffsetAt(document, textMap, x, y);
      return offset === null ? [] : holding(sorted, reaches, offset);
    },
  };
}

/** For each item, how far it or any before it reaches: where looking further back is of no use. */
function furthestEnds(sorted: readonly { readonly span: TextSpan }[]): readonly number[] {
  let furthest = 0;
  return sorted.map(({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
}

function holding<T extends { readonly span: TextSpan }>(
  sorted: readonly T[],
  reaches: readonly number[],
  offset: number,
): readonly T[] {
  const found: T[] = [];
  for (let at = startingUpTo(sorted, offset) - 1; at >= 0 && (reaches[at] ?? 0) > offset; at -= 1) {
    const item = sorted[at];
    if (item && item.span.end > offset) found.push(item);
  }
  return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** How many items start at the offset or before it. */
function startingUpTo(sorted: readonly { readonly span: TextSpan }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset of the character that is drawn at the point; null where there is none of the article's. */
function textOffsetAt(document: Document, textMap: TextMap, x: number, y: number): number | null {
  const caret = caretAt(document, textMap.shadowRoots, x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const length = caret.node.nodeValue?.length ?? 0;
  // A caret stands between two characters, and past a line's end it stands after the last: see what is drawn.
  for (const index of [caret.offset, caret.offset - 1]) {
    if (index >= 0 && index < length && isDrawnAt(document, caret.node, index, x, y)) {
      return textMap.offsetOf(caret.node, index);
    }
  }
  return null;
}

/** Pixels below the letters in which the underline is drawn. */
const underline = 4;

function isDrawnAt(document: Document, node: Node, index: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + underline) return true;
  }
  return false;
}

function caretAt(
  document: Document,
  roots: readonly ShadowRoot[],
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chrome before 128, which does not look into shadow roots.
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(
    x,
    y,
  );
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
