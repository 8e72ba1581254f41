/** How far down the article the reader is, and word of it when it changes. */
import { drawnParentOf } from "../page/drawn-tree.ts";
import type { TextMap, TextPiece } from "../page/text-map.ts";

/** 0–1: the share of the article that lies above the lower edge of the window. 0 without an article. */
export function readingProgress(textMap: TextMap): number {
  const first = boxAround(textMap.pieces[0]);
  const last = boxAround(textMap.pieces.at(-1));
  if (!first || !last || last.bottom <= first.top) return 0;
  return Math.min(1, Math.max(0, (innerHeight - first.top) / (last.bottom - first.top)));
}

const boxAround = (piece: TextPiece | undefined): DOMRect | undefined =>
  piece && drawnParentOf(piece.node)?.getBoundingClientRect();

/** Calls back at most four times a second while the page scrolls; returns how to stop. */
export function onScroll(moved: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listener = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      moved();
    }, 250);
  };
  addEventListener("scroll", listener, { passive: true, capture: true });
  return () => {
    clearTimeout(waiting);
    removeEventListener("scroll", listener, { capture: true });
  };
}
