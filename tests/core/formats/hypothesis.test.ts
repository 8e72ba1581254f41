import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hypothesis } from "../../../src/core/formats/hypothesis.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { anyNote, anyText, article, library, noteOn, written } from "./sample-library.ts";

const imported = "2024-06-01T00:00:00.000Z";

function read(text: string) {
  if (!hypothesis.read) throw new Error("the format is read");
  return hypothesis.read(text, { imported });
}

function contentOf(file: unknown) {
  const content = read(typeof file === "string" ? file : JSON.stringify(file));
  if (!content.ok) throw new Error(`${content.error.code}: ${content.error.detail}`);
  return content.value;
}

interface ApiAnnotation {
  readonly id: string;
  readonly user: string;
  readonly uri: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly references?: readonly string[];
  readonly document: { readonly title?: readonly string[] };
  readonly target: readonly { readonly source: string; readonly selector?: readonly Record<string, unknown>[] }[];
}

/** What the importer of Hypothesis' client checks, keeps and tells apart: helpers/import.ts, import-annotations.ts. */
function importedByHypothesis(file: string): readonly ApiAnnotation[] {
  const json: unknown = JSON.parse(file);
  if (typeof json !== "object" || json === null || !Array.isArray(Reflect.get(json, "annotations"))) {
    throw new Error("Not a valid Hypothesis JSON file");
  }
  const annotations = Reflect.get(json, "annotations") as readonly ApiAnnotation[];
  const users = new Set(annotations.map(({ user }) => user));
  // One user is chosen from a list, by the name in the account.
  expect(users.size).toBeLessThanOrEqual(1);
  for (const user of users) expect(user).toMatch(/^acct:[^@]+@.+$/);
  const quoteIn = ({ target }: ApiAnnotation) =>
    target[0]?.selector?.find(({ type }) => type === "TextQuoteSelector")?.exact ?? null;
  return annotations.filter(
    (each, at) =>
      annotations.findIndex(
        (other) =>
          other.text === each.text &&
          other.tags.length === each.tags.length &&
          other.tags.every((tag, n) => tag === each.tags[n]) &&
          quoteIn(other) === quoteIn(each),
      ) === at,
  );
}

const alive = (notes: readonly Note[]): readonly Note[] =>
  notes.map((note) => ({
    ...note,
    motivation: note.body === "" ? "highlighting" : "commenting",
    tags: [...new Set(note.tags)].filter((tag) => tag !== ""),
    deleted: null,
    revision: 1,
  }));

/** Without what Hypothesis has no place for. */
const kept = ({ colour, status, target, article: _, ...note }: Note) => ({
  ...note,
  source: target.source,
  quote: target.selectors.find(({ type }) => type === "TextQuoteSelector"),
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

test("what was written is read back: words, tags, dates and quotes, with a little of their context", () => {
  const notes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 5 }).map(alive);
  fc.assert(
    fc.property(notes, (notes) => {
      const { library: back, broken } = contentOf(written(hypothesis, { ...library, notes }));
      expect(broken).toEqual([]);
      const short = notes.map(kept).map((note) =>
        note.quote?.type !== "TextQuoteSelector"
          ? note
          : {
              ...note,
              quote: {
                ...note.quote,
                prefix: note.quote.prefix.slice(-32).replace(/^[\uDC00-\uDFFF]/, ""),
                suffix: note.quote.suffix.slice(0, 32).replace(/[\uD800-\uDBFF]$/, ""),
              },
            },
      );
      expect(back.notes.map(kept).sort(byId)).toEqual([...short].sort(byId));
    }),
  );
});

test("its importer takes every note, as one user's, and knows none as another's double", () => {
  const file = written(hypothesis, { ...library, notes: [...library.notes, noteOn("Kherson"), noteOn("Roberta")] });
  const taken = importedByHypothesis(file);
  expect(taken).toHaveLength(4);
  for (const each of taken) {
    expect(each.uri).toBe("https://www.news.example/story?x=1");
    expect(each.document.title).toEqual([article.analysis.article.title]);
    expect(each.target).toMatchObject([{ source: each.uri, selector: [{ type: "TextQuoteSelector" }] }]);
    // An answer to someone would be imported as one.
    expect(each.references ?? []).toEqual([]);
  }
});

test("any notes are a file that it takes", () => {
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 4 }), (notes) => {
      expect(() => importedByHypothesis(written(hypothesis, { ...library, notes: alive(notes) }))).not.toThrow();
    }),
  );
});

test("positions are not told, because they count another text", () => {
  expect(written(hypothesis, library)).not.toContain("TextPositionSelector");
});

test("a note on the page as a whole has no selector, and comes back as one", () => {
  const note = noteOn("Kherson", { target: { source: "https://a.example/", selectors: [] }, body: "all of it" });
  const file = written(hypothesis, { ...library, notes: [note] });
  expect(importedByHypothesis(file)[0]?.target).toEqual([{ source: "https://a.example/" }]);
  expect(contentOf(file).library.notes).toMatchObject([{ target: { selectors: [] }, body: "all of it" }]);
});

