/** A note and an analysis, as small as their types allow. */
import type { Analysis } from "../../src/core/analysis.ts";
import type { ArticleId, NoteId } from "../../src/core/article/brand.ts";
import type { StoredArticle } from "../../src/core/article/stored-article.ts";
import type { Note } from "../../src/core/notes/note.ts";

export const articleId = (name = "one") => `https://news.example/${name}` as ArticleId;
export const noteId = (name = "a") => `note-${name}` as NoteId;

/** Minute 0–59 of one hour. */
export const minute = (count: number) => `2026-03-01T12:${String(count).padStart(2, "0")}:00.000Z`;

export function sampleNote(change: Partial<Note> = {}): Note {
  return {
    id: noteId(),
    article: articleId(),
    target: {
      source: "https://news.example/one?from=feed",
      selectors: [{ type: "TextQuoteSelector", exact: "tide", prefix: "the ", suffix: " rose" }],
    },
    motivation: "highlighting",
    colour: "yellow",
    status: "unchecked",
    body: "",
    tags: [],
    created: minute(0),
    modified: minute(0),
    deleted: null,
    revision: 1,
    ...change,
  };
}

export function sampleAnalysis(id = articleId(), text = "the tide rose"): Analysis {
  return {
    article: {
      id,
      url: id,
      title: "High water",
      byline: null,
      site: null,
      language: "en",
      published: null,
      modified: null,
      text,
      blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, depth: 0 }],
    },
    engineVersion: "1",
    sentences: [],
    entities: [],
    timexes: [],
    timeline: [],
    statements: [],
  };
}

export const sampleStored = (id = articleId(), captured = minute(0)): StoredArticle => ({
  id,
  analysis: sampleAnalysis(id),
  corrections: [],
  created: captured,
  captured,
});
