/** Nothing malformed, and nothing boundless, reaches a handler. */
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { checked } from "../../src/background/question-checks.ts";
import { ok } from "../../src/core/article/result.ts";
import type { Handlers, Sender } from "../../src/platform/messenger.ts";
import type { BackgroundQuestions } from "../../src/platform/protocol.ts";
import { articleId, noteId, sampleAnalysis, sampleNote, sampleStored } from "../platform/samples.ts";

type Type = keyof BackgroundQuestions;

let reached: Type[] = [];
const sender = { id: "tidemark", isPrivate: false } as Sender;
const handlers = new Proxy({} as Handlers<BackgroundQuestions>, {
  get: (_, type) => async () => {
    reached.push(type as Type);
    return ok(null);
  },
});
const ask = (type: Type, question: unknown) => checked(handlers)[type](question as never, sender);

beforeEach(() => {
  reached = [];
});

const note = sampleNote();
const keep = { analysis: sampleAnalysis(), corrections: [] };
const article = keep.analysis.article;
const quote = { type: "TextQuoteSelector", exact: "tide", prefix: "", suffix: "" };

const wellFormed: readonly (readonly [Type, unknown])[] = [
  ["article/analyse", { article }],
  ["article/get", { id: articleId() }],
  ["article/update", keep],
  ["note/list", { article: articleId() }],
  ["note/put", { note, keep }],
  ["note/put", { note: { ...note, target: { source: "", selectors: [] } }, keep: null }],
  ["note/put", { note: { ...note, later: "a key of a later version" }, keep: null }],
  ["note/remove", { id: noteId() }],
  ["note/restore", { id: noteId() }],
  ["library/read", { article: null }],
  ["library/import", { articles: [sampleStored()], notes: [note, { ...note, deleted: note.created }] }],
  ["tab/run", { tab: 3, force: false }],
  ["tab/status", { stage: "ready", entities: 14, notes: 3 }],
];

test.each(wellFormed)("%s is let through", async (type, question) => {
  expect(await ask(type, question)).toEqual(ok(null));
  expect(reached).toEqual([type]);
});

const put = (change: object) => ({ note: { ...note, ...change }, keep: null });

test.each<{ why: string; type: Type; question: unknown; code: string }>([
  { why: "no id", type: "note/put", question: put({ id: 3 }), code: "invalid" },
  { why: "an endless id", type: "note/put", question: put({ id: "x".repeat(101) }), code: "invalid" },
  { why: "an unknown colour", type: "note/put", question: put({ colour: "red; background: url(x)" }), code: "invalid" },
  {
    why: "a selector of an unknown kind",
    type: "note/put",
    question: put({ target: { source: "", selectors: [{ ...quote, type: "CssSelector" }] } }),
    code: "invalid",
  },
  {
    why: "a negative position",
    type: "note/put",
    question: put({ target: { source: "", selectors: [{ type: "TextPositionSelector", start: -1, end: 3 }] } }),
    code: "invalid",
  },
  { why: "a moment that is none", type: "note/put", question: put({ modified: "tomorrow" }), code: "invalid" },
  {
    why: "a moment that does not sort",
    type: "note/put",
    question: put({ modified: "2026-03-01T12:00:00+02:00" }),
    code: "invalid",
  },
  { why: "a revision that does not count", type: "note/put", question: put({ revision: 1.5 }), code: "invalid" },
  { why: "a boundless body", type: "note/put", question: put({ body: "x".repeat(1_000_001) }), code: "too-long" },
  {
    why: "another article to keep",
    type: "note/put",
    question: { note, keep: { ...keep, analysis: sampleAnalysis(articleId("two")) } },
    code: "invalid",
  },
  {
    why: "a boundless article to keep",
    type: "note/put",
    question: { note, keep: { ...keep, analysis: sampleAnalysis(articleId(), "x".repeat(5_000_001)) } },
    code: "too-long",
  },
  {
    why: "a boundless article",
    type: "article/analyse",
    question: { article: { ...article, text: "x".repeat(5_000_001) } },
    code: "too-long",
  },
  {
    why: "a span that ends before it starts",
    type: "article/analyse",
    question: { article: { ...article, blocks: [{ kind: "paragraph", span: { start: 4, end: 3 }, depth: 0 }] } },
    code: "invalid",
  },
  {
    why: "one bad note among good ones",
    type: "library/import",
    question: { articles: [], notes: [note, { ...note, tags: "sea" }] },
    code: "invalid",
  },
  {
    why: "an article under another name",
    type: "library/import",
    question: { articles: [{ ...sampleStored(), id: articleId("two") }], notes: [] },
    code: "invalid",
  },
  { why: "a tab that is none", type: "tab/run", question: { tab: "3", force: false }, code: "invalid" },
  {
    why: "a stage that is none",
    type: "tab/status",
    question: { stage: "done", entities: 1, notes: 1 },
    code: "invalid",
  },
])("$type with $why is $code, and reaches nobody", async ({ type, question, code }) => {
  expect(await ask(type, question)).toMatchObject({ ok: false, error: { code } });
  expect(reached).toEqual([]);
});

describe("whatever is sent", () => {
  test("is answered, never thrown at", async () => {
    const types = [...new Set(wellFormed.map(([type]) => type))];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...types), fc.anything(), async (type, question) => {
        expect(await ask(type, question)).toHaveProperty("ok");
      }),
    );
  });
});
