/** Paragraphs as a reader counts them. */
import { expect, test } from "vitest";
import type { Block, BlockKind } from "../../../src/core/article/article.ts";
import { paragraphAt } from "../../../src/core/article/paragraph-at.ts";

const block = (kind: BlockKind, start: number, end: number): Block => ({ kind, span: { start, end }, depth: 0 });
const placeOf = paragraphAt([
  block("paragraph", 0, 10),
  block("heading", 12, 20),
  block("quote", 22, 30),
  block("list-item", 32, 40),
]);

test.each([
  { why: "the first letter", offset: 0, place: { number: 1, count: 3 } },
  { why: "the last letter", offset: 9, place: { number: 1, count: 3 } },
  { why: "between two", offset: 10, place: null },
  { why: "a heading", offset: 12, place: { number: null, count: 3 } },
  { why: "after a heading, which is not counted", offset: 22, place: { number: 2, count: 3 } },
  { why: "the last", offset: 39, place: { number: 3, count: 3 } },
  { why: "after the last", offset: 40, place: null },
])("$why", ({ offset, place }) => {
  expect(placeOf(offset)).toEqual(place);
});

test("an article without blocks has no places", () => {
  expect(paragraphAt([])(0)).toBeNull();
});
