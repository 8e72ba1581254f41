/** What a file holds, article by article, in whatever format; and what is told of one that cannot be read as a whole. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { ok } from "../../../src/core/article/result.ts";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
import type { ArticlePart } from "../../../src/core/formats/format.ts";
import { hypothesis } from "../../../src/core/formats/hypothesis.ts";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import { w3c } from "../../../src/core/formats/w3c.ts";
import { partsOf } from "../../../src/core/formats/whole-file.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { type FileEnding, type FileEntry, fileEntries } from "../../../src/platform/importing/file-entries.ts";
import type { SourceFile } from "../../../src/platform/importing/source-file.ts";
import { article, library, noteOn, written } from "../../core/formats/sample-library.ts";
import { bytesOf, givenFile, goneAfter } from "./given-file.ts";

const imported = "2024-05-02T10:00:00.000Z";
const rules: readonly EntityRule[] = [{ kind: "hide", name: "Kherson", type: "place" }];

interface Told {
  readonly entries: readonly FileEntry[];
  readonly end: FileEnding;
}

function told(file: SourceFile): Told {
  const entries: FileEntry[] = [];
  const reading = fileEntries(file, imported);
  for (;;) {
    const next = reading.next();
    if (next.done) return { entries, end: next.value };
    entries.push(next.value);
  }
}

const partsIn = ({ entries }: Told): readonly ArticlePart[] =>
  entries.flatMap((entry) => (entry.kind === "part" ? [entry.part] : []));
const brokenIn = ({ entries }: Told) => entries.flatMap((entry) => (entry.kind === "broken" ? [entry.problem] : []));

/** Each article with a note of that many characters. */
function libraryOf(names: readonly string[], length = 0): Library {
  const ids = names.map((name) => `https://news.example/${name}` as ArticleId);
  return {
    articles: ids.map((id) => ({
      ...article,
      id,
      analysis: { ...article.analysis, article: { ...article.analysis.article, id } },
    })),
    notes: ids.map((id, at) =>
      noteOn("Nobody objected.", { id: `note-${at}` as never, article: id, body: "x".repeat(length) }),
    ),
    addresses: [],
  };
}

const three = libraryOf(["one", "two", "three"]);
const text = written(tidemarkJson, three, { rules });
const lines = text.split("\n");
/** As another program may have laid it out. */
const anew = JSON.stringify(JSON.parse(text), null, 2);
const lossless = ok({ rules, isLossless: true });

describe("Tidemark's own file", () => {
  test.each([
    { why: "as it is written", content: text },
    { why: "with line breaks of Windows", content: text.replaceAll("\n", "\r\n") },
    { why: "with a byte order mark", content: `\uFEFF${text}` },
    { why: "with empty lines", content: text.replaceAll(",\n", ",\n\n") },
    { why: "without its last line break", content: text.trimEnd() },
  ])("$why is read line by line", ({ content }) => {
    const read = told(givenFile(content));
    expect(partsIn(read)).toEqual(partsOf(three));
    expect(brokenIn(read)).toEqual([]);
    expect(read.end).toEqual(lossless);
    const numbers = content.split("\n").flatMap((line, at) => (line.startsWith('{"article"') ? [at + 1] : []));
    expect(read.entries).toMatchObject(numbers.map((line) => ({ kind: "part", line })));
  });

  test.each([
    { why: "laid out anew", content: anew },
    { why: "on one line", content: text.replaceAll("\n", "") },
  ])("$why is read as a whole, and loses nothing either", ({ content }) => {
    const read = told(givenFile(content));
    expect(partsIn(read)).toEqual(partsOf(three));
    expect(read.end).toEqual(lossless);
    expect(read.entries).toMatchObject([{ line: null }, { line: null }, { line: null }]);
  });

  test.each(["library.json", "library.csv", "no ending"])(
    "is known by what stands in it, not by its name: %s",
    (name) => {
      for (const content of [text, anew]) expect(told(givenFile(content, name)).end).toEqual(lossless);
    },
  );

  test("holds nothing, and that is no mistake", () => {
    const read = told(givenFile(written(tidemarkJson, { articles: [], notes: [], addresses: [] })));
    expect(read).toEqual({ entries: [], end: ok({ rules: [], isLossless: true }) });
  });

  test("says about how long each of its articles is", () => {
    const [short, long] = [10, 50_000].map((length) =>
      told(givenFile(written(tidemarkJson, libraryOf(["one"], length)))),
    );
    const sizeIn = (read: Told | undefined) => (read?.entries[0]?.kind === "part" ? read.entries[0].size : 0);
    expect(sizeIn(short)).toBeGreaterThan(10);
    expect(sizeIn(long)).toBeGreaterThan(50_000);
  });
});

