import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ok } from "../../../src/core/article/result.ts";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { anyAddress, anyNote, anyText, article, library, noteOn, options, written } from "./sample-library.ts";

const read = (text: string) => {
  if (!tidemarkJson.read) throw new Error("the format is read");
  return tidemarkJson.read(text, { imported: options.exported });
};
const file = written(tidemarkJson, library);
const content = (kept: Library, rules: readonly EntityRule[] = []) => ok({ library: kept, rules, broken: [] });
const rules: readonly EntityRule[] = [
  { kind: "hide", name: "Kherson", type: "place" },
  { kind: "call", name: "Metsola", type: null, called: "R. Metsola", as: "person" },
];

const replaced = (from: string, to: string): string => {
  expect(file).toContain(from);
  return file.replace(from, to);
};
/** As another program may have laid it out. */
const reformatted = (text: string): string => JSON.stringify(JSON.parse(text), null, 2);
/** The sample as version 1 wrote it. */
const first = JSON.stringify({ format: "tidemark", version: 1, exported: options.exported, ...library }, null, 1);

describe("what was written is read back", () => {
  test("the sample, deeply equal, with the rules", () => {
    expect(read(file)).toEqual(content(library));
    expect(read(written(tidemarkJson, library, { rules }))).toEqual(content(library, rules));
  });

  test("also when another program laid it out anew, or an editor changed its line breaks", () => {
    const text = written(tidemarkJson, library, { rules });
    expect(read(reformatted(text))).toEqual(content(library, rules));
    expect(read(text.replaceAll("\n", "\r\n"))).toEqual(content(library, rules));
    expect(read(text.replaceAll("\n", ""))).toEqual(content(library, rules));
  });

  test("any notes, in the bin too, and any article", () => {
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
        const text = written(tidemarkJson, kept);
        expect(read(text)).toEqual(content(kept));
        expect(read(reformatted(text))).toEqual(content(kept));
      }),
    );
  });

  test("a note of a million characters", () => {
    const kept = { ...library, notes: [noteOn("Nobody", { body: "🙂x\r\n".repeat(250_000) })] };
    expect(read(written(tidemarkJson, kept))).toEqual(content(kept));
  });

  test("with a byte order mark before it", () => {
    expect(read(`\uFEFF${file}`)).toEqual(content(library));
  });

  test("a library without articles", () => {
    expect(read(written(tidemarkJson, { articles: [], notes: [], addresses: [] }))).toEqual(
      content({ articles: [], notes: [], addresses: [] }),
    );
  });
});

test("the file is JSON, with each article on a line of its own", () => {
  const second = { ...article, id: "https://news.example/2" as never };
  const text = written(tidemarkJson, { ...library, articles: [article, second] });
  expect(JSON.parse(text)).toMatchObject({
    format: "tidemark",
    version: 2,
    parts: [{ article: { id: article.id } }, {}],
  });
  const lines = text.split("\n");
  expect(lines).toHaveLength(5);
  expect(JSON.parse(lines[1]?.replace(/,$/, "") ?? "")).toEqual(JSON.parse(text).parts[0]);
});

describe("a file of version 1", () => {
  test("is read", () => {
    expect(read(first)).toEqual(content(library));
  });

  test("from before articles had several addresses has none", () => {
    const older = JSON.stringify({ ...JSON.parse(first), addresses: undefined });
    expect(read(older)).toEqual(content({ ...library, addresses: [] }));
  });

  test("from before there were statuses: its notes are unchecked", () => {
    const older = first.replaceAll(/\n\s*"status": "unchecked",/g, "");
    expect(older).not.toContain('"status"');
    expect(read(older)).toEqual(content(library));
  });

  test.each([
    { why: "an unknown colour", from: '"blue"', to: '"mauve"', field: "notes[0].colour" },
    { why: "no notes", from: '"notes"', to: '"words"', field: "notes" },
  ])("with $why is refused", ({ from, to, field }) => {
    expect(read(first.replace(from, to))).toMatchObject({ ok: false, error: { code: "file-broken", field } });
  });
});

