import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { fileName } from "../../../src/core/formats/file-name.ts";
import { zipOf } from "../../../src/core/formats/zip.ts";
import { anyText } from "./sample-library.ts";

function zipped(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = zipOf((piece) => pieces.push(piece));
  for (const [name, text] of files) zip.add(name, text);
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
const unzipped = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]);

test("what was put in comes out, in order", () => {
  const files = [
    ["Ein Überblick.md", "one\r\n🙂"],
    ["Обзор.md", ""],
  ] as const;
  expect(unzipped(zipped(files))).toEqual(files);
});

test("the same files give the same bytes", () => {
  const files = [["a.md", "one"]] as const;
  expect(zipped(files)).toEqual(zipped(files));
});

test.each([
  { names: ["a.md", "a.md", "a.md"], as: ["a.md", "a 2.md", "a 3.md"], why: "equal names" },
  { names: ["Story.md", "STORY.md"], as: ["Story.md", "STORY 2.md"], why: "names that differ in case" },
  { names: ["Straße.md", "STRASSE.md"], as: ["Straße.md", "STRASSE 2.md"], why: "capital letters of another length" },
  { names: ["a.md", "a 2.md", "a.md"], as: ["a.md", "a 2.md", "a 3.md"], why: "a name that looks numbered" },
  { names: ["a 2.md", "a.md", "a.md"], as: ["a 2.md", "a.md", "a 3.md"], why: "a number that is taken" },
  { names: ["é.md", "e\u0301.md"], as: ["é.md", "e\u0301 2.md"], why: "two ways to write an accent" },
  { names: ["__proto__", "constructor"], as: ["__proto__", "constructor"], why: "names of a prototype" },
])("$why", ({ names, as }) => {
  const pieces: Uint8Array[] = [];
  const zip = zipOf((piece) => pieces.push(piece));
  for (const name of names) zip.add(name, "x");
  zip.end();
  const directory = pieces.at(-1) ?? new Uint8Array();
  const text = new TextDecoder().decode(directory);
  expect(as.filter((name) => !text.includes(name))).toEqual([]);
});

test("any titles and texts give a zip with a file for each, under names that no system confuses", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 6 }), (articles) => {
      const files = unzipped(zipped(articles.map(([title, text]) => [fileName(title, "md"), text] as const)));
      expect(files.map(([, text]) => text)).toEqual(articles.map(([, text]) => text.replace(/\p{Cs}/gu, "\uFFFD")));
      expect(new Set(files.map(([name = ""]) => name.normalize("NFKC").toLowerCase())).size).toBe(articles.length);
    }),
  );
});

test("a name is given at once, however many there were of it", () => {
  const files = Array.from({ length: 5_000 }, () => ["tidemark.md", "x"] as const);
  expect(new Set(unzipped(zipped(files)).map(([name]) => name)).size).toBe(5_000);
});
