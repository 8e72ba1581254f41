/** Notes out of another program's file, of whose articles nothing is known but the address: until the page is opened. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { ArticleId } from "../../src/core/article/brand.ts";
import { ok, type Result } from "../../src/core/article/result.ts";
import { hypothesis } from "../../src/core/formats/hypothesis.ts";
import { partsOf } from "../../src/core/formats/whole-file.ts";
import { createFinder } from "../../src/core/selectors/find.ts";
import { storedArticle } from "../../src/core/shapes/library-shapes.ts";
import { connectTo } from "../../src/platform/database/connection.ts";
import { importPart } from "../../src/platform/database/import-part.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../src/platform/database/note-repository.ts";
import type { Store } from "../../src/platform/database/store.ts";
import { minute, noteId, sampleAnalysis, sampleNote } from "./samples.ts";

const source = "https://news.example/story?utm_source=feed";
const plain = "https://news.example/story" as ArticleId;
const canonical = "https://news.example/2026/story" as ArticleId;
const text = "The moon drew the tide, and the tide rose over the wall.";

let store: Store;
let notes: NoteRepository;
let count = 0;

beforeEach(() => {
  store = indexedStore(connectTo(`imported-${count++}`, migrations));
  notes = noteRepository(store, () => minute(20));
});

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

function libraryWith(title: string | undefined) {
  const quote = { type: "TextQuoteSelector", exact: "the tide", prefix: "and ", suffix: " rose" };
  const annotation = {
    id: "kCP3zvNSEe6cvQ9mVn5Cmw",
    created: "2026-02-01T12:00:00+00:00",
    updated: "2026-02-01T12:00:00+00:00",
    uri: source,
    text: "which wall?",
    document: title === undefined ? {} : { title: [title] },
    target: [{ source, selector: [quote] }],
  };
  const read = hypothesis.read?.(JSON.stringify({ annotations: [annotation] }), { imported: minute(10) });
  if (!read?.ok) throw new Error("the file is read");
  return read.value.library;
}

/** Answers how many notes were added. */
async function imported(title?: string): Promise<number> {
  let added = 0;
  for (const part of partsOf(libraryWith(title))) {
    const outcomes = await answerOf(
      store.write(async (writing) => {
        const { outcomes, written } = await importPart(writing, part, "merge");
        await written;
        return ok(outcomes);
      }),
    );
    added += outcomes.filter((outcome) => outcome === "added").length;
  }
  return added;
}

/** As the content script does: asks what the article is known as, reads its notes, and brings its text up to date. */
async function visit(claimed: ArticleId, title = "High water") {
  const id = await answerOf(notes.identify({ id: claimed, url: source, title }));
  const before = await answerOf(notes.article(id));
  const analysis = sampleAnalysis(id, text);
  if (before?.analysis.article.text !== text) await answerOf(notes.updateArticle({ analysis, corrections: [] }));
  return { id, notes: await answerOf(notes.notesOf(id)), article: await answerOf(notes.article(id)) };
}

test("the article that is made for them can be stored, and read again through its shape", () => {
  for (const title of [undefined, "", "A title", "x".repeat(50_000)]) {
    for (const article of libraryWith(title).articles)
      expect(storedArticle(article)).toEqual({ ok: true, value: article });
  }
});

test("on the next visit the page's text takes the empty one's place, and the notes find their words in it", async () => {
  expect(await imported("High water")).toBe(1);
  const seen = await visit(plain);
  expect(seen.id).toBe(plain);
  expect(seen.article).toMatchObject({ captured: minute(20), analysis: { article: { text, title: "High water" } } });
  const [note] = seen.notes;
  expect(note).toMatchObject({ body: "which wall?", target: { selectors: [{ exact: "the tide", prefix: "and " }] } });
  const at = text.lastIndexOf("the tide");
  expect(createFinder(text).find(note?.target.selectors ?? [])).toMatchObject({ span: { start: at, end: at + 8 } });
});

test.each(["High water", "high water | News Example", undefined])(
  "a page that names another address as its own finds them too, under the title %s",
  async (title) => {
    await imported(title);
    const seen = await visit(canonical);
    expect(seen.notes).toHaveLength(1);
    expect(seen.article?.analysis.article.text).toBe(text);
    // Also the second time.
    expect((await visit(canonical)).notes).toHaveLength(1);
  },
);

test.each([
  { title: "High water | News Example", home: canonical },
  { title: undefined, home: canonical },
  { title: "Another article that stood there", home: plain },
])("notes on an article that is kept under another address come to it: $title", async ({ title, home }) => {
  const analysis = sampleAnalysis(canonical, text);
  const seen = { ...analysis, article: { ...analysis.article, url: source } };
  const own = sampleNote({ id: noteId("own"), article: canonical });
  await answerOf(notes.putNote(own, { analysis: seen, corrections: [] }));
  await imported(title);
  expect((await answerOf(notes.notesOf(home))).map(({ body }) => body)).toContain("which wall?");
  expect((await answerOf(notes.article(canonical)))?.analysis.article.text).toBe(text);
});

test("an article that has its text keeps it, its corrections and its date", async () => {
  const corrections = [{ kind: "hide", entity: "person/x" } as never];
  await answerOf(notes.putNote(sampleNote({ article: plain }), { analysis: sampleAnalysis(plain, text), corrections }));
  const before = await answerOf(notes.article(plain));
  expect(await imported("High water")).toBe(1);
  expect(await answerOf(notes.article(plain))).toEqual(before);
});

test("importing again adds nothing, also after the visit and after the reader went on writing", async () => {
  await imported();
  const seen = await visit(plain);
  const [note] = seen.notes;
  if (!note) throw new Error("the note is there");
  await answerOf(notes.putNote({ ...note, body: "that wall", modified: minute(30) }, null));
  expect(await imported()).toBe(0);
  expect(await answerOf(notes.notesOf(plain))).toMatchObject([{ body: "that wall" }]);
});