describe("of other programs' formats", () => {
  test.each([
    { why: "W3C annotations", name: "notes.jsonld", content: written(w3c, library) },
    { why: "Hypothesis", name: "notes.json", content: written(hypothesis, library) },
    {
      why: "Readwise",
      name: "notes.csv",
      content:
        "Highlight,Title,URL\nmet on Monday,A vote,https://news.example/story\nobjected,A vote,https://news.example/story\n",
    },
  ])("$why is read, without a claim to hold everything", ({ name, content }) => {
    const read = told(givenFile(content, name));
    expect(partsIn(read).flatMap(({ notes }) => notes)).toHaveLength(2);
    expect(read.end).toEqual(ok({ rules: [], isLossless: false }));
  });

  test("what cannot be understood is told, and the rest is read", () => {
    const content =
      "Highlight,Title,URL\n,A vote,https://news.example/story\nobjected,A vote,https://news.example/story\n";
    const read = told(givenFile(content, "notes.csv"));
    expect(brokenIn(read)).toMatchObject([{ line: 2, field: "Highlight" }]);
    expect(partsIn(read).flatMap(({ notes }) => notes)).toHaveLength(1);
  });

  test("what gives no date is dated as the reader says", () => {
    const content = "Highlight,Title,URL\nobjected,A vote,https://news.example/story\n";
    const [part] = partsIn(told(givenFile(content, "notes.csv")));
    expect(part?.notes).toMatchObject([{ created: imported, modified: imported }]);
  });

  test("notes without a text around them have a size of their own", () => {
    const content = `Highlight,Title,URL\n${"word ".repeat(2000)},A vote,https://news.example/story\n`;
    const [entry] = told(givenFile(content, "notes.csv")).entries;
    expect(entry).toMatchObject({ kind: "part" });
    expect(entry?.kind === "part" && entry.size).toBeGreaterThan(9_000);
  });
});

