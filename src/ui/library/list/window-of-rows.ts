/** Which rows of a long list are drawn: those near the window, and the one that holds the focus, wherever it is. */
import type { RowHeights } from "./row-heights.ts";

/** Half-open. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** `from` and `to`: the part of the list that is in sight, from its top. `beside`: how much more is drawn on each side. */
export function rowsInSight(heights: RowHeights, from: number, to: number, beside: number): RowRange {
  if (heights.count === 0) return { first: 0, end: 0 };
  return { first: heights.at(from - beside), end: heights.at(to + beside) + 1 };
}

/** Rows to draw, in order, each with the empty room before it; and the room after the last. */
export interface DrawnRows {
  readonly rows: readonly { readonly index: number; readonly before: number }[];
  readonly after: number;
}

/** `kept`: drawn wherever it is; null for none. */
export function drawnRows(heights: RowHeights, { first, end }: RowRange, kept: number | null): DrawnRows {
  const { count, top } = heights;
  const indices = Array.from({ length: Math.max(0, Math.min(end, count) - first) }, (_, at) => first + at);
  if (kept !== null && kept < count && (kept < first || kept >= end)) {
    if (kept < first) indices.unshift(kept);
    else indices.push(kept);
  }
  let bottom = 0;
  const rows = indices.map((index) => {
    const before = Math.max(0, top(index) - bottom);
    bottom = top(index + 1);
    return { index, before };
  });
  return { rows, after: Math.max(0, top(count) - bottom) };
}
