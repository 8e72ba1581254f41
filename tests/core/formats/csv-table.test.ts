import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvRow, guarded, readTable, unguarded } from "../../../src/core/formats/csv-table.ts";
import { cpuCost } from "../cpu-cost.ts";

const anyCell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "\n", "\r", " ", "=", "'", "🙂") }),
  fc.string({ unit: "grapheme" }),
);
/** A row of nothing but empty cells is an empty line. */
const anyTable = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  .map((rows) => [["one", "two", "three", "four"].slice(0, rows[0]?.length), ...rows])
  .map((rows) => rows.filter((row) => row.some((cell) => cell !== "")));

const cellsOf = (text: string) => {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.error.detail);
  return table.value.map(({ cells }) => cells);
};

test("what is written is what a parser of RFC 4180 reads", () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const { data, errors } = Papa.parse<string[]>(rows.map(csvRow).join(""), { delimiter: ",", newline: "\r\n" });
      expect(errors).toEqual([]);
      // It takes the end of the last line for one more.
      expect(data.slice(0, -1)).toEqual(rows);
    }),
  );
});

test("what another program wrote is read as it meant it", () => {
  fc.assert(
    fc.property(
      anyTable,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\r\n", "\n"),
      (rows, delimiter, newline) => {
        expect(cellsOf(Papa.unparse(rows, { delimiter, newline, quotes: true }))).toEqual(rows);
      },
    ),
  );
});

test("what was written is read back", () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      expect(cellsOf(rows.map(csvRow).join(""))).toEqual(rows);
    }),
  );
});

describe("reading", () => {
  test.each([
    { why: "a mark before it", text: "\uFEFFa,b", rows: [["a", "b"]] },
    {
      why: "no newline at the end",
      text: "a,b\n1,2",
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
    },
    {
      why: "an empty cell at the end",
      text: "a,b\n1,",
      rows: [
        ["a", "b"],
        ["1", ""],
      ],
    },
    {
      why: "empty lines",
      text: "a,b\n\n,\r\n1,2\n\n",
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
    },
    {
      why: "lines of an old Mac",
      text: "a,b\r1,2",
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
    },
    {
      why: "a quotation mark inside a cell",
      text: 'a,b\n5" disk,2',
      rows: [
        ["a", "b"],
        ['5" disk', "2"],
      ],
    },
    {
      why: "words after a quoted cell",
      text: 'a,b\n"x"y,2',
      rows: [
        ["a", "b"],
        ["xy", "2"],
      ],
    },
    { why: "nothing", text: "", rows: [] },
  ])("$why", ({ text, rows }) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test("says on which line a row begins, whatever lines its cells hold", () => {
    const table = readTable('a,b\r\n"one\r\ntwo",2\r\n\r\n3,4\n5,6');
    expect(table.ok && table.value.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  test("says on which line a quotation mark opens that never closes", () => {
    expect(readTable('a,b\n"one\ntwo",2\n3,"four\n5,6\n')).toMatchObject({
      ok: false,
      error: { code: "file-open-quote", line: 4 },
    });
  });

  test.each(['"', '""', ",", "\n", '"a",', "a"])(
    "a million characters of %s cost no more than their length",
    (part) => {
      expect(cpuCost(() => readTable(part.repeat(1_000_000 / part.length)))).toBeLessThan(5000);
    },
  );
});

describe("formulas", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "=1+1\nsecond line",
    '=HYPERLINK("https://evil.example")',
    "＝1+1",
  ])("%j is text in a spreadsheet", (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test("what is none stays as it is", () => {
    for (const text of ["1 = 1", "a", "", "'quoted'", " =1"]) expect(guarded(text)).toBe(text);
  });

  test("every text comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "\n") }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
