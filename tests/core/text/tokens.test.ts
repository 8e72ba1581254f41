import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../../src/core/text/tokens.ts";

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });

test.each([
  { text: "RFE/RL said", parts: ["RFE/RL", "said"] },
  { text: "AT&T and R&D", parts: ["AT&T", "and", "R&D"] },
  { text: "the U.S. Senate", parts: ["the", "U.S.", "Senate"] },
  { text: "Russia’s vote", parts: ["Russia", "’s", "vote"] },
  { text: "the players’ union", parts: ["the", "players", "’", "union"] },
  { text: "O’Brien didn’t", parts: ["O’Brien", "didn’t"] },
  { text: "Jean-Claude", parts: ["Jean", "-", "Claude"] },
  { text: "$3.4 billion, 160,000", parts: ["$", "3.4", "billion", ",", "160,000"] },
  { text: "ask a.b@news.example or @user", parts: ["ask", "a.b@news.example", "or", "@user"] },
  { text: "Times/CBS", parts: ["Times", "/", "CBS"] },
])("$text", ({ text, parts }) => {
  expect(tokens(text).map((token) => token.text)).toEqual(parts);
});

test("every character that is not white space is in exactly one token, where the token says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const found = tokens(text);
      expect(
        found
          .map((token) => token.text)
          .join("")
          .replace(/\s/gu, ""),
      ).toBe(text.replace(/\s/gu, ""));
      expect(found.every(({ span, text: token }) => text.slice(span.start, span.end) === token)).toBe(true);
    }),
  );
});
