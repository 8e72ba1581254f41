/** Nothing malformed, and nothing boundless, reaches a handler. */
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { checked } from "../../src/background/question-checks.ts";
import { analyse } from "../../src/core/analyse.ts";
import type { Day, EntityId, EventId } from "../../src/core/article/brand.ts";
import { ok } from "../../src/core/article/result.ts";
import type { Correction } from "../../src/core/corrections/correction.ts";
import type { Handlers, Sender } from "../../src/platform/messenger.ts";
import type { BackgroundQuestions } from "../../src/platform/protocol.ts";
import { english } from "../core/english.ts";
import { articleOf } from "../core/text/article-of.ts";
import { articleId, noteId, sampleAnalysis, sampleNote, sampleStored } from "../platform/samples.ts";
import { fullAnalysis } from "./full-analysis.ts";

type Type = keyof BackgroundQuestions;

let reached: Type[] = [];
/** What the handlers were asked, as they saw it. */
let seen: unknown[] = [];
const sender = { id: "tidemark", isPrivate: false } as Sender;
const handlers = new Proxy({} as Handlers<BackgroundQuestions>, {
  get: (_, type) => async (question: unknown) => {
    reached.push(type as Type);
    seen.push(question);
    return ok(null);
  },
});
const ask = (type: Type, question: unknown) => checked(handlers)[type](question as never, sender);

beforeEach(() => {
  reached = [];
  seen = [];
});

const note = sampleNote();
const keep = { analysis: sampleAnalysis(), corrections: [] };
const article = keep.analysis.article;
const quote = { type: "TextQuoteSelector", exact: "tide", prefix: "", suffix: "" };

const stage = (change: object) => ({
  session: "s-1",
  first: 0,
  parts: [{ stored: sampleStored(), notes: [note], addresses: [], ...change }],
});

