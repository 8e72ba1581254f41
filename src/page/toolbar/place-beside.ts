/** Where a floating box stands: beside the lines that it speaks of, never on them, and inside the window. */
import type { Box } from "../anchor/span-boxes.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** Less than the wanted height where there is not room enough: the box scrolls inside. */
  readonly maxHeight: number;
}

/** Pixels between the lines and the box, and between the box and the window's edge. */
const gap = 8;

/** Below this height a box is of no use: it then stands at the window's edge, over the lines. */
const leastHeight = 96;

/** `near` is the place across on which the box is centred as far as the window allows. */
export function placeBeside(
  lines: Pick<Box, "top" | "bottom">,
  near: number,
  preferred: "above" | "below",
  size: Size,
  view: Size,
): Spot {
  const left = Math.max(gap, Math.min(near - size.width / 2, view.width - size.width - gap));
  const room = { above: lines.top - 2 * gap, below: view.height - lines.bottom - 2 * gap };
  const other = preferred === "above" ? "below" : "above";
  const roomier = room[other] > room[preferred] ? other : preferred;
  const side = [preferred, other].find((side) => room[side as "above"] >= size.height) ?? roomier;

  if (room[side as "above"] < Math.min(leastHeight, size.height)) {
    const maxHeight = view.height - 2 * gap;
    const top = preferred === "above" ? gap : view.height - gap - Math.min(size.height, maxHeight);
    return { left, top, maxHeight };
  }
  const maxHeight = room[side as "above"];
  const height = Math.min(size.height, maxHeight);
  const top = side === "above" ? lines.top - gap - height : lines.bottom + gap;
  // When the lines are scrolled out of the window the box stays behind.
  return {
    left,
    top: Math.max(gap, Math.min(top, view.height - gap - height)),
    maxHeight: Math.min(maxHeight, view.height - 2 * gap),
  };
}
