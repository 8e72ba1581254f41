import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { anyAddress, anyNote, anyText, article, library, noteOn, options } from "./sample-library.ts";

const read = (text: string) => {
  if (!tidemarkJson.read) throw new Error("the format is read");
  return tidemarkJson.read(text);
};
/** The file's JSON with one thing in it replaced. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(tidemarkJson.write(library, options));
  change(file);
  return JSON.stringify(file);
};
const replaced = (from: string, to: string): string => {
  const written = tidemarkJson.write(library, options);
  expect(written).toContain(from);
  return written.replace(from, to);
};

describe("what was written is read back", () => {
  test("the sample, deeply equal", () => {
    expect(read(tidemarkJson.write(library, options))).toEqual({ ok: true, value: library });
  });

  test("any notes and any article", () => {
    const anyLibrary = fc.record({
      articles: fc
        .record({ title: anyText, byline: fc.option(anyText), url: fc.webUrl() })
        .map((fields) => [
          { ...article, analysis: { ...article.analysis, article: { ...article.analysis.article, ...fields } } },
        ]),
      notes: fc.array(anyNote, { maxLength: 5 }),
      addresses: fc.array(anyAddress, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyLibrary, (kept: Library) => {
        expect(read(tidemarkJson.write(kept, options))).toEqual({ ok: true, value: kept });
      }),
    );
  });

  test("a note of a million characters", () => {
    const notes = [noteOn("Nobody", { body: "🙂x\r\n".repeat(250_000) })];
    const kept = { articles: [], notes, addresses: [] };
    expect(read(tidemarkJson.write(kept, options))).toEqual({ ok: true, value: kept });
  });

  test("with a byte order mark before it", () => {
    expect(read(`\uFEFF${tidemarkJson.write(library, options)}`).ok).toBe(true);
  });
});

test("a file from before articles had several addresses has none", () => {
  const older = JSON.stringify({ ...JSON.parse(tidemarkJson.write(library, options)), addresses: undefined });
  expect(read(older)).toEqual({ ok: true, value: { ...library, addresses: [] } });
});

test("a note of a file from before there were statuses is unchecked", () => {
  const older = tidemarkJson.write(library, options).replaceAll(/\n\s*"status": "unchecked",/g, "");
  expect(older).not.toContain('"status"');
  expect(read(older)).toEqual({ ok: true, value: library });
});

describe("what is refused, and where it is wrong", () => {
  test.each([
    {
      why: "no JSON",
      text: '{\n "format": "tidemark",\n "version": oops }',
      code: "file-not-json",
      line: 3,
      field: null,
    },
    { why: "cut off", text: '{\n "format": "tidemark",', code: "file-not-json", line: 2, field: null },
    { why: "nothing at all", text: "", code: "file-not-json", line: 1, field: null },
    { why: "another program's", text: '{"annotations":[]}', code: "file-not-tidemark", line: null, field: null },
    { why: "a list", text: "[]", code: "file-not-tidemark", line: null, field: null },
    { why: "null", text: "null", code: "file-not-tidemark", line: null, field: null },
    {
      why: "of a later version",
      text: '{"format":"tidemark","version":2}',
      code: "file-newer",
      line: null,
      field: "version",
    },
    {
      why: "without notes",
      text: changed((file) => delete file.notes),
      code: "file-broken",
      line: null,
      field: "notes",
    },
    {
      why: "an unknown colour",
      text: replaced('"blue"', '"mauve"'),
      code: "file-broken",
      line: null,
      field: "notes[0].colour",
    },
    {
      why: "an unknown status",
      text: replaced('"status": "unchecked"', '"status": "refuted"'),
      code: "file-broken",
      line: null,
      field: "notes[0].status",
    },
    {
      why: "a number for a body",
      text: replaced('"Which **Monday**?"', "7"),
      code: "file-broken",
      line: null,
      field: "notes[1].body",
    },
    {
      why: "a local time",
      text: replaced('"modified": "2024-04-05T08:00:00.000Z"', '"modified": "2024-04-05T08:00"'),
      code: "file-broken",
      line: null,
      field: "notes[0].modified",
    },
    {
      why: "an unknown selector",
      text: replaced("TextPositionSelector", "XPathSelector"),
      code: "file-broken",
      line: null,
      field: "notes[0].target.selectors[1].type",
    },
    {
      why: "a script for an address",
      text: replaced('"source": "https:', '"source": "javascript:'),
      code: "file-broken",
      line: null,
      field: "notes[0].target.source",
    },
    {
      why: "a script for an article's address",
      text: replaced('"url": "https:', '"url": " JavaScript:'),
      code: "file-broken",
      line: null,
      field: "articles[0].analysis.article.url",
    },
    {
      why: "a negative place",
      text: replaced('"start": 0', '"start": -1'),
      code: "file-broken",
      line: null,
      field: "articles[0].analysis.article.blocks[0].span.start",
    },
    {
      why: "a span beyond the text",
      text: replaced('"end": 37', '"end": 99999'),
      code: "file-broken",
      line: null,
      field: "articles[0].analysis",
    },
  ])("$why", ({ text, code, line, field }) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code, line, field } });
  });

  test("any JSON is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(read(JSON.stringify(value)).ok).toBe(false);
        expect(
          read(JSON.stringify({ format: "tidemark", version: 1, exported: "x", articles: value, notes: value })).ok,
        ).toBe(false);
      }),
    );
  });
});

test("a prototype in the file stays in the file", () => {
  const written = tidemarkJson.write(library, options);
  const hostile = written.replaceAll('"body":', '"__proto__": {"polluted": true}, "constructor": 1, "body":');
  const result = read(hostile);
  expect(result).toEqual({ ok: true, value: library });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const inherited = written.replaceAll('"body":', '"__proto__": {"body": "inherited"}, "other":');
  expect(read(inherited)).toMatchObject({ ok: false, error: { field: "notes[0].body" } });
});
