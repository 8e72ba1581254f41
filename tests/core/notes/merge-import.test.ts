import { describe, expect, test } from "vitest";
import { mergeImport } from "../../../src/core/notes/merge-import.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { minute, sampleNote } from "../../platform/samples.ts";

describe("an imported note", () => {
  const stored = sampleNote({ body: "mine", modified: minute(5), revision: 3 });

  test.each<{ why: string; imported: Partial<Note>; gives: Partial<Note> | "stored" }>([
    { why: "that is the same changes nothing", imported: { revision: 1 }, gives: "stored" },
    { why: "that is older changes nothing", imported: { body: "old", modified: minute(4) }, gives: "stored" },
    {
      why: "that is later replaces",
      imported: { body: "new", modified: minute(6), revision: 9 },
      gives: { body: "new", revision: 10 },
    },
    {
      why: "that had no date in its file is never later: what the reader wrote since stays",
      imported: { body: "undated", modified: minute(59), revision: 0 },
      gives: "stored",
    },
  ])("$why", ({ imported, gives }) => {
    const merged = mergeImport(stored, { ...stored, ...imported });
    if (gives === "stored") expect(merged).toBe(stored);
    else expect(merged).toMatchObject(gives);
  });

  test("comes back from the bin, with its latest words", () => {
    const binned = { ...stored, deleted: minute(8), modified: minute(8), revision: 4 };
    expect(mergeImport(binned, { ...stored, body: "old", modified: minute(2) })).toMatchObject({
      deleted: null,
      body: "mine",
      revision: 5,
    });
  });

  test("is counted as a first write where there is none, with a date and without", () => {
    expect(mergeImport(undefined, { ...stored, revision: 0 })).toEqual({ ...stored, revision: 1 });
    expect(mergeImport(undefined, stored)).toEqual(stored);
  });

  test("without a date comes back from the bin too", () => {
    const binned = { ...stored, deleted: minute(8), modified: minute(8), revision: 4 };
    expect(mergeImport(binned, { ...stored, revision: 0 })).toMatchObject({ deleted: null, body: "mine" });
  });
});
