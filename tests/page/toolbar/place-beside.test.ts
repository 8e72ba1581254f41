import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBeside } from "../../../src/page/toolbar/place-beside.ts";

const view = { width: 800, height: 600 };
const bar = { width: 300, height: 40 };

test.each([
  { why: "below, where preferred and free", top: 100, bottom: 140, preferred: "below", gives: 148 },
  { why: "above, where preferred and free", top: 100, bottom: 140, preferred: "above", gives: 52 },
  { why: "above, when there is no room below", top: 500, bottom: 590, preferred: "below", gives: 452 },
  { why: "below, when there is no room above", top: 20, bottom: 60, preferred: "above", gives: 68 },
  { why: "at the lower edge, when the lines fill the window", top: -50, bottom: 700, preferred: "below", gives: 552 },
  {
    why: "at the upper edge, when the lines fill the window and the reader is at their start",
    top: -50,
    bottom: 700,
    preferred: "above",
    gives: 8,
  },
] as const)("$why", ({ top, bottom, preferred, gives }) => {
  expect(placeBeside({ top, bottom }, 400, preferred, bar, view).top).toBe(gives);
});

test("it never covers the lines where there is room beside them, and never leaves the window", () => {
  const size = fc.record({ width: fc.integer({ min: 40, max: 340 }), height: fc.integer({ min: 30, max: 400 }) });
  const window = fc.record({ width: fc.integer({ min: 360, max: 2000 }), height: fc.integer({ min: 240, max: 1400 }) });
  const lines = fc.record({ top: fc.integer({ min: -300, max: 1400 }), tall: fc.integer({ min: 10, max: 900 }) });
  const near = fc.integer({ min: -100, max: 2100 });
  fc.assert(
    fc.property(
      size,
      window,
      lines,
      near,
      fc.constantFrom("above" as const, "below" as const),
      (box, view, { top, tall }, x, preferred) => {
        const bottom = top + tall;
        const spot = placeBeside({ top, bottom }, x, preferred, box, view);
        const height = Math.min(box.height, spot.maxHeight);
        expect(spot.left).toBeGreaterThanOrEqual(8);
        expect(spot.left + box.width).toBeLessThanOrEqual(view.width - 8);
        expect(spot.top).toBeGreaterThanOrEqual(8);
        expect(spot.top + height).toBeLessThanOrEqual(view.height - 8);
        const hasRoom = Math.max(top - 16, view.height - bottom - 16) >= Math.min(96, box.height);
        const isOnScreen = bottom > 0 && top < view.height;
        if (hasRoom && isOnScreen) expect(spot.top >= bottom + 8 || spot.top + height <= top - 8).toBe(true);
      },
    ),
  );
});
