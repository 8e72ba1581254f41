import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteId } from "../../../src/core/article/brand.ts";
import { inReadingOrder } from "../../../src/core/notes/reading-order.ts";
import { anyNote, noteOn } from "../formats/sample-library.ts";

const named = (id: string, part: string, created = "2024-04-05T08:00:00.000Z") =>
  noteOn(part, { id: id as NoteId, created });

test("the page first, then by place, then by time, those without a place last", () => {
  const onPage = { ...named("page", "Nobody"), target: { source: "https://x.example", selectors: [] } };
  const noPlace = {
    ...named("nowhere", "Nobody"),
    target: { source: "", selectors: [{ type: "TextQuoteSelector" as const, exact: "x", prefix: "", suffix: "" }] },
  };
  const notes = [
    noPlace,
    named("late", "Nobody objected."),
    named("second", "met on", "2024-04-06T08:00:00.000Z"),
    named("first", "met on"),
    onPage,
  ];
  expect(inReadingOrder(notes).map((note) => note.id)).toEqual(["page", "first", "second", "late", "nowhere"]);
});

test("the order does not depend on how the notes came", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyNote, { selector: (note) => note.id }), (notes) => {
      expect(inReadingOrder([...notes].reverse())).toEqual(inReadingOrder(notes));
    }),
  );
});
