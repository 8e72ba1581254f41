import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutMarks } from "../../../src/core/notes/without-marks.ts";

describe("the marks of Markdown go and the words stay", () => {
  test.each([
    { typed: "**Who** counted *these*?", read: "Who counted these?" },
    { typed: "__Who__ counted _these_?", read: "Who counted these?" },
    {
      typed: "# Ask\n\n- the commission\n- [ ] the mayor\n- [x] the police",
      read: "Ask\n\n• the commission\n☐ the mayor\n☑ the police",
    },
    { typed: "> as told\n> > twice", read: "as told\ntwice" },
    {
      typed: "See [the appeal](https://port.example/a?b=1) and `code`",
      read: "See the appeal (https://port.example/a?b=1) and code",
    },
    { typed: "~~three~~ four", read: "three four" },
    { typed: "no \\*mark\\*", read: "no *mark*" },
  ])("$typed", ({ typed, read }) => {
    expect(withoutMarks(typed)).toBe(read);
  });

  test.each([
    "2 * 3 * 4",
    "snake_case_name",
    "a*b*c",
    "5 - 3",
    "[1] and (2)",
    "[x](javascript:alert(1))",
    "#tag",
    "-5 °C",
  ])("%s is no mark", (typed) => {
    expect(withoutMarks(typed)).toBe(typed);
  });
});

test("no word of any note is lost", () => {
  const piece = fc.constantFrom(
    "word ",
    "two",
    " ",
    "*",
    "**",
    "_",
    "`",
    "~~",
    "> ",
    "- ",
    "# ",
    "\n",
    "[",
    "]",
    "(",
    ")",
    "\\",
    "1. ",
    "```",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const typed = pieces.join("");
      expect(withoutMarks(typed).replaceAll(/[^a-z]/g, "")).toBe(typed.replaceAll(/[^a-z]/g, ""));
    }),
  );
});
