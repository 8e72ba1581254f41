import { expect, test } from "vitest";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { describe as describeSpan } from "../../../src/core/selectors/describe.ts";
import type { Selector } from "../../../src/core/selectors/selector.ts";
import { placeNotes } from "../../../src/page/anchor/place-notes.ts";

const text =
  "The assembly met in Strasbourg on Monday. Roberta Metsola opened the session.\n\n" +
  "Members voted on the resolution, and a handful abstained. The vote was later called a sham by the commission.";

const note = (id: string, selectors: readonly Selector[], created = "2024-04-03T10:00:00Z"): Note => ({
  id: id as NoteId,
  article: "https://news.example/a" as ArticleId,
  target: { source: "https://news.example/a", selectors },
  motivation: "highlighting",
  colour: "yellow",
  status: "unchecked",
  body: "",
  tags: [],
  created,
  modified: created,
  deleted: null,
  revision: 1,
});
const on = (words: string, of = text) =>
  describeSpan(of, { start: of.indexOf(words), end: of.indexOf(words) + words.length });

test("notes on the page come first, then by place, the longer of two that start together before the shorter", async () => {
  const placed = await placeNotes(
    [
      note("vote", on("called a sham")),
      note("short", on("Members voted")),
      note("page", [], "2024-04-04T00:00:00Z"),
      note("long", on("Members voted on the resolution")),
      note("first", on("The assembly met in Strasbourg")),
      note("older page", [], "2024-04-01T00:00:00Z"),
    ],
    text,
  );
  expect(placed.map(({ note }) => note.id)).toEqual(["older page", "page", "first", "long", "short", "vote"]);
  expect(placed.slice(2).map(({ outcome }) => outcome.status)).toEqual(["exact", "exact", "exact", "exact"]);
});

test("lost ones stay in the list, at its end, in the order they once had", async () => {
  const once =
    "An entirely different dispatch spoke of grain shipments through the strait.\n\n" +
    "Farmers in the southern valleys had waited for rain since early spring.";
  const placed = await placeNotes(
    [
      note("farmers", on("Farmers in the southern valleys", once)),
      note("grain", on("grain shipments", once)),
      note("here", on("opened the session")),
    ],
    text,
  );
  expect(placed.map(({ note, outcome }) => [note.id, outcome.status])).toEqual([
    ["here", "exact"],
    ["grain", "lost"],
    ["farmers", "lost"],
  ]);
});

test("every note that goes in comes out, once", async () => {
  const notes = Array.from({ length: 300 }, (_, at) =>
    note(`n${at}`, at % 7 === 0 ? [] : on(text.slice(at % 60, (at % 60) + 40))),
  );
  const placed = await placeNotes(notes, text);
  expect(placed.map(({ note }) => note.id).sort()).toEqual(notes.map(({ id }) => id).sort());
});
