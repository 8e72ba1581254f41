import fc from "fast-check";
import { expect, test } from "vitest";
import { describe } from "../../../src/core/selectors/describe.ts";

test("quote and context are the text's own characters, and the position says where", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 2000 });
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const [quote, position] = describe(text, { start, end });
      if (quote?.type !== "TextQuoteSelector") throw new Error("the quote comes first");
      expect(position).toEqual({ type: "TextPositionSelector", start, end });
      expect(quote.exact).toBe(text.slice(start, end));
      expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
    }),
  );
});

test("context is long enough to tell places apart, and no longer than it needs to be", () => {
  const text = "abcd ".repeat(1000);
  const [quote] = describe(text, { start: 2500, end: 2504 });
  const letters = (part: string) => part.replace(/\s/g, "").length;
  expect(quote).toMatchObject({ type: "TextQuoteSelector" });
  if (quote?.type !== "TextQuoteSelector") return;
  expect(letters(quote.prefix)).toBe(400);
  expect(letters(quote.suffix)).toBe(400);
});

test("a span outside the text is a bug", () => {
  expect(() => describe("short", { start: 2, end: 9 })).toThrow("span 2-9 in a text of 5");
});
