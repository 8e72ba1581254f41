import { expect, test } from "vitest";
import { authorNames } from "../../../../src/page/extract/metadata/author-name.ts";
import { isPlainName } from "../../../../src/page/extract/metadata/plain-name.ts";

test.each([
  { text: "Nora Whitlaw", isPlain: true },
  { text: "Jean-Luc O’Brien", isPlain: true },
  { text: "Željko Ševčík", isPlain: true },
  { text: "J. R. Tolland", isPlain: true },
  { text: "Nora", isPlain: false },
  { text: "By Nora Whitlaw", isPlain: false },
  { text: "Staff Writer", isPlain: false },
  { text: "Redaktion Hafenpost", isPlain: false },
  { text: "Nora Whitlaw, Ben Ames", isPlain: false },
  { text: "nora whitlaw", isPlain: false },
  { text: "Nora Whitlaw 2", isPlain: false },
  { text: "Read More", isPlain: false },
])("“$text” is a plain name: $isPlain", ({ text, isPlain }) => {
  expect(isPlainName(text)).toBe(isPlain);
  if (isPlain) expect(authorNames(text)).toEqual([text]);
});
