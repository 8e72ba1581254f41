import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { obsidianClipper } from "../../../src/core/formats/obsidian-clipper.ts";

const imported = "2024-06-01T00:00:00.000Z";

function read(text: string) {
  if (!obsidianClipper.read) throw new Error("the format is read");
  return obsidianClipper.read(text, { imported });
}

function contentOf(file: unknown) {
  const content = read(JSON.stringify(file));
  if (!content.ok) throw new Error(`${content.error.code}: ${content.error.detail}`);
  return content.value;
}

const page = (fields: object) => ({
  url: "https://a.example/story?utm_source=x",
  title: "The story",
  highlights: [],
  ...fields,
});

const record = {
  id: "1709288130123",
  type: "text",
  xpath: "/html/body/p[1]",
  content: "<p>the <em>tide</em> &amp; the moon</p>",
  startOffset: 0,
  endOffset: 19,
  textQuote: { prefix: "so ", suffix: " rose" },
  notes: ["Which *moon*?"],
};

test("a highlight becomes a note: its words without markup, their context, its notes and its time", () => {
  const { library, broken } = contentOf([page({ data: [record], highlights: [{ text: "not read beside data" }] })]);
  expect(broken).toEqual([]);
  expect(library.notes).toMatchObject([
    {
      article: "https://a.example/story",
      target: {
        source: "https://a.example/story?utm_source=x",
        selectors: [{ type: "TextQuoteSelector", exact: "the tide & the moon", prefix: "so ", suffix: " rose" }],
      },
      body: "Which *moon*?",
      motivation: "commenting",
      created: "2024-03-01T10:15:30.123Z",
      revision: 1,
    },
  ]);
  expect(library.articles).toMatchObject([{ analysis: { article: { title: "The story", text: "" } } }]);
});

test("a file without its data has words and times", () => {
  const highlight = { text: "the tide", timestamp: "2024-03-01T10:15:30.000Z", notes: ["one", "two"] };
  expect(contentOf([page({ highlights: [highlight, { text: "the moon" }] })]).library.notes).toMatchObject([
    { target: { selectors: [{ exact: "the tide" }] }, body: "one\n\ntwo", created: "2024-03-01T10:15:30.000Z" },
    { target: { selectors: [{ exact: "the moon" }] }, body: "", created: imported, revision: 0 },
  ]);
});

test("the parts of one selection over several blocks are one note", () => {
  const part = (content: string, n: number) => ({
    ...record,
    content,
    groupId: "g",
    textQuote: { prefix: `p${n}`, suffix: `s${n}` },
  });
  const data = [part("<p>one</p>", 1), { ...record, content: "other" }, part("<p>two</p>", 2)];
  expect(contentOf([page({ data })]).library.notes).toMatchObject([
    { target: { selectors: [{ exact: "one\n\ntwo", prefix: "p1", suffix: "s2" }] }, body: "Which *moon*?" },
    { target: { selectors: [{ exact: "other" }] } },
  ]);
});

test("what is highlighted without words is kept for its notes alone", () => {
  const picture = { ...record, type: "element", content: '<img src="x" onerror="alert(1)">' };
  const { library, broken } = contentOf([page({ data: [picture, { ...picture, notes: [] }] })]);
  expect(library.notes).toMatchObject([{ target: { selectors: [] }, body: "Which *moon*?" }]);
  expect(broken).toMatchObject([{ code: "entry-broken", field: "[0].data[1]" }]);
});

test("importing twice gives no second note, also from the other form of the file", () => {
  const { textQuote: _, ...bare } = record;
  const ids = (file: unknown) => contentOf(file).library.notes.map(({ id }) => id);
  const inData = ids([page({ data: [bare] })]);
  expect(ids([page({ highlights: [{ text: record.content, notes: record.notes }] })])).toEqual(inData);
});

describe("what cannot be read", () => {
  test.each([
    { why: "no JSON", text: "[", code: "file-not-json" },
    { why: "an empty list", text: "[]", code: "file-other-format" },
    { why: "annotations", text: '[{"type":"Annotation","target":"https://a.example/"}]', code: "file-other-format" },
    { why: "brackets without end", text: "[".repeat(100_000) + "]".repeat(100_000), code: "file-other-format" },
    {
      why: "an inherited page",
      text: '[{"__proto__":{"url":"https://a.example/","highlights":[]}}]',
      code: "file-other-format",
    },
  ])("$why", ({ text, code }) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } });
  });

  test("one entry that is broken does not spoil the others, and is named", () => {
    const { library, broken } = contentOf([
      page({ highlights: [{ text: "one" }, null, { text: 7 }] }),
      { url: 7 },
      page({ url: "chrome://settings", highlights: [{ text: "two" }] }),
    ]);
    expect(library.notes).toHaveLength(1);
    expect(broken).toMatchObject([
      { code: "entry-broken", field: "[0].highlights[1]" },
      { code: "entry-broken", field: "[0].highlights[2]" },
      { code: "entry-broken", field: "[1]" },
      { code: "entry-no-address", field: "[2].highlights[0]" },
    ]);
  });

  test("any JSON is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        read(JSON.stringify(value));
        const part = { ...record, textQuote: value, notes: other, groupId: value, id: other };
        expect(read(JSON.stringify([page({ data: [part, value] }), other])).ok).toBe(true);
      }),
    );
  });
});

test("a highlight of a million characters, and no way to run anything in it", () => {
  const content = `<script>alert("x")</script>${"<b>🙂 =1+1</b>\r\n\u202e".repeat(60_000)}`;
  const [note] = contentOf([page({ data: [{ ...record, content }] })]).library.notes;
  const [quote] = note?.target.selectors ?? [];
  expect(quote?.type === "TextQuoteSelector" && quote.exact.startsWith("🙂 =1+1 \u202e🙂")).toBe(true);
  expect(JSON.stringify(note)).not.toMatch(/<|alert/);
});
