/** The tops of rows are the sums of the heights above them, however heights become known. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rowHeights } from "../../../src/ui/library/list/row-heights.ts";
import { drawnRows, rowsInSight } from "../../../src/ui/library/list/window-of-rows.ts";

const list = fc
  .record({ count: fc.integer({ min: 1, max: 200 }), estimate: fc.integer({ min: 20, max: 200 }) })
  .chain(({ count, estimate }) =>
    fc
      .array(fc.tuple(fc.nat({ max: count - 1 }), fc.integer({ min: 1, max: 900 })), { maxLength: 60 })
      .map((measured) => {
        const heights = rowHeights(count, estimate);
        const plain = Array.from({ length: count }, () => estimate);
        for (const [index, height] of measured) {
          heights.measure(index, height);
          plain[index] = height;
        }
        return { heights, plain };
      }),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

test("the top of a row is the sum of the heights above it", () => {
  fc.assert(
    fc.property(list, fc.nat(), ({ heights, plain }, any) => {
      const index = any % (plain.length + 1);
      expect(heights.top(index)).toBe(sum(plain.slice(0, index)));
    }),
  );
});

test("the row at a distance covers that distance", () => {
  fc.assert(
    fc.property(list, fc.nat(), ({ heights, plain }, any) => {
      const distance = any % sum(plain);
      const index = heights.at(distance);
      expect(heights.top(index)).toBeLessThanOrEqual(distance);
      expect(heights.top(index + 1)).toBeGreaterThan(distance);
    }),
  );
  expect(rowHeights(5, 10).at(-100)).toBe(0);
  expect(rowHeights(5, 10).at(1_000)).toBe(4);
});

test("drawn rows and the room between them are as high as the whole list, and hold what is in sight and what is kept", () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), fc.option(fc.nat()), ({ heights, plain }, top, size, any) => {
      const from = top % sum(plain);
      const kept = any === null ? null : any % plain.length;
      const range = rowsInSight(heights, from, from + (size % 1_000), 50);
      const { rows, after } = drawnRows(heights, range, kept);
      const height = sum(rows.map(({ index, before }) => before + (plain[index] ?? 0))) + after;
      expect(height).toBe(sum(plain));
      const drawn = rows.map(({ index }) => index);
      expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn).toContain(heights.at(from));
      if (kept !== null) expect(drawn).toContain(kept);
    }),
  );
});

test("an empty list draws nothing", () => {
  const heights = rowHeights(0, 100);
  expect(drawnRows(heights, rowsInSight(heights, 0, 900, 600), null)).toEqual({ rows: [], after: 0 });
});

test("of a hundred thousand rows only those near the window are drawn", () => {
  const heights = rowHeights(100_000, 120);
  expect(drawnRows(heights, rowsInSight(heights, 600_000, 600_900, 600), 0).rows.length).toBeLessThan(25);
});
