/** The first words of the article that are in the window. */
import type { TextMap, TextPiece } from "../text-map.ts";

/** An offset in the article's text; null when all of it is above the window, or none of it is drawn. */
export function firstInWindow(document: Document, { pieces }: TextMap): number | null {
  const range = document.createRange();
  const bottomOf = ({ node, offset }: TextPiece, from: number, to: number): number | null => {
    if (offset + to > node.length) return null;
    range.setStart(node, offset + from);
    range.setEnd(node, offset + to);
    const { bottom, width, height } = range.getBoundingClientRect();
    return width === 0 && height === 0 ? null : bottom;
  };
  // What is not drawn lies nowhere: the next that is drawn stands for it.
  const first = firstWhere(pieces.length, (at) => isBelowTop(pieces, at, bottomOf));
  const piece = pieces.slice(first, first + patience).find((each) => bottomOf(each, 0, each.length) !== null);
  if (!piece) return null;
  const at = firstWhere(piece.length, (index) => (bottomOf(piece, index, index + 1) ?? 0) > 0);
  return piece.start + Math.min(at, piece.length - 1);
}

/** How many pieces in a row may be hidden before the search gives up on them. */
const patience = 50;

function isBelowTop(
  pieces: readonly TextPiece[],
  at: number,
  bottomOf: (piece: TextPiece, from: number, to: number) => number | null,
): boolean {
  for (const piece of pieces.slice(at, at + patience)) {
    const bottom = bottomOf(piece, 0, piece.length);
    if (bottom !== null) return bottom > 0;
  }
  return true;
}

/** The first of so many for which it holds, when it holds for all that follow; `count` when for none. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