describe("what Hypothesis wrote", () => {
  const annotation = {
    id: "kCP3zvNSEe6cvQ9mVn5Cmw",
    created: "2024-03-01T10:15:30.123456+00:00",
    updated: "2024-03-02T10:15:30.654321+00:00",
    user: "acct:ann@hypothes.is",
    group: "__world__",
    uri: "https://a.example/story?utm_source=x#part",
    text: "is it *so*?",
    tags: ["to check"],
    hidden: false,
    document: { title: ["The story"] },
    permissions: { read: ["group:__world__"] },
    target: [
      {
        source: "https://a.example/story",
        selector: [
          { type: "RangeSelector", startContainer: "/p[1]", endContainer: "/p[1]", startOffset: 0, endOffset: 4 },
          { type: "TextPositionSelector", start: 100, end: 104 },
          { type: "TextQuoteSelector", exact: "tide", prefix: "the ", suffix: " rose" },
        ],
      },
    ],
    links: {},
  };
  const file = (...annotations: object[]) => ({ export_userid: "acct:ann@hypothes.is", annotations });

  test("becomes a note on the article of its address", () => {
    const { library: back } = contentOf(file(annotation));
    expect(back.notes).toMatchObject([
      {
        id: annotation.id,
        article: "https://a.example/story",
        target: {
          source: annotation.uri,
          selectors: [{ type: "TextQuoteSelector", exact: "tide", prefix: "the ", suffix: " rose" }],
        },
        body: "is it *so*?",
        tags: ["to check"],
        created: "2024-03-01T10:15:30.123Z",
        modified: "2024-03-02T10:15:30.654Z",
      },
    ]);
    expect(back.articles).toMatchObject([
      { id: "https://a.example/story", analysis: { article: { title: "The story", text: "" } } },
    ]);
  });

  test("by someone else is signed", () => {
    const other = { ...annotation, id: "another-one", user: "acct:bob@hypothes.is" };
    const named = { ...other, user_info: { display_name: "Bob B." } };
    const bodies = contentOf(file(annotation, other, named)).library.notes.map(({ body }) => body);
    expect(bodies).toEqual(["is it *so*?", "is it *so*?\n\n— bob", "is it *so*?\n\n— Bob B."]);
  });

  test("as an answer stands beside the words that the discussion is about", () => {
    const answer = {
      ...annotation,
      id: "an-answer",
      references: [annotation.id],
      target: [{ source: annotation.uri }],
    };
    const [, note] = contentOf(file(annotation, answer)).library.notes;
    expect(note?.target.selectors).toMatchObject([{ exact: "tide" }]);
  });

  test("as an answer of its API", () => {
    expect(contentOf({ total: 1, rows: [annotation] }).library.notes).toHaveLength(1);
  });
});

describe("what cannot be read", () => {
  test.each([
    { why: "no JSON", text: "{", code: "file-not-json" },
    {
      why: "a W3C collection",
      text: '{"type":"AnnotationCollection","first":{"items":[]}}',
      code: "file-other-format",
    },
    { why: "a list", text: "[]", code: "file-other-format" },
    { why: "brackets without end", text: "[".repeat(100_000) + "]".repeat(100_000), code: "file-other-format" },
    { why: "an inherited list", text: '{"__proto__":{"annotations":[]}}', code: "file-other-format" },
  ])("$why", ({ text, code }) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } });
  });

  test("one entry that is broken does not spoil the others, and is named", () => {
    const good = { uri: "https://a.example/" };
    const { library: back, broken } = contentOf({
      annotations: [
        good,
        null,
        { uri: "urn:x-pdf:1" },
        { ...good, text: 7, tags: [1, "a"], target: "x" },
        { uri: "javascript:1" },
      ],
    });
    expect(back.notes).toMatchObject([{ body: "" }, { body: "", tags: ["a"] }]);
    expect(broken).toMatchObject([
      { code: "entry-no-address", field: "annotations[1]" },
      { code: "entry-no-address", field: "annotations[2]" },
      { code: "entry-no-address", field: "annotations[4]" },
    ]);
  });

  test("any JSON is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        read(JSON.stringify(value));
        const annotation = {
          uri: "https://a.example/",
          target: value,
          tags: other,
          document: value,
          references: other,
        };
        expect(read(JSON.stringify({ annotations: [annotation, value] })).ok).toBe(true);
      }),
    );
  });
});

test("hostile words and a million characters go there and back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const body = text.repeat(3);
      const notes = [noteOn("Nobody", { body })];
      expect(contentOf(written(hypothesis, { ...library, notes })).library.notes).toMatchObject([{ body }]);
    }),
  );
  const body = "🙂=1+1\r\n".repeat(150_000);
  const notes = [noteOn("Nobody", { body })];
  expect(contentOf(written(hypothesis, { ...library, notes })).library.notes).toMatchObject([{ body }]);
});
