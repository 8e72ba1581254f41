import { expect, test } from "vitest";
import type { CorpusDocument } from "../../tools/train/entities/corpora.ts";
import { restyled } from "../../tools/train/entities/restyled.ts";

const sentence = { text: "The fire in Bergen was put out by Ada Berg.", names: [], tokens: [] };

const documents = Array.from({ length: 400 }, (_, at): CorpusDocument => {
  const names = [
    { start: 12, end: 18, types: ["place" as const] },
    { start: 34, end: 42, types: ["person" as const] },
  ];
  return {
    source: "test",
    id: `${at}`,
    sentences: [
      { ...sentence, names },
      { ...sentence, text: "Straße", names: [] },
    ],
  };
});

test("some documents come again as headlines, with their names in the same places and no full stop", () => {
  const copies = restyled(documents);
  expect(copies.length).toBeGreaterThan(20);
  expect(copies.length).toBeLessThan(100);
  const texts = new Set(copies.map(({ sentences: [first] }) => first?.text));
  expect(texts).toEqual(
    new Set(["THE FIRE IN BERGEN WAS PUT OUT BY ADA BERG", "The Fire in Bergen was Put out by Ada Berg"]),
  );
  for (const { sentences } of copies)
    for (const { text, names } of sentences)
      for (const { start, end } of names)
        expect(text.slice(start, end)).toMatch(/^(?:BERGEN|ADA BERG|Bergen|Ada Berg)$/u);
});

test("the same documents give the same copies, and those are some and not all", () => {
  expect(restyled(documents)).toEqual(restyled(documents));
});
