import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { NoteId } from "../../../src/core/article/brand.ts";
import { csv } from "../../../src/core/formats/csv.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { anyNote, library, noteOn, options, written } from "./sample-library.ts";

/** As a spreadsheet reads it: a record for each row. */
function sheet(notes: readonly Note[], change = {}): readonly Readonly<Record<string, string>>[] {
  const text = written(csv, { ...library, notes }, change);
  expect(text.startsWith("\uFEFFQuote,Note,")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test("a note is a row, with its article", () => {
  const note = noteOn("Kherson", {
    colour: "green",
    status: "checked",
    tags: ["war", "to check"],
    body: "Where *is* it?",
  });
  expect(sheet([note])).toEqual([
    {
      Quote: "Kherson",
      Note: "Where *is* it?",
      Tags: "war; to check",
      Colour: "green",
      Status: "checked",
      Title: 'The "council": a vote?',
      Author: "Ann Other",
      Site: "Example News",
      Published: "2024-04-03",
      Language: "en",
      URL: "https://www.news.example/story?x=1",
      Link: "https://www.news.example/story?x=1#:~:text=Kherson",
      "Created (UTC)": "2024-04-05 08:00:00",
      "Modified (UTC)": "2024-04-05 08:00:00",
      ID: "note-Kherson",
    },
  ]);
});

test("rows stand as the notes do in the article, each time the same", () => {
  const notes = ["Nobody", "Kherson", "Metsola asked"].map((part) => noteOn(part));
  const quotes = sheet(notes).map((row) => row.Quote);
  expect(quotes).toEqual(["Kherson", "Metsola asked", "Nobody"]);
  expect(written(csv, { ...library, notes: [...notes].reverse() })).toBe(written(csv, { ...library, notes }));
});

test("a passage that was not found again is linked by its page", () => {
  const note = noteOn("Kherson");
  const [row] = sheet([note], { lost: new Set<NoteId>([note.id]) });
  expect(row?.Link).toBe("https://www.news.example/story?x=1");
});

test("colours go by the reader's names for them", () => {
  const labels = { ...options.labels, colours: { ...options.labels.colours, yellow: "=doubtful" } };
  expect(sheet([noteOn("Kherson")], { labels })[0]?.Colour).toBe("'=doubtful");
});

test("whatever notes say, each is one row, and no cell begins a formula or hides its direction", () => {
  const notes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 5 });
  fc.assert(
    fc.property(notes, (notes) => {
      const rows = sheet(notes);
      expect(rows.map((row) => row.ID).sort()).toEqual(
        notes
          .filter(({ deleted }) => deleted === null)
          .map(({ id }) => id)
          .sort(),
      );
      for (const cell of rows.flatMap((row) => Object.values(row))) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(cell).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/u);
      }
    }),
  );
});

test("lines end as Excel wants them, and those in a cell do not end a row", () => {
  const text = written(csv, { ...library, notes: [noteOn("Kherson", { body: "one\r\ntwo\rthree" })] });
  expect(text).toContain('"one\ntwo\nthree"');
  expect(text.replaceAll("\r\n", "").includes("\r")).toBe(false);
  expect(text.endsWith("\r\n")).toBe(true);
});

test("a note of a million characters is one cell", () => {
  const body = 'say "x", 🙂\n'.repeat(80_000).trim();
  expect(sheet([noteOn("Kherson", { body })])[0]?.Note).toBe(body);
});
