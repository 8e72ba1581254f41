import { expect, test } from "vitest";
import { formats } from "../../../src/core/formats/formats.ts";
import { library, options, written } from "./sample-library.ts";

test("every format has an identity and a name of its own", () => {
  for (const key of ["id", "nameKey"] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
  }
});

test("a file without an article can be written in every format, and leaves nothing out", () => {
  for (const { writer } of formats) {
    const empty = writer?.({ ...options, overview: { articles: 0, tags: [] } });
    expect(() => `${empty?.opening()}${empty?.closing()}`).not.toThrow();
    expect(empty?.omitted().every(({ count }) => count === 0) ?? true).toBe(true);
  }
});

test("a note in the bin is written only where it can be read back", () => {
  const [note] = library.notes;
  if (!note) throw new Error("the sample has notes");
  const binned = { ...note, body: "in the bin", deleted: "2024-04-06T08:00:00.000Z" };
  for (const format of formats) {
    if (format.writer && !format.read) {
      expect(written(format, { ...library, notes: [binned] })).not.toContain("in the bin");
    }
  }
});
