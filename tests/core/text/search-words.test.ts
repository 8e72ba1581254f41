import fc from "fast-check";
import { expect, test } from "vitest";
import { folded, searchWords, wantedWords } from "../../../src/core/text/search-words.ts";

test.each([
  { why: "letter case and punctuation", text: "The tide, 2024: HIGH!", words: ["the", "tide", "2024", "high"] },
  { why: "accents", text: "Café Zoë Šimon", words: ["cafe", "zoe", "simon"] },
  { why: "letters with strokes", text: "Sørloth Łódź Straße", words: ["sorloth", "lodz", "strasse"] },
  { why: "Russian", text: "Ёлка и Чайковский", words: ["елка", "и", "чаиковскии"] },
  { why: "Greek", text: "Ἀθήνα", words: ["αθηνα"] },
  { why: "Hebrew and Arabic points", text: "שָׁלוֹם مَرْحَبًا", words: ["שלום", "مرحبا"] },
  { why: "vowel signs that make the word", text: "हिन्दी", words: ["हिन्दी"] },
  { why: "full-width letters", text: "ＮＨＫ", words: ["nhk"] },
  { why: "a script without spaces", text: "東京都知事", words: ["東京", "京都", "都知", "知事", "事"] },
  { why: "two scripts in one run", text: "AI東京", words: ["ai", "東京", "京"] },
  { why: "a sign beyond the first 65,536", text: "𠮷野", words: ["𠮷野", "野"] },
  { why: "nothing to find", text: "— … !", words: [] },
])("$why: $text", ({ text, words }) => {
  expect(searchWords(text)).toEqual(words);
});

test.each([
  { typed: "high  TIDE high", words: ["high", "tide"] },
  { typed: "京", words: ["京"] },
  { typed: "東京", words: ["東京"] },
  { typed: "東京都", words: ["東京", "京都"] },
  { typed: "  ", words: [] },
])("looked for: $typed", ({ typed, words }) => {
  expect(wantedWords(typed)).toEqual(words);
});

const holds = (text: string, typed: string): boolean => {
  const words = searchWords(text);
  return wantedWords(typed).every((beginning) => words.some((word) => word.startsWith(beginning)));
};

test("a text is found by any beginning of any of its words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, which, length) => {
      const words = searchWords(text);
      const letters = [...(words[which % Math.max(1, words.length)] ?? "")];
      expect(holds(text, letters.slice(0, 1 + (length % Math.max(1, letters.length))).join(""))).toBe(true);
    }),
  );
});

test("a text of a script without spaces is found by any run of its letters", () => {
  const letters = fc.array(fc.constantFrom(..."東京都知事会見は日本"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      expect(holds(text.join(""), text.slice(start, start + 1 + length).join(""))).toBe(true);
    }),
  );
});

test("folding again changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => folded(folded(text)) === folded(text)));
});
