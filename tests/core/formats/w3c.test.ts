import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import jsonld, { type Options } from "jsonld";
import { describe, expect, test } from "vitest";
import type { NoteId } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { w3c } from "../../../src/core/formats/w3c.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { describe as described } from "../../../src/core/selectors/describe.ts";
import { annotationContext, collectionSchema } from "./annotation-model.ts";
import { anyNote, anyText, article, library, noteOn, written } from "./sample-library.ts";

const imported = "2024-06-01T00:00:00.000Z";

function read(text: string) {
  if (!w3c.read) throw new Error("the format is read");
  return w3c.read(text, { imported });
}

function contentOf(text: string) {
  const content = read(text);
  if (!content.ok) throw new Error(`${content.error.code}: ${content.error.detail}`);
  return content.value;
}

const parsed = (kept: Library) => JSON.parse(written(w3c, kept));

/** The first annotation of a file with this note on the article. */
const annotationOf = (note: Note, on: StoredArticle = article) =>
  parsed({ articles: [on], notes: [note], addresses: [] }).first.items[0];

const withText = (text: string): StoredArticle => ({
  ...article,
  analysis: { ...article.analysis, article: { ...article.analysis.article, text, blocks: [] } },
});

const readerText = fc.oneof(anyText, fc.string({ unit: "grapheme" }));

/** Notes as the program makes them, on a text with many characters beyond the first 65,536. */
const anyLibrary: fc.Arbitrary<Library> = fc
  .record({
    text: fc.string({ unit: fc.constantFrom("a", " ", "é", "🙂", "𝒳", "\n\n"), minLength: 1, maxLength: 60 }),
    notes: fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 4 }),
    bodies: fc.array(readerText, { minLength: 4, maxLength: 4 }),
    tags: fc.uniqueArray(readerText.filter((tag) => tag !== "")),
    spans: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, notes, bodies, tags, spans }) => ({
    articles: [withText(text)],
    addresses: [],
    notes: notes.map((note, at) => {
      const body = bodies[at] ?? "";
      const [start, end] = (spans[at] ?? [0, 0]).map((offset) => Math.min(offset, text.length)).sort((a, b) => a - b);
      const span = { start: start ?? 0, end: end ?? 0 };
      return {
        ...note,
        body,
        tags,
        motivation: body === "" ? "highlighting" : "commenting",
        target: { ...note.target, selectors: at === 3 ? [] : described(text, wholeCharacters(text, span)) },
        deleted: null,
        revision: 1,
      } as const;
    }),
  }));

/** A selection never cuts a character in two. */
function wholeCharacters(text: string, { start, end }: { start: number; end: number }) {
  const isInside = (at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? "") && at > 0;
  return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
}

const byId = (notes: readonly Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

test("what was written is read back: the same notes", () => {
  fc.assert(
    fc.property(anyLibrary, (kept) => {
      const { library: back, broken } = contentOf(written(w3c, kept));
      expect(broken).toEqual([]);
      expect(byId(back.notes)).toEqual(byId(kept.notes));
    }),
  );
});

test("the article comes along by its identity and with what is told about it, without its text", () => {
  const { library: back } = contentOf(written(w3c, library));
  const { title, byline, site, language, published } = article.analysis.article;
  expect(back.articles).toMatchObject([
    { id: article.id, analysis: { article: { title, byline, site, language, published, text: "" } } },
  ]);
});

describe("what is written is a Web Annotation", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(collectionSchema);

  test("by the data model's rules, whatever the notes say", () => {
    fc.assert(
      fc.property(anyLibrary, (kept) => {
        const file = parsed(kept);
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
        expect(file.total).toBe(file.first.items.length);
        expect(file.total).toBe(kept.notes.length);
      }),
    );
  });

  test("and JSON-LD, every key of which its context names", async () => {
    const documentLoader = async (url: string) => {
      expect(url).toBe("http://www.w3.org/ns/anno.jsonld");
      return { contextUrl: undefined, documentUrl: url, document: annotationContext };
    };
    const kept = { ...library, notes: [...library.notes, noteOn("Kherson", { status: "disputed", body: "no" })] };
    // Safe mode refuses what would be dropped without a word.
    const expanded = await jsonld.expand(parsed(kept), { documentLoader, safe: true } as Options.Expand);
    const graph = (await jsonld.flatten(expanded)) as unknown as readonly Record<string, unknown>[];
    const ofType = (type: string) => graph.filter((node) => [node["@type"]].flat().includes(type));
    expect(ofType("http://www.w3.org/ns/oa#Annotation")).toHaveLength(3);
    expect(ofType("http://www.w3.org/ns/oa#TextQuoteSelector")).toHaveLength(3);
    expect(graph).toContainEqual(
      expect.objectContaining({
        "@id": article.id,
        "http://purl.org/dc/terms/title": [{ "@value": article.analysis.article.title }],
      }),
    );
    const purposes = graph.flatMap((node) => node["http://www.w3.org/ns/oa#hasPurpose"] ?? []);
    expect(purposes).toContainEqual({ "@id": "http://www.w3.org/ns/oa#assessing" });
    expect(purposes).toContainEqual({ "@id": "http://www.w3.org/ns/oa#tagging" });
  });
});