describe("an article that cannot be understood is told with its line, and the others are read", () => {
  const withLine = (at: number, line: string) => lines.with(at, line).join("\n");
  test.each([
    { why: "no JSON", content: withLine(2, "{,"), problem: { code: "file-broken", line: 3 } },
    {
      why: "no article",
      content: withLine(2, '{"article":1,"notes":[],"addresses":[]},'),
      problem: { code: "file-broken", line: 3, field: "article" },
    },
    {
      why: "a note of another article",
      content: withLine(2, lines[2]?.replace(/"article":"[^"]*"/, '"article":"https://x.example/"') ?? ""),
      problem: { code: "file-broken", line: 3 },
    },
  ])("$why", ({ content, problem }) => {
    const read = told(givenFile(content));
    expect(read.entries.map(({ kind }) => kind)).toEqual(["part", "broken", "part"]);
    expect(brokenIn(read)).toMatchObject([problem]);
    expect(partsIn(read)).toEqual(partsOf(three).filter((_, at) => at !== 1));
    expect(read.end).toEqual(lossless);
  });

  test("in a file that was laid out anew, with its place", () => {
    const file = JSON.parse(text);
    file.parts[1].notes[0].created = "yesterday";
    const read = told(givenFile(JSON.stringify(file, null, 2)));
    expect(brokenIn(read)).toMatchObject([{ field: "parts[1].notes[0].created" }]);
    expect(partsIn(read)).toHaveLength(2);
  });
});

describe("a file that cannot be read says why", () => {
  const newer = text.replace('"version":2', '"version":99');
  const vast = (content: string): SourceFile => ({ ...givenFile(content), size: 100_000_001 });
  test.each([
    { why: "nothing in it", file: givenFile(""), code: "file-unknown" },
    { why: "some text", file: givenFile("The tide rose.\n", "notes.txt"), code: "file-unknown" },
    { why: "no text at all", file: givenFile(new Uint8Array([0, 255, 216, 0])), code: "file-unknown" },
    { why: "some JSON", file: givenFile('{"a":1}'), code: "file-unknown" },
    { why: "half of some JSON", file: givenFile('{"a":'), code: "file-not-json" },
    { why: "a later version, in lines", file: givenFile(newer), code: "file-newer" },
    {
      why: "a later version, laid out anew",
      file: givenFile(JSON.stringify(JSON.parse(newer), null, 2)),
      code: "file-newer",
    },
    {
      why: "a heading with rules that are none",
      file: givenFile(text.replace('"rules":[', '"rules":[7,')),
      code: "file-broken",
    },
    { why: "not in lines, and larger than memory", file: vast(anew), code: "file-too-large" },
    {
      why: "cut off behind its first line break",
      file: givenFile(text.slice(0, text.indexOf("\n") + 1)),
      code: "file-truncated",
    },
  ])("$why: $code", ({ file, code }) => {
    expect(told(file)).toMatchObject({ entries: [], end: { ok: false, error: { code } } });
  });

  test("however large it is, one in lines is not too large", () => {
    const end = { ok: false, error: { code: "file-unreadable" } };
    expect(told(vast(text))).toMatchObject({ entries: [{}, {}, {}], end });
  });

  test("wherever it is cut off, it is not taken for the whole", () => {
    const end = bytesOf(text.trimEnd()).length;
    fc.assert(
      fc.property(fc.integer({ min: text.indexOf("\n") + 1, max: end - 1 }), (most) => {
        const read = told(givenFile(bytesOf(text).subarray(0, most)));
        expect(read.end).toMatchObject({ ok: false, error: { code: "file-truncated" } });
        const whole = partsOf(three);
        expect(whole.slice(0, partsIn(read).length)).toEqual(partsIn(read));
      }),
    );
  });

  test("it cannot be read from the start, in whatever format", () => {
    for (const content of [text, anew]) {
      expect(told(goneAfter(givenFile(content), 0))).toMatchObject({
        entries: [],
        end: { ok: false, error: { code: "file-unreadable" } },
      });
    }
  });
});

describe("a file larger than one reading", () => {
  /** About three million bytes. */
  const large = givenFile(
    written(
      tidemarkJson,
      libraryOf(
        Array.from({ length: 60 }, (_, at) => `a${at}`),
        50_000,
      ),
    ),
  );

  test("says how much of it is read: never less, and all of it at last", () => {
    const shares = told(large).entries.map((entry) => (entry.kind === "part" ? entry.share : 0));
    expect(shares).toHaveLength(60);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[0]).toBeLessThan(0.5);
    expect(new Set(shares).size).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
  });

  test("that cannot be read further in the middle gives what it gave, and says so", () => {
    // Its beginning is looked at first, to know its format.
    const read = told(goneAfter(large, large.size + 1_500_000));
    expect(read.end).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
    expect(partsIn(read).length).toBeGreaterThan(0);
    expect(partsIn(read).length).toBeLessThan(60);
  });

  test("has a heading as long as a thousand rules, and is read in lines all the same", () => {
    const many = Array.from(
      { length: 1000 },
      (_, at) => ({ kind: "hide", name: `${at}${"ä".repeat(900)}`, type: null }) as const,
    );
    const read = told(givenFile(written(tidemarkJson, three, { rules: many })));
    expect(read.end).toEqual(ok({ rules: many, isLossless: true }));
    expect(read.entries).toMatchObject([{ line: 2 }, { line: 3 }, { line: 4 }]);
  });
});

test("of a file that is read as a whole, the shares grow to all of it too", () => {
  const shares = told(givenFile(anew)).entries.map((entry) => (entry.kind === "part" ? entry.share : 0));
  expect(shares).toEqual([1 / 3, 2 / 3, 1]);
});