describe("what is refused as a whole, and where it is wrong", () => {
  const later = file.replace('"version":2', '"version":3');
  test.each([
    { why: "no JSON", text: '{\n "format": "tidemark",\n "version": oops }', code: "file-not-json", line: 3 },
    { why: "broken off JSON", text: '{\n "format": "tidemark",', code: "file-not-json", line: 2 },
    { why: "nothing at all", text: "", code: "file-not-json", line: 1 },
    { why: "another program's", text: '{"annotations":[]}', code: "file-not-tidemark" },
    { why: "a list", text: "[]", code: "file-not-tidemark" },
    { why: "null", text: "null", code: "file-not-tidemark" },
    { why: "of a later version", text: later, code: "file-newer", line: 1, field: "version" },
    { why: "of a later version, laid out anew", text: reformatted(later), code: "file-newer", field: "version" },
    { why: "without its end", text: file.slice(0, -4), code: "file-truncated", line: 2 },
    { why: "cut off in an article", text: file.slice(0, -400), code: "file-truncated", line: 2 },
    { why: "cut off after its heading", text: file.slice(0, file.indexOf("\n") + 1), code: "file-truncated", line: 2 },
    {
      why: "without parts",
      text: '{"format":"tidemark","version":2,"exported":"2024-05-01T10:00:00.000Z","rules":[]}',
      code: "file-broken",
      field: "parts",
    },
    {
      why: "a rule that is none",
      text: written(tidemarkJson, library, { rules }).replace('"called":"R. Metsola"', '"called":7'),
      code: "file-broken",
      line: 1,
      field: "rules[1].called",
    },
  ])("$why", ({ text, code, line = null, field = null }) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code, line, field } });
  });

  test("any JSON is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { exported } = options;
        expect(read(JSON.stringify(value)).ok).toBe(false);
        const old = { format: "tidemark", version: 1, exported: "x", articles: value, notes: value };
        expect(read(JSON.stringify(old)).ok).toBe(false);
        const parts = read(JSON.stringify({ format: "tidemark", version: 2, exported, rules: [], parts: [value] }));
        expect(parts).toMatchObject({ ok: true, value: { broken: [{ code: "file-broken" }] } });
      }),
    );
  });

  test("a file that is cut off anywhere is never read as a whole one", () => {
    fc.assert(
      fc.property(fc.nat({ max: file.length - 2 }), (length) => {
        expect(read(file.slice(0, length)).ok).toBe(false);
      }),
    );
  });
});

describe("an article that is broken is named, and the others are read", () => {
  const second = {
    ...article,
    id: "https://news.example/2" as never,
    analysis: { ...article.analysis, article: { ...article.analysis.article, id: "https://news.example/2" as never } },
  };
  const alone: Library = { articles: [second], notes: [], addresses: [] };
  const withSecond = (text: string): string =>
    text.replace("\n]}", `,\n${JSON.stringify({ article: second, notes: [], addresses: [] })}\n]}`);

  test.each([
    { why: "an unknown colour", from: '"blue"', to: '"mauve"', field: "notes[0].colour" },
    { why: "an unknown status", from: '"status":"unchecked"', to: '"status":"refuted"', field: "notes[0].status" },
    { why: "a number for a body", from: '"Which **Monday**?"', to: "7", field: "notes[1].body" },
    {
      why: "a local time",
      from: '"modified":"2024-04-05T08:00:00.000Z"',
      to: '"modified":"2024-04-05T08:00"',
      field: "notes[0].modified",
    },
    {
      why: "an unknown selector",
      from: "TextPositionSelector",
      to: "XPathSelector",
      field: "notes[0].target.selectors[1].type",
    },
    {
      why: "a script for an address",
      from: '"source":"https:',
      to: '"source":"javascript:',
      field: "notes[0].target.source",
    },
    {
      why: "a script for an article's address",
      from: '"url":"https:',
      to: '"url":" JavaScript:',
      field: "article.analysis.article.url",
    },
    {
      why: "a negative place",
      from: '"start":0',
      to: '"start":-1',
      field: "article.analysis.article.blocks[0].span.start",
    },
    { why: "a span beyond the text", from: '"end":37', to: '"end":99999', field: "article.analysis" },
    { why: "no notes", from: '"notes"', to: '"words"', field: "notes" },
    { why: "a note of another article", from: '"article":"https:', to: '"article":"ftp:', field: null },
  ])("$why", ({ from, to, field }) => {
    const broken = withSecond(replaced(from, to));
    expect(read(broken)).toMatchObject(ok({ library: alone, broken: [{ code: "file-broken", line: 2, field }] }));
    const place = field === null ? "parts[0]" : `parts[0].${field}`;
    expect(read(reformatted(broken))).toMatchObject(
      ok({ library: alone, broken: [{ code: "file-broken", line: null, field: place }] }),
    );
  });

  test("no JSON on its line", () => {
    const broken = withSecond(replaced('"deleted":null', '"deleted":nil'));
    expect(read(broken)).toMatchObject(ok({ library: alone, broken: [{ code: "file-broken", line: 2, field: null }] }));
  });

  test("what stands after the end is named", () => {
    expect(read(`${file}{}\n`)).toMatchObject(ok({ library, broken: [{ code: "file-broken", line: 4 }] }));
  });
});

test("a prototype in the file stays in the file", () => {
  const hostile = file.replaceAll('"body":', '"__proto__": {"polluted": true}, "constructor": 1, "body":');
  expect(read(hostile)).toEqual(content(library));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const inherited = file.replaceAll('"body":', '"__proto__": {"body": "inherited"}, "other":');
  expect(read(inherited)).toMatchObject({ ok: true, value: { broken: [{ field: "notes[0].body" }] } });
});
