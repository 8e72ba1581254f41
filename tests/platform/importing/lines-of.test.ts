/** The lines of a file are those of its text, however few bytes a reading gives. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, linesOf } from "../../../src/platform/importing/lines-of.ts";
import type { SourceFile } from "../../../src/platform/importing/source-file.ts";
import { bytesOf, givenFile } from "./given-file.ts";

/** Gives at most so many bytes, one after the other of `most`, again and again. */
function sparing(text: string, most: readonly number[]): SourceFile {
  const file = givenFile(text);
  let readings = 0;
  return {
    ...file,
    bytes: (from, to) => file.bytes(from, Math.min(to, from + (most[readings++ % most.length] ?? 1))),
  };
}

const textsOf = (lines: Iterable<Line | null>): readonly (string | null)[] =>
  [...lines].map((line) => line?.text ?? null);

/** Where the text ends with a line break, there is no line after it. */
function linesIn(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const last = lines.pop() ?? "";
  return [...lines.map((line) => line.replace(/\r$/, "")), ...(last === "" ? [] : [last])];
}

test.each([
  { why: "an empty file", text: "", lines: [] },
  { why: "one line without its break", text: "a", lines: ["a"] },
  { why: "one line with its break", text: "a\n", lines: ["a"] },
  { why: "empty lines", text: "\n\na\n\n", lines: ["", "", "a", ""] },
  { why: "line breaks of Windows", text: "a\r\nb\r\n", lines: ["a", "b"] },
  { why: "returns inside a line", text: "a\rb\nc\r\r\n", lines: ["a\rb", "c\r"] },
  { why: "a byte order mark", text: "\uFEFFa\nb", lines: ["a", "b"] },
  { why: "nothing but a byte order mark", text: "\uFEFF", lines: [] },
  { why: "a byte order mark further on", text: "a\n\uFEFFb", lines: ["a", "\uFEFFb"] },
  { why: "characters of several bytes", text: "ä€🙂\n🙂", lines: ["ä€🙂", "🙂"] },
  { why: "breaks that are none in JSON", text: "a\u2028b\u0085c", lines: ["a\u2028b\u0085c"] },
])("$why", ({ text, lines }) => {
  expect(textsOf(linesOf(givenFile(text)))).toEqual(lines);
  expect(textsOf(linesOf(sparing(text, [1])))).toEqual(lines);
});

describe("of any text, read a few bytes at a time", () => {
  const anyText = fc
    .array(fc.oneof(fc.constantFrom("\n", "\r\n", "\r", "\uFEFF", "🙂", "ä"), fc.string({ unit: "grapheme" })))
    .map((pieces) => pieces.join(""));
  const anySpare = fc.tuple(anyText, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }));

  test("the lines are those of the text, with their numbers", () => {
    fc.assert(
      fc.property(anySpare, ([text, most]) => {
        const lines = [...linesOf(sparing(text, most))];
        expect(textsOf(lines)).toEqual(linesIn(text));
        expect(lines.map((line) => line?.number)).toEqual(lines.map((_, at) => at + 1));
      }),
    );
  });

  test("each says how far the file was read: never back, behind its own end, and all of it at last", () => {
    fc.assert(
      fc.property(anySpare, ([text, most]) => {
        const { size } = givenFile(text);
        let least = 0;
        for (const line of linesOf(sparing(text, most))) {
          if (!line) throw new Error("no line is that long");
          expect(line.bytes).toBeGreaterThanOrEqual(Math.max(least, bytesOf(line.text).length));
          expect(line.bytes).toBeLessThanOrEqual(size);
          least = line.bytes;
        }
        if (text !== "" && !/^\uFEFF+$/.test(text)) expect(least).toBe(size);
      }),
    );
  });
});

test("a text longer than one reading comes together again, whatever stands where it is parted", () => {
  // Each of its characters is parted somewhere.
  const text = `${"🙂".repeat(300_000)}\n${"€".repeat(400_000)}\r\nend`;
  expect(textsOf(linesOf(givenFile(text)))).toEqual(linesIn(text));
});

test("bytes that are no text do not stop it", () => {
  expect(textsOf(linesOf(givenFile(new Uint8Array([0xff, 0x0a, 0xe2, 0x82]))))).toEqual(["\uFFFD", "\uFFFD"]);
});

describe("a line without end", () => {
  const space = new Uint8Array(1_000_000).fill(0x20);
  /** After `before`, so many bytes in one line; the same piece is given again and again. */
  const endless = (before: string, size: number): SourceFile & { readonly read: () => number } => {
    const start = bytesOf(before);
    let read = 0;
    return {
      ...{ name: "library.json", size: start.length + size },
      bytes(from, to) {
        read = Math.max(read, to);
        return from < start.length ? start.subarray(from, to) : space.subarray(0, to - from);
      },
      read: () => read,
    };
  };

  test("stops it after the lines before, long before the end of the file", () => {
    const file = endless("a\nb\n", 10 ** 15);
    expect(textsOf(linesOf(file))).toEqual(["a", "b", null]);
    expect(file.read()).toBeLessThan(200_000_000);
  });

  test("is none where many lines together are as long", () => {
    const long = bytesOf(`\n${" ".repeat(999_999)}`);
    const file = {
      name: "library.json",
      size: 120_000_000,
      bytes: (from: number, to: number) => long.subarray(0, to - from),
    };
    let lines = 0;
    for (const line of linesOf(file)) {
      if (!line) break;
      lines++;
    }
    expect(lines).toBe(121);
  });
});

test("a file that ends before it should is told as one that cannot be read", () => {
  const file = { ...givenFile("a\nb\n"), size: 100 };
  expect(() => textsOf(linesOf(file))).toThrow();
});
