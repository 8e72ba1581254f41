import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteContext } from "../../../src/core/notes/quote-context.ts";

const around = (prefix: string, suffix: string) =>
  quoteContext({ type: "TextQuoteSelector", exact: "quote", prefix, suffix });

test.each([
  { why: "nothing around", prefix: "", suffix: "", before: "", after: "" },
  {
    why: "little around is shown whole",
    prefix: "She said: “",
    suffix: "” and left.",
    before: "She said: “",
    after: "” and left.",
  },
  { why: "blocks are one line", prefix: "Title\n\nSo ", suffix: "\n\nNext", before: "Title So ", after: " Next" },
  {
    why: "a long text is cut between words",
    prefix: "supercalifragilistic ".repeat(10),
    suffix: " supercalifragilistic".repeat(10),
    before: `…${"supercalifragilistic ".repeat(3)}`,
    after: `${" supercalifragilistic".repeat(3)}…`,
  },
  {
    why: "where nothing parts the words, it is cut between characters",
    prefix: `${"𠮷".repeat(90)}a`,
    suffix: `a${"𠮷".repeat(90)}`,
    before: `…${"𠮷".repeat(39)}a`,
    after: `a${"𠮷".repeat(39)}…`,
  },
])("$why", ({ prefix, suffix, before, after }) => {
  expect(around(prefix, suffix)).toEqual({ before, after });
});

test("is always short, and stood beside the quote", () => {
  const text = fc.string({ maxLength: 300 });
  fc.assert(
    fc.property(text, text, (prefix, suffix) => {
      const { before, after } = around(prefix, suffix);
      const bare = (words: string) => words.replace(/[\s…]+/g, "");
      expect(bare(prefix).endsWith(bare(before))).toBe(true);
      expect(bare(suffix).startsWith(bare(after))).toBe(true);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(81);
    }),
  );
});
