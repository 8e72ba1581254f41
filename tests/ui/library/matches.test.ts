/** Which parts of a text are lit up for a search. */
import { expect, test } from "vitest";
import { matchesIn, wordsOf } from "../../../src/ui/library/list/matches.ts";

test.each([
  { why: "whole words and beginnings of words", search: "har", text: "Harbour, harvest, shar", lit: ["Har", "har"] },
  { why: "no letter inside a word", search: "our", text: "harbour", lit: [] },
  { why: "accents in the text", search: "erdogan", text: "Said Erdoğan.", lit: ["Erdoğan"] },
  { why: "accents in the search", search: "Ødegård", text: "the Ødegard report", lit: ["Ødegard"] },
  { why: "combining marks", search: "cafe", text: "a cafe\u0301 here", lit: ["cafe\u0301"] },
  { why: "several words", search: "tidal gate", text: "The gate is tidal", lit: ["gate", "tidal"] },
  { why: "Cyrillic", search: "мос", text: "В Москве", lit: ["Мос"] },
  { why: "scripts without spaces", search: "港", text: "在港口", lit: ["港"] },
  { why: "letters of two units", search: "x", text: "𝒳 and x", lit: ["x"] },
  { why: "nothing searched for", search: " ,; ", text: "words", lit: [] },
])("$why", ({ search, text, lit }) => {
  expect(matchesIn(text, wordsOf(search)).map(({ start, end }) => text.slice(start, end))).toEqual(lit);
});
