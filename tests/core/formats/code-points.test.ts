import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointsOf } from "../../../src/core/formats/code-points.ts";

/** With many characters beyond the first 65,536, and with halves of them. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("a", "é", "🙂", "𝒳", "\ud83d", "\ude42", "\n") }),
);

test("every boundary between characters is where counting them one by one says", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { toPoints, toUnits } = codePointsOf(text);
      let units = 0;
      [...text, ""].forEach((character, points) => {
        expect(toPoints(units)).toBe(points);
        expect(toUnits(points)).toBe(units);
        units += character.length;
      });
    }),
  );
});

test("there and back is the same place, beyond the text too", () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 50 }), (text, points) => {
      const { toPoints, toUnits } = codePointsOf(text);
      expect(toPoints(toUnits(points))).toBe(points);
    }),
  );
});

test("the middle of a character counts as its start", () => {
  expect(codePointsOf("a🙂b").toPoints(2)).toBe(1);
});
