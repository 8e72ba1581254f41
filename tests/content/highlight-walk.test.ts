import { describe, expect, test } from "vitest";
import { highlightsOf, walkFrom } from "../../src/content/highlight-walk.ts";
import type { NoteId } from "../../src/core/article/brand.ts";
import type { PlacedNote } from "../../src/core/article/page-state.ts";
import { noteOf } from "../page/toolbar/stage.ts";

const target = {
  source: "https://news.example/a",
  selectors: [{ type: "TextQuoteSelector", exact: "x", prefix: "", suffix: "" } as const],
};
const at = (id: string, start: number): PlacedNote => ({
  note: noteOf(id, { target }),
  outcome: { status: "exact", span: { start, end: start + 5 } },
});
const highlights = highlightsOf([
  at("c", 30),
  at("a", 10),
  { note: noteOf("lost", { target }), outcome: { status: "lost", reason: "not-found" } },
  { note: noteOf("page"), outcome: { status: "exact", span: { start: 0, end: 0 } } },
  at("b", 20),
]);

test("highlights are walked in the order of the text; what has no place is left out", () => {
  expect(highlights.map(({ note }) => note.id)).toEqual(["a", "b", "c"]);
});

describe("the next and the one before", () => {
  test.each([
    { current: "a", place: 99, by: 1, order: "bca", why: "after the current one, wherever the reader has scrolled" },
    { current: "c", place: 0, by: 1, order: "abc", why: "round the end" },
    { current: "b", place: 0, by: -1, order: "acb", why: "before the current one" },
    { current: "a", place: 0, by: -1, order: "cba", why: "round the beginning" },
    { current: null, place: 15, by: 1, order: "bca", why: "from where the reader is" },
    { current: null, place: 20, by: 1, order: "bca", why: "what begins there counts" },
    { current: null, place: 15, by: -1, order: "acb", why: "back from where the reader is" },
    { current: null, place: 99, by: 1, order: "abc", why: "behind the last one, the first" },
    { current: null, place: 0, by: -1, order: "cba", why: "before the first one, the last" },
    { current: "gone", place: 25, by: 1, order: "cab", why: "one that is gone is no current one" },
  ] as const)("$why", ({ current, place, by, order }) => {
    const walk = walkFrom(highlights, current as NoteId | null, place, by);
    expect(walk.map(({ note }) => note.id).join("")).toBe(order);
  });

  test("of none is none", () => expect(walkFrom([], null, 0, 1)).toEqual([]));
});
