import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { anki } from "../../../src/core/formats/anki.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { anyArticle, hostileText } from "./any-article.ts";
import { anyNote, library, noteOn, written } from "./sample-library.ts";

/** As Anki reads a file: "#key:value" lines at its top, then rows, of which those that begin with "#" are comments. */
function read(file: string): {
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: readonly string[][];
} {
  const lines = file.split("\n");
  const first = lines.findIndex((line) => !/^#[a-z ]+:/.test(line));
  const headers = lines.slice(0, first).map((line) => /^#([^:]+):(.*)$/.exec(line)?.slice(1) ?? []);
  const { data, errors } = Papa.parse<string[]>(lines.slice(first).join("\n"), {
    delimiter: "\t",
    newline: "\n",
    comments: "#",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { headers: Object.fromEntries(headers), rows: data };
}

const card = (note: Note) => {
  const [guid = "", deck = "", front = "", back = "", tags = ""] =
    read(written(anki, { ...library, notes: [note] })).rows[0] ?? [];
  return { guid, deck, front, back, tags };
};

test("a note is a card", () => {
  const { headers, rows } = read(written(anki, library));
  expect(headers).toEqual({
    separator: "Tab",
    html: "true",
    notetype: "Basic",
    columns: "GUID\tDeck\tFront\tBack\tTags",
    "guid column": "1",
    "deck column": "2",
    "tags column": "5",
  });
  const source = "<p><small>The &quot;council&quot;: a vote? · Example News</small></p>";
  const link = (passage: string) =>
    `<p><a href="https://www.news.example/story?x=1#:~:text=${passage}">Show in the article</a></p>`;
  expect(rows).toEqual([
    [
      "note-met-on-Monday",
      "Tidemark",
      `<blockquote>met on Monday</blockquote>${source}`,
      `<p>Which **Monday**?</p>${link("met%20on%20Monday")}`,
      "",
    ],
    [
      "note-Nobody-objected-",
      "Tidemark",
      `<blockquote>Nobody objected.</blockquote>${source}`,
      link("Nobody%20objected."),
      "to_check vote",
    ],
  ]);
});

test("a note on the page as a whole asks by its title", () => {
  const target = { source: "https://news.example/", selectors: [] };
  expect(card(noteOn("Kherson", { body: "Fine.", target })).front).toBe(
    "<p>The &quot;council&quot;: a vote? · Example News</p>",
  );
});

describe("what Anki would run is shown", () => {
  test.each([
    { body: "[sound:x.mp3]", is: "&#91;sound:x.mp3]" },
    { body: "[latex]\\input{x}[/latex]", is: "&#91;latex]\\input{x}&#91;/latex]" },
    { body: "[$]x[/$]", is: "&#91;$]x[/$]" },
    { body: "{{c1::gone}}", is: "&#123;{c1::gone}}" },
    { body: "<script>x</script>", is: "&lt;script&gt;x&lt;/script&gt;" },
    { body: "one\n\ntwo", is: "one<br><br>two" },
  ])("$body", ({ body, is }) => {
    expect(card(noteOn("Kherson", { body })).back).toContain(`<p>${is}</p>`);
  });
});

test("any notes are as many cards, of five columns, whose GUID is the note's id", () => {
  fc.assert(
    fc.property(anyArticle, fc.array(anyNote, { maxLength: 3 }), hostileText, (stored, notes, body) => {
      const kept = [...notes, noteOn("Kherson", { body, tags: [body] })].filter((note) => note.deleted === null);
      const { rows } = read(written(anki, { articles: [stored], notes: kept, addresses: [] }));
      expect(rows.map(([guid]) => guid).sort()).toEqual(kept.map((note) => note.id as string).sort());
      for (const [, deck, front = "", back = "", tags = "", ...more] of rows) {
        expect(deck).toBe("Tidemark");
        expect(front).not.toBe("");
        expect(
          `${front}${back}`.replace(/<\/?(?:p|blockquote|small|br)>|<a href="https?:[^"<>]*">|<\/a>/g, ""),
        ).not.toMatch(/[<>"]|\{\{|\[(?:sound|latex|anki|\$)/);
        expect(tags).not.toMatch(/\s\s|\n|\t|^\s|\s$/);
        expect(more).toEqual([]);
      }
    }),
  );
});
