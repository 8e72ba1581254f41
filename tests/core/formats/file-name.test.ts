import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../../src/core/formats/file-name.ts";

test.each([
  { title: "Appeal: UN / election", is: "Appeal UN election.md", why: "what no file system takes" },
  { title: "  Ends with dots...  ", is: "Ends with dots.md", why: "Windows drops dots and spaces at the end" },
  { title: ".hidden", is: "hidden.md", why: "a dot in front hides a file" },
  { title: "CON", is: "_CON.md", why: "a device on Windows" },
  { title: "lpt1.notes", is: "_lpt1.notes.md", why: "a device with an extension" },
  { title: "Console", is: "Console.md", why: "no device" },
  { title: "a\u202egpj.exe\u0000\u200b", is: "agpj.exe.md", why: "characters nobody sees" },
  { title: "a#b^c[d]|e", is: "a b c d e.md", why: "what Obsidian's links cannot hold" },
  { title: "e\u0301", is: "é.md", why: "one way to write an accent" },
  { title: "", is: "tidemark.md", why: "no title" },
  { title: "???", is: "tidemark.md", why: "nothing left" },
  { title: "🙂".repeat(300), is: `${"🙂".repeat(60)}.md`, why: "too long" },
])("$why", ({ title, is }) => {
  expect(fileName(title, "md")).toBe(is);
});

test("any title gives a name that every system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
      const name = fileName(title, "json");
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.json$/u);
      expect(name).not.toMatch(/^[.\s]|[.\s]\.json$/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
