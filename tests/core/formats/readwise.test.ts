import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readwise } from "../../../src/core/formats/readwise.ts";
import { visible } from "../../../src/core/formats/visible-text.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { anyNote, anyText, library, noteOn, options, written } from "./sample-library.ts";

const imported = "2024-06-01T00:00:00.000Z";

function read(text: string) {
  if (!readwise.read) throw new Error("the format is read");
  return readwise.read(text, { imported });
}

function contentOf(text: string) {
  const content = read(text);
  if (!content.ok) throw new Error(`${content.error.code}: ${content.error.detail}`);
  return content.value;
}

const fileOf = (...notes: readonly Note[]) => written(readwise, { ...library, notes });

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test("a highlight is a row of Readwise's columns, with its tags in its note", () => {
  const note = noteOn("Kherson", { body: "Where *is* it?", tags: ["war", "to check"] });
  expect(rowsOf(fileOf(note))).toEqual([
    {
      Highlight: "Kherson",
      Title: 'The "council": a vote?',
      Author: "Ann Other",
      URL: "https://www.news.example/story?x=1",
      Note: ".war .to-check\nWhere *is* it?",
      Location: "29",
      Date: "2024-04-05T08:00:00.000Z",
    },
  ]);
});

test("what was written is read back: words, tags without spaces, and dates", () => {
  const words = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(".", "\\", "a", " ", "=", "'", "\n") }));
  const tag = fc.string({ unit: fc.constantFrom("a", "é", "-", "7", "🙂"), minLength: 1 });
  const anyNotes = fc.array(fc.record({ note: anyNote, body: words, quote: words, tags: fc.uniqueArray(tag) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(anyNotes, (made) => {
      const notes = made.map(({ note, body, quote, tags }, at) => ({
        ...note,
        body,
        tags,
        deleted: null,
        target: {
          ...note.target,
          selectors: [
            { type: "TextQuoteSelector" as const, exact: quote, prefix: "", suffix: "" },
            { type: "TextPositionSelector" as const, start: at, end: at },
          ],
        },
      }));
      const highlights = notes
        .map((note, at) => ({ note, quote: visible(made[at]?.quote ?? "").trim() }))
        .filter(({ quote }) => quote !== "");
      const back = contentOf(fileOf(...notes));
      expect(back.broken).toEqual([]);
      expect(back.library.notes).toMatchObject(
        highlights.map(({ note, quote }) => ({
          body: visible(note.body).trim(),
          tags: note.tags,
          created: note.created,
          target: { selectors: [{ exact: quote }] },
        })),
      );
    }),
  );
});

test("a note on the page as a whole is left out and counted", () => {
  const writer = readwise.writer?.({ ...options, overview: { articles: 1, tags: [] } });
  const [stored] = library.articles;
  if (!writer || !stored) throw new Error("the format is written");
  const onPage = noteOn("Kherson", { target: { source: "https://a.example/", selectors: [] }, body: "all of it" });
  expect(writer.article({ stored, notes: [onPage, noteOn("Nobody")], addresses: [] })).toContain("Nobody");
  expect(writer.omitted()).toEqual([{ key: "exportOmittedPageNotes", count: 1 }]);
});

test("all highlights of an article have one address and one title: so they come together", () => {
  const rows = rowsOf(fileOf(noteOn("Kherson"), noteOn("Nobody")));
  expect(new Set(rows.map(({ URL, Title, Author }) => `${URL} ${Title} ${Author}`)).size).toBe(1);
});

test("no cell begins a formula", () => {
  const [row] = rowsOf(fileOf(noteOn("Kherson", { body: '=HYPERLINK("x")' }), noteOn("Nobody")));
  expect(row?.Note).toBe(`'=HYPERLINK("x")`);
});

describe("reading", () => {
  const heading = "Highlight,Title,Author,URL,Note,Location,Date";
  const noteIn = (cell: string) =>
    contentOf(`${heading}\nx,,,https://a.example/,${Papa.unparse([[cell]], { quotes: true })},,`).library.notes[0];

  test.each([
    { cell: ".war .to-check", tags: ["war", "to-check"], body: "", why: "tags alone" },
    { cell: ".war so it is", tags: ["war"], body: "so it is", why: "a tag and words" },
    { cell: "so it is .war", tags: [], body: "so it is .war", why: "no tag at the end" },
    { cell: "... so it goes", tags: [], body: "... so it goes", why: "no tag: dots" },
    { cell: ". no", tags: [], body: ". no", why: "no tag: a full stop" },
    { cell: "\\.war", tags: [], body: ".war", why: "words that begin with a full stop" },
    { cell: ".a .a", tags: ["a"], body: "", why: "the same tag twice" },
  ])("$why", ({ cell, tags, body }) => {
    expect(noteIn(cell)).toMatchObject({ tags, body });
  });

  test("a table of Readwise's own export", () => {
    const text =
      "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,Source URL\r\n" +
      '"the tide, rising",High water,Ann,,,yellow,"war, peace",offset,7,2023-05-01 12:34:56+00:00,,https://a.example/story?utm_source=x\r\n';
    const { library: back } = contentOf(text);
    expect(back.notes).toMatchObject([
      {
        article: "https://a.example/story",
        target: { selectors: [{ type: "TextQuoteSelector", exact: "the tide, rising", prefix: "", suffix: "" }] },
        tags: ["war", "peace"],
        created: "2023-05-01T12:34:56.000Z",
      },
    ]);
    expect(back.articles).toMatchObject([{ analysis: { article: { title: "High water", byline: "Ann" } } }]);
  });

  test("only the highlights need to be there, but without an address they have no page", () => {
    expect(contentOf("Highlight\nthe tide\n").broken).toMatchObject([{ code: "entry-no-address", line: 2 }]);
  });

  test("a broken row does not spoil the others, and is named by its line", () => {
    const rows = [
      '"one\ntwo",,,https://a.example/,,,',
      ",,,https://a.example/,only a note,,",
      "x,,,javascript:1,,,",
      "y,,,https://a.example/,,,",
    ];
    const { library: back, broken } = contentOf([heading, ...rows].join("\n"));
    expect(back.notes).toHaveLength(2);
    expect(broken).toMatchObject([
      { code: "entry-broken", line: 4, field: "Highlight" },
      { code: "entry-no-address", line: 5 },
    ]);
  });

  test.each([
    { why: "another table", text: "Quote,Note\na,b", code: "file-other-format" },
    { why: "JSON", text: '{"annotations":[]}', code: "file-other-format" },
    { why: "nothing", text: "", code: "file-other-format" },
    { why: "a quotation mark that never closes", text: `Title,Highlight,URL\n"x,y,z`, code: "file-open-quote" },
  ])("$why", ({ text, code }) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } });
  });

  test("importing twice gives no second note, even at another moment", () => {
    const text = `${heading}\nx,,,https://a.example/,b,,`;
    const again = readwise.read?.(text, { imported: "2025-01-01T00:00:00.000Z" });
    expect(again?.ok && again.value.library.notes.map(({ id }) => id)).toEqual(
      contentOf(text).library.notes.map(({ id }) => id),
    );
  });

  test("any text is answered, never thrown at", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        read(text);
        read(`Highlight,URL,Note,Date\n${text}`);
      }),
    );
  });
});

test("a note of a million characters goes there and back", () => {
  const body = '🙂, "x" = y\n'.repeat(90_000).trim();
  expect(contentOf(fileOf(noteOn("Kherson", { body }))).library.notes).toMatchObject([{ body }]);
});
