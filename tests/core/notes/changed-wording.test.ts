import { expect, test } from "vitest";
import { changedWording } from "../../../src/core/notes/changed-wording.ts";
import { describe } from "../../../src/core/selectors/describe.ts";
import { createFinder } from "../../../src/core/selectors/find.ts";

const before = "The mayor spoke at noon. The repair would cost £35 million, she told the council. Nobody asked why.";
const quote = "The repair would cost £35 million, she told the council.";
const selectors = describe(before, { start: before.indexOf(quote), end: before.indexOf(quote) + quote.length });

test.each([
  { why: "the same page", page: before, changes: null },
  { why: "only the place has changed", page: `Updated on Monday. ${before}`, changes: null },
  {
    why: "a figure was corrected",
    page: before.replace("£35", "£40"),
    changes: [
      { kind: "kept", text: "The repair would cost" },
      { kind: "removed", text: "£35" },
      { kind: "added", text: "£40" },
      { kind: "kept", text: "million, she told the council." },
    ],
  },
  { why: "the passage is gone", page: "Something else altogether stands on this page now.", changes: null },
])("$why", ({ page, changes }) => {
  expect(changedWording(quote, createFinder(page).find(selectors), page)).toEqual(changes);
});
