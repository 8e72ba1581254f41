import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ris } from "../../../src/core/formats/ris.ts";
import { anyArticle, hostileText } from "./any-article.ts";
import { anyNote, library, noteOn, written } from "./sample-library.ts";

/** Fields as Zotero's translator reads them: a line that is none of its own goes on with the one before. */
function records(file: string): readonly (readonly { readonly tag: string; readonly value: string }[])[] {
  const all: { tag: string; value: string }[][] = [];
  let longest = 0;
  let before = 0;
  for (const line of file.split("\r\n")) {
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    const current = all.at(-1)?.at(-1);
    longest = Math.max(longest, line.length);
    if (tag === "TY") all.push([]);
    if (tag !== undefined) all.at(-1)?.push({ tag, value });
    else if (current) {
      const isBroken = longest > 85 || before < 65 || line.trim() === "";
      current.value += `${isBroken ? "\n" : " "}${line.trim()}`;
    }
    before = line.length;
  }
  return all;
}

const notesIn = (file: string): readonly string[] =>
  records(file)
    .flat()
    .filter(({ tag }) => tag === "N1")
    .map(({ value }) => value.trim());

test("an article with its notes", () => {
  expect(written(ris, library).split("\r\n")).toEqual([
    "TY  - NEWS",
    expect.stringMatching(/^ID {2}- other2024-[0-9a-f]{8}$/),
    'TI  - The "council": a vote?',
    "AU  - Other, Ann",
    "T2  - Example News",
    "PY  - 2024",
    "DA  - 2024/04/03/",
    "Y2  - 2024/04/05/",
    "LA  - en",
    "UR  - https://www.news.example/story?x=1",
    "KW  - to check",
    "KW  - vote",
    "N1  - > met on Monday",
    "",
    "Which **Monday**?",
    "",
    "https://www.news.example/story?x=1#:~:text=met%20on%20Monday",
    "N1  - > Nobody objected.",
    "",
    "https://www.news.example/story?x=1#:~:text=Nobody%20objected.",
    "ER  - ",
    "",
    "",
  ]);
});

test("Citation.js reads the work", () => {
  const [work] = new Cite(written(ris, library)).data;
  expect(work).toMatchObject({
    type: "article-newspaper",
    title: 'The "council": a vote?',
    "container-title": "Example News",
    keyword: "to check,vote",
    language: "en",
    URL: "https://www.news.example/story?x=1",
    accessed: { "date-parts": [[2024, 4, 5]] },
  });
});

describe("a note in Zotero", () => {
  const body = (text: string) => notesIn(written(ris, { ...library, notes: [noteOn("Kherson", { body: text })] }));

  test.each([
    { lines: "- one\n- two", why: "short lines" },
    { lines: `${"x".repeat(70)}\nyes`, why: "a line that looks as if it had been wrapped" },
    { lines: "one\n\ntwo", why: "paragraphs" },
  ])("keeps its lines apart: $why", ({ lines }) => {
    const [note = ""] = body(lines);
    expect(note.split(/\n+/).slice(1, -1)).toEqual(lines.split(/\n+/));
  });

  test.each([
    { text: "if a < b", in: "<p>if a &lt; b</p>", why: "a sign" },
    { text: "<script>x</script>\nnext", in: "<p>&lt;script&gt;x&lt;/script&gt;<br>next</p>", why: "markup" },
    { text: "write &lt; for it", in: "<p>write &amp;lt; for it</p>", why: "the name of a character" },
  ])("is HTML where Zotero would take the text for it: $why", ({ text, in: html }) => {
    const [note = ""] = body(text);
    expect(note).toContain(html);
    expect(note).toMatch(/^<blockquote>Kherson<\/blockquote>.*<a href="https:[^"]*">Show in the article<\/a><\/p>$/);
  });

  test("is plain where it would not", () => {
    expect(body("AT&T, R&D: 2 > 1")[0]).toContain("\nAT&T, R&D: 2 > 1\n");
  });

  test("says that it was checked or disputed", () => {
    const file = written(ris, { ...library, notes: [noteOn("Kherson", { status: "disputed" })] });
    expect(notesIn(file)[0]?.split("\n\n")[1]).toBe("disputed");
  });
});

test("no text becomes a field or a record of its own", () => {
  fc.assert(
    fc.property(anyArticle, fc.array(anyNote, { maxLength: 3 }), hostileText, (stored, notes, body) => {
      const kept = [...notes, noteOn("Kherson", { body })];
      const file = written(ris, { articles: [stored], notes: kept, addresses: [] });
      const [record = []] = records(file);
      expect(record.map(({ tag }) => tag).join(" ")).toMatch(
        /^TY ID TI (?:AU )*(?:T2 )?(?:PY DA )?Y2 (?:LA )?(?:UR )?(?:KW )*(?:N1 )+ER$/,
      );
      expect(notesIn(file)).toHaveLength(kept.filter((note) => note.deleted === null).length);
      expect(new Cite(file).data).toHaveLength(1);
      expect(file).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|[^\r]\n|\r[^\n]|\p{Cs}/u);
    }),
  );
});