describe("positions", () => {
  const text = "🙂🙂 the tide rose 🙂";
  const on = withText(text);
  const at = text.indexOf("tide");
  const note = noteOn("Nobody", {
    target: { source: "https://a.example/", selectors: described(text, { start: at, end: at + 4 }) },
  });

  test("count code points", () => {
    const [, position] = annotationOf(note, on).target.selector;
    expect([...text].slice(position.start, position.end).join("")).toBe("tide");
  });

  test("are left out where the words do not stand any more", () => {
    const { selector } = annotationOf(note, withText("the tide fell")).target;
    expect(selector.map(({ type }: { type: string }) => type)).toEqual(["TextQuoteSelector"]);
  });

  test("of other programs are counted in another text, and left out beside a quote", () => {
    const foreign = { ...annotationOf(note, on), generator: undefined };
    const [back] = contentOf(JSON.stringify([foreign])).library.notes;
    expect(back?.target.selectors.map(({ type }) => type)).toEqual(["TextQuoteSelector"]);
  });
});

test("a note says when its words stood there, how it looks and what was found out", () => {
  const annotation = annotationOf(
    noteOn("Kherson", { colour: "pink", status: "checked", tags: ["war"], body: "*here*" }),
  );
  expect(annotation).toMatchObject({
    body: [
      { type: "TextualBody", value: "*here*", format: "text/markdown", purpose: "commenting" },
      { value: "war", purpose: "tagging" },
      { value: "checked", purpose: "assessing" },
    ],
    target: { styleClass: "pink", state: { type: "TimeState", sourceDate: "2024-04-05T08:00:00.000Z" } },
  });
  expect(annotation.stylesheet.value).toMatch(/^\.pink \{/);
});

test("ids are UUIDs as URNs, and stay the same however often it is exported", () => {
  const uuid = "0b5b7a9c-4a6f-4f4e-9a53-6e1f5a0c7f11";
  expect(annotationOf(noteOn("Kherson", { id: uuid as NoteId })).id).toBe(`urn:uuid:${uuid}`);
  expect(annotationOf(noteOn("Kherson", { id: "ä b\ud800" as NoteId })).id).toMatch(/^[\w:.%-]+$/);
});

test("what is in the bin stays there", () => {
  const binned = noteOn("Kherson", { deleted: "2024-04-06T08:00:00.000Z" });
  expect(annotationOf(binned)).toBeUndefined();
});

describe("annotations of other programs", () => {
  const base = { "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", id: "https://anno.example/1" };
  const only = (annotation: object) => contentOf(JSON.stringify({ ...base, ...annotation })).library.notes[0];

  test.each([
    {
      why: "a target by its address",
      target: "https://a.example/page",
      is: { target: { source: "https://a.example/page", selectors: [] } },
    },
    {
      why: "a resource with its id",
      target: { id: "https://a.example/page", format: "text/html" },
      is: { target: { source: "https://a.example/page" } },
    },
    {
      why: "one selector, not a list",
      target: { source: "https://a.example/", selector: { type: "TextQuoteSelector", exact: "tide" } },
      is: { target: { selectors: [{ type: "TextQuoteSelector", exact: "tide", prefix: "", suffix: "" }] } },
    },
    {
      why: "a quote that refines another selector",
      target: {
        source: { id: "https://a.example/" },
        selector: {
          type: "CssSelector",
          value: "p",
          refinedBy: { type: "TextQuoteSelector", exact: "tide", prefix: "the " },
        },
      },
      is: { target: { selectors: [{ exact: "tide", prefix: "the " }] } },
    },
    {
      why: "a position alone, which is not to become a note on the whole page",
      target: { source: "https://a.example/", selector: { type: "TextPositionSelector", start: 3, end: 9 } },
      is: { target: { selectors: [{ type: "TextPositionSelector", start: 3, end: 9 }] } },
    },
  ])("$why", ({ target, is }) => {
    expect(only({ target })).toMatchObject(is);
  });

  test.each([
    { why: "a plain body", annotation: { bodyValue: "so it is" }, is: { body: "so it is", motivation: "commenting" } },
    {
      why: "a body without a purpose",
      annotation: { body: { type: "TextualBody", value: "words" } },
      is: { body: "words" },
    },
    {
      why: "HTML",
      annotation: { body: { type: "TextualBody", value: "<p>a <script>x</script>&amp; b</p>", format: "text/html" } },
      is: { body: "a & b" },
    },
    {
      why: "a body that is somewhere else",
      annotation: { body: "https://b.example/" },
      is: { body: "https://b.example/" },
    },
    {
      why: "a choice",
      annotation: {
        body: {
          type: "Choice",
          items: [
            { type: "TextualBody", value: "one" },
            { type: "TextualBody", value: "two" },
          ],
        },
      },
      is: { body: "one" },
    },
    {
      why: "a tag by its motivation",
      annotation: { motivation: "tagging", body: { type: "TextualBody", value: "war" } },
      is: { tags: ["war"], body: "" },
    },
    {
      why: "an assessment in words of its own",
      annotation: { body: { type: "TextualBody", value: "poor", purpose: "assessing" } },
      is: { body: "poor", status: "unchecked" },
    },
    {
      why: "someone else's words",
      annotation: { bodyValue: "so it is", creator: { name: "Ann" } },
      is: { body: "so it is\n\n— Ann" },
    },
    {
      why: "a date with a zone",
      annotation: { created: "2015-10-13T15:00:00+02:00" },
      is: { created: "2015-10-13T13:00:00.000Z", modified: "2015-10-13T13:00:00.000Z", revision: 1 },
    },
    { why: "no date", annotation: {}, is: { created: imported, modified: imported, revision: 0 } },
  ])("$why", ({ annotation, is }) => {
    expect(only({ target: "https://a.example/", ...annotation })).toMatchObject(is);
  });

  test("two targets are two notes, known again", () => {
    const file = JSON.stringify({ ...base, target: ["https://a.example/1", "https://a.example/2"] });
    const notes = contentOf(file).library.notes;
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
    expect(contentOf(file).library.notes).toEqual(notes);
  });

  test.each([
    { why: "a list", file: (each: object) => [each] },
    { why: "a page", file: (each: object) => ({ type: "AnnotationPage", items: [each] }) },
    {
      why: "a collection of two pages",
      file: (each: object) => ({ type: "AnnotationCollection", first: { items: [], next: { items: [each] } } }),
    },
    { why: "a graph", file: (each: object) => ({ "@graph": [each] }) },
  ])("in $why", ({ file }) => {
    expect(contentOf(JSON.stringify(file({ ...base, target: "https://a.example/" }))).library.notes).toHaveLength(1);
  });
});

describe("what cannot be read", () => {
  test.each([
    { why: "no JSON", text: "{", code: "file-not-json" },
    { why: "another kind of JSON", text: '{"annotations":[]}', code: "file-other-format" },
    { why: "a list of something else", text: '[{"url":"https://a.example/"}]', code: "file-other-format" },
    { why: "null", text: "null", code: "file-other-format" },
    {
      why: "a hundred thousand brackets",
      text: `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      code: "file-other-format",
    },
  ])("$why", ({ text, code }) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } });
  });

  test("one entry that is broken does not spoil the others, and is named", () => {
    const good = { type: "Annotation", target: "https://a.example/" };
    const items = [
      good,
      7,
      { type: "Annotation" },
      { ...good, target: "javascript:alert(1)" },
      { ...good, target: { source: {} } },
      good,
    ];
    const { library: kept, broken } = contentOf(JSON.stringify({ type: "AnnotationPage", items }));
    expect(kept.notes).toHaveLength(2);
    expect(broken).toMatchObject([
      { code: "entry-broken", field: "items[1]" },
      { code: "entry-no-address", field: "items[2]" },
      { code: "entry-no-address", field: "items[3]" },
      { code: "entry-no-address", field: "items[4]" },
    ]);
  });

  test("pages and refinements without end are followed without a deep stack", () => {
    const deep = (key: string, inner: string) => `{"${key}":`.repeat(20_000) + inner + "}".repeat(20_000);
    expect(read(`{"first":${deep("next", "{}")}}`).ok).toBe(false);
    const target = `{"source":"https://a.example/","selector":${deep("refinedBy", '{"type":"TextQuoteSelector","exact":"x"}')}}`;
    const [note] = contentOf(`[{"type":"Annotation","target":${target}}]`).library.notes;
    expect(note?.target.selectors).toMatchObject([{ exact: "x" }]);
  });

  test("any JSON is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        read(JSON.stringify(value));
        const annotation = {
          type: "Annotation",
          target: value,
          body: other,
          id: other,
          created: value,
          generator: value,
        };
        expect(read(JSON.stringify([annotation])).ok).toBe(true);
      }),
    );
  });

  test("a prototype in the file stays in the file", () => {
    const file =
      '[{"type":"Annotation","__proto__":{"bodyValue":"x"},"target":{"__proto__":{"source":"https://a.example/"}}}]';
    expect(contentOf(file).broken).toMatchObject([{ code: "entry-no-address" }]);
    expect(({} as { source?: string }).source).toBeUndefined();
  });
});

test("a note of a million characters goes there and back", () => {
  const notes = [noteOn("Nobody", { body: "🙂x\r\n\u202e".repeat(170_000), motivation: "commenting" })];
  const { library: back } = contentOf(written(w3c, { ...library, notes }));
  expect(back.notes).toEqual(notes);
});
