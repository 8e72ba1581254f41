/**
 * Notes and the articles they were made on: what may be done with them, each in one transaction.
 *
 * An article is kept only as long as there is a note on it, be it in the bin: what a reader read without
 * taking notes is never written down.
 */
import type { Analysis } from "../../core/analysis.ts";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { Correction } from "../../core/corrections/correction.ts";
import type { Library } from "../../core/notes/library.ts";
import type { Note } from "../../core/notes/note.ts";
import { mergeImport, mergeWrite } from "./merge-write.ts";
import type { Store, Writing } from "./store.ts";

/** An article as a page knows it, before it is stored. */
interface Kept {
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
}

interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface NoteRepository {
  article(id: ArticleId): Promise<Result<StoredArticle | null>>;
  /** Does nothing to an article that is not stored. */
  updateArticle(kept: Kept): Promise<Result<null>>;
  /** Without the bin. */
  notesOf(article: ArticleId): Promise<Result<readonly Note[]>>;
  /** Answers the note as stored. `keep` is stored along with it unless the article is stored already. */
  putNote(note: Note, keep: Kept | null): Promise<Result<Note>>;
  /** Into the bin. Null when there was nothing to do. */
  removeNote(id: NoteId): Promise<Result<Note | null>>;
  restoreNote(id: NoteId): Promise<Result<Note>>;
  /** Without the bin, and without articles all of whose notes are in it. Null is everything. */
  library(article: ArticleId | null): Promise<Result<Library>>;
  importLibrary(library: Library): Promise<Result<ImportCounts>>;
  /** Deletes for good what has been in the bin since this ISO 8601 moment or longer. Answers how many notes. */
  purge(until: string): Promise<Result<number>>;
}

/** `now` gives ISO 8601 moments in UTC. */
export function noteRepository(store: Store, now: () => string): NoteRepository {
  return {
    article: (id) => store.read(async (reading) => (await reading.article(id)) ?? null),

    updateArticle: ({ analysis, corrections }) =>
      store.write(async (writing) => {
        const stored = await writing.article(analysis.article.id);
        if (stored) await writing.putArticle({ ...stored, analysis, corrections, captured: now() });
        return ok(null);
      }),

    notesOf: (article) => store.read(async (reading) => (await reading.notesOf(article)).filter(isAlive)),

    putNote: (note, keep) =>
      store.write(async (writing) => {
        const stored = await writing.note(note.id);
        const merged = mergeWrite(stored, note);
        if (merged !== stored) await writing.putNote(merged);
        if (keep && !(await writing.article(keep.analysis.article.id))) {
          const moment = now();
          await writing.putArticle({ ...keep, id: keep.analysis.article.id, created: moment, captured: moment });
        }
        if (stored && stored.article !== merged.article) await dropUnused(writing, stored.article);
        return ok(merged);
      }),

    removeNote: (id) =>
      store.write(async (writing) => {
        const stored = await writing.note(id);
        if (!stored || !isAlive(stored)) return ok(null);
        const moment = now();
        // Also modified, so that a write from before the removal does not bring the note back.
        const removed = { ...stored, deleted: moment, modified: moment, revision: stored.revision + 1 };
        await writing.putNote(removed);
        return ok(removed);
      }),

    restoreNote: (id) =>
      store.write(async (writing) => {
        const stored = await writing.note(id);
        if (!stored) return fail({ code: "note-missing", detail: id });
        if (isAlive(stored)) return ok(stored);
        const restored = { ...stored, deleted: null, modified: now(), revision: stored.revision + 1 };
        await writing.putNote(restored);
        return ok(restored);
      }),

    library: (article) =>
      store.read(async (reading) => {
        const notes = (await (article === null ? reading.notes() : reading.notesOf(article))).filter(isAlive);
        const wanted = new Set(notes.map((note) => note.article));
        const articles = article === null ? await reading.articles() : [await reading.article(article)];
        return { notes, articles: articles.filter((each) => each !== undefined && wanted.has(each.id)) } as Library;
      }),

    importLibrary: ({ notes, articles }) =>
      store.write(async (writing) => {
        const counts = { added: 0, updated: 0, unchanged: 0 };
        for (const note of notes) {
          const stored = await writing.note(note.id);
          const merged = mergeImport(stored, note);
          if (merged !== stored) await writing.putNote(merged);
          counts[!stored ? "added" : merged === stored ? "unchanged" : "updated"]++;
        }
        for (const article of articles) {
          if ((await writing.notesOf(article.id)).length === 0) continue;
          const stored = await writing.article(article.id);
          if (!stored) await writing.putArticle(article);
          else if (stored.captured < article.captured) {
            await writing.putArticle({ ...article, created: stored.created });
          }
        }
        return ok(counts);
      }),

    purge: (until) =>
      store.write(async (writing) => {
        const gone = await writing.binnedUntil(until);
        for (const note of gone) await writing.deleteNote(note.id);
        for (const article of new Set(gone.map((note) => note.article))) await dropUnused(writing, article);
        return ok(gone.length);
      }),
  };
}

const isAlive = (note: Note): boolean => note.deleted === null;

async function dropUnused(writing: Writing, article: ArticleId): Promise<void> {
  if ((await writing.notesOf(article)).length === 0) await writing.deleteArticle(article);
}
