/** Short names as typed. */
import { expect, test } from "vitest";
import { oneLine } from "../../../src/core/text/one-line.ts";

test.each([
  { why: "as it is", typed: "Ada Reed", line: "Ada Reed" },
  { why: "on one line, without space around", typed: "  Ada\n\t Reed ", line: "Ada Reed" },
  { why: "cut, without a space at the end", typed: "123456789 1", line: "123456789" },
  { why: "never half a character", typed: "123456789😀", line: "123456789" },
  { why: "none", typed: " \u0007\n", line: null },
])("$why", ({ typed, line }) => {
  expect(oneLine(typed, 10)).toBe(line);
});