const wellFormed: readonly (readonly [Type, unknown])[] = [
  ["article/analyse", { article }],
  ["article/get", { id: articleId() }],
  ["article/update", keep],
  ["article/identify", { id: articleId(), url: "https://news.example/one?from=feed", title: "High water" }],
  ["article/stopped", { id: articleId() }],
  ["article/stop", { id: articleId(), position: { offset: 12, progress: 0.4, at: note.created } }],
  ["article/heads", { title: null }],
  ["article/heads", { title: "High water" }],
  ["article/addresses", { article: articleId() }],
  ["article/move", { from: articleId("old"), keep }],
  ["article/separate", { address: articleId("old") }],
  ["note/list", { article: articleId() }],
  ["note/put", { note, keep }],
  ["note/put", { note: { ...note, target: { source: "", selectors: [] } }, keep: null }],
  ["note/put", { note: { ...note, later: "a key of a later version" }, keep: null }],
  ["note/put", { note: { ...note, status: "disputed" }, keep: null }],
  ["tag/list", {}],
  ["panel/open", {}],
  ["tab/parts", {}],
  ["note/remove", { id: noteId() }],
  ["note/restore", { id: noteId() }],
  ["note/steps", { article: articleId() }],
  ["note/undo", { article: articleId(), step: 3 }],
  ["note/redo", { article: articleId(), step: 3 }],
  ["notes/change", { ids: [noteId(), noteId("b")], change: { kind: "add-tag", tag: "money" } }],
  ["notes/change", { ids: [noteId()], change: { kind: "colour", colour: "green" } }],
  ["notes/change", { ids: [noteId()], change: { kind: "restore" } }],
  ["digests/prepare", {}],
  ["library/size", {}],
  ["library/read", { article: null }],
  ["library/articles", { bin: true }],
  ["library/part", { article: articleId(), bin: false }],
  ["import/done", { rules: [{ kind: "hide", name: "Ada", type: null }] }],
  ["import/stage", stage({ notes: [note, { ...note, deleted: note.created }] })],
  ["import/foresee", { session: "s-1", mode: "replace" }],
  ["import/commit", { session: "s-1", mode: "merge", parts: 3, rules: [{ kind: "hide", name: "Ada", type: null }] }],
  ["import/discard", { session: "s-1" }],
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
    why: "a boundless article to keep anew",
    type: "article/update",
    question: { ...keep, analysis: sampleAnalysis(articleId(), "x".repeat(5_000_001)) },
    code: "too-long",
  },
  {
    why: "a change of more notes than a message waits for",
    type: "notes/change",
    question: { ids: Array.from({ length: 501 }, () => noteId()), change: { kind: "remove" } },
    code: "invalid",
  },
  {
    why: "a change that nobody knows",
    type: "notes/change",
    question: { ids: [noteId()], change: { kind: "burn" } },
    code: "invalid",
  },
  {
    why: "a tag of nothing",
    type: "notes/change",
    question: { ids: [noteId()], change: { kind: "add-tag", tag: " " } },
    code: "invalid",
  },
  {
    why: "a part with a note of another article",
    type: "import/stage",
    question: stage({ notes: [{ ...note, article: articleId("two") }] }),
    code: "invalid",
  },
  {
    why: "a name that reaches into another import",
    type: "import/discard",
    question: { session: "s 1" },
    code: "invalid",
  },
  {
    why: "a boundless article",
    type: "import/stage",
    question: stage({ stored: { ...sampleStored(), analysis: sampleAnalysis(articleId(), "x".repeat(5_000_001)) } }),
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
    type: "import/stage",
    question: stage({ notes: [note, { ...note, tags: "sea" }] }),
    code: "invalid",
  },
  {
    why: "an article under another name",
    type: "import/stage",
    question: stage({ stored: { ...sampleStored(), id: articleId("two") }, notes: [] }),
    code: "invalid",
  },
  {
    why: "a share beyond the whole",
    type: "article/stop",
    question: { id: articleId(), position: { offset: 12, progress: 1.4, at: note.created } },
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

describe("what reaches a handler", () => {
  const corrections: readonly Correction[] = [
    { kind: "hide", entity: "number/12000000" as EntityId },
    { kind: "show", entity: "number/12000000" as EntityId },
    { kind: "retype", entity: "person/ada reed" as EntityId, type: "place" },
    { kind: "hide-event", event: "in 2023 a vote" as EventId },
    { kind: "show-event", event: "in 2023 a vote" as EventId },
    { kind: "date-event", event: "in 2023 a vote" as EventId, first: "2023-01-31" as Day, last: null },
    { kind: "date-event", event: "in 2023 a vote" as EventId, first: null, last: null },
  ];
  const full = { analysis: fullAnalysis, corrections };
  const stored = { ...sampleStored(fullAnalysis.article.id), ...full };
  const address = { address: articleId("old"), article: stored.id, moved: { article: stored, notes: [note.id] } };
  const bound = { ...note, tags: ["sea"], deleted: note.created };

  test.each<readonly [Type, unknown]>([
    ["article/analyse", { article: fullAnalysis.article }],
    ["article/update", full],
    ["note/put", { note: bound, keep: full }],
    ["import/stage", stage({ stored, notes: [{ ...bound, article: stored.id }], addresses: [address] })],
  ])("%s is the question, whole", async (type, question) => {
    await ask(type, question);
    expect(seen).toEqual([question]);
  });

  test("everything that the engine finds is let through as it is", async () => {
    const found = articleOf([
      "Two days ago Roberta Metsola told the Parliamentary Assembly of the Council of Europe (PACE) in Strasbourg of it.",
      "About 12 million ballots, 40% of them, cost more than €3.5 million between October 2023 and 4 March 2024.",
      "Since the 1990s Metsola has met the council every Monday, for two hours, in the early spring.",
    ]);
    const analysis = analyse(found, english);
    expect(analysis.timeline).not.toEqual([]);
    await ask("article/update", { analysis, corrections });
    expect(seen).toEqual([{ analysis, corrections }]);
  });

  test("holds nothing that was not asked for", async () => {
    const later = JSON.parse('{"later": "a key of a later version", "__proto__": {"polluted": true}}');
    await ask("note/put", { note: { ...later, ...note }, keep: null, ...later });
    expect(seen).toStrictEqual([{ note, keep: null }]);
  });
});

test.each([
  { type: "note/put", question: put({ tags: ["sea", 3] }), place: "note.tags[1]" },
  { type: "article/update", question: { ...keep, corrections: [{ kind: "praise" }] }, place: "corrections[0].kind" },
  { type: "tab/run", question: null, place: "" },
] as const)("the refusal of $type names the field $place", async ({ type, question, place }) => {
  const detail = expect.stringContaining(`${type}, ${place}:`);
  expect(await ask(type, question)).toMatchObject({ error: { code: "invalid", detail } });
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
