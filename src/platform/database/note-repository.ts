/**
 * Notes and the articles they were made on: what may be done with them, each in one transaction.
 *
 * An article is kept only as long as there is a note on it, be it in the bin: what a reader read without
 * taking notes is never written down.
 */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { Library } from "../../core/notes/library.ts";
import type { Note } from "../../core/notes/note.ts";
import type { TagCount } from "../../core/notes/tag-count.ts";
import { type AddressRepository, addressRepository, dropUnused, movedTo, noteAddresses } from "./address-repository.ts";
import { type BulkRepository, bulkRepository } from "./bulk-repository.ts";
import { mergeWrite } from "./merge-write.ts";
import { forgetSteps, journal, type NextSteps, nextSteps, turn } from "./step-journal.ts";
import type { Kept, Reading, Store } from "./store.ts";

export interface NoteRepository extends AddressRepository, BulkRepository {
  article(id: ArticleId): Promise<Result<StoredArticle | null>>;
  /** Does nothing to an article that is not stored. */
  updateArticle(kept: Kept): Promise<Result<null>>;
  /** Where the reader stopped in it. */
  position(article: ArticleId): Promise<Result<ReadingPosition | null>>;
  /** Does nothing for an article that is not stored. */
  putPosition(article: ArticleId, position: ReadingPosition): Promise<Result<null>>;
  /** Without the bin. */
  notesOf(article: ArticleId): Promise<Result<readonly Note[]>>;
  /** Without the bin; the most used first. */
  tags(): Promise<Result<readonly TagCount[]>>;
  /** Answers the note as stored. `keep` is stored along with it unless the article is stored already. */
  putNote(note: Note, keep: Kept | null): Promise<Result<Note>>;
  /** Into the bin. Null when there was nothing to do. */
  removeNote(id: NoteId): Promise<Result<Note | null>>;
  restoreNote(id: NoteId): Promise<Result<Note>>;
  /** What of this article's notes can be taken back and made again next. */
  steps(article: ArticleId): Promise<Result<NextSteps>>;
  /** The note as it is then. "step-overtaken" when that step is not the next one any more. */
  undo(article: ArticleId, step: number): Promise<Result<Note>>;
  redo(article: ArticleId, step: number): Promise<Result<Note>>;
  /** What `library(null)` would hold, without reading it. */
  size(): Promise<Result<{ readonly articles: number; readonly notes: number }>>;
  /** Without the bin, and without articles all of whose notes are in it. Null is everything. */
  library(article: ArticleId | null): Promise<Result<Library>>;
  /** All articles that `parts` has something to tell of, by title. `withBin`: those too all of whose notes are in the bin. */
  articleIds(withBin: boolean): Promise<Result<readonly ArticleId[]>>;
  /** Articles with their notes, in that order; null for one that has none, or that cannot be understood. */
  parts(articles: readonly ArticleId[], withBin: boolean): Promise<Result<readonly (ArticlePart | null)[]>>;
  /** Deletes for good what has been in the bin since this ISO 8601 moment or longer. Answers how many notes. */
  purge(until: string): Promise<Result<number>>;
}

/** `now` gives ISO 8601 moments in UTC. */
export function noteRepository(store: Store, now: () => string): NoteRepository {
  return {
    ...addressRepository(store, now),
    ...bulkRepository(store, now),

    article: (id) => store.read(async (reading) => (await reading.article(id)) ?? null),

    updateArticle: ({ analysis, corrections }) =>
      store.write(async (writing) => {
        const stored = await writing.article(analysis.article.id);
        if (stored) await writing.putArticle({ ...stored, analysis, corrections, captured: now() });
        return ok(null);
      }),

    position: (article) => store.read(async (reading) => (await reading.position(article)) ?? null),

    putPosition: (article, position) =>
      store.write(async (writing) => {
        if (await writing.hasArticle(article)) await writing.putPosition(article, position);
        return ok(null);
      }),

    notesOf: (article) => store.read(async (reading) => (await reading.notesOf(article)).filter(isAlive)),

    tags: () => store.read((reading) => reading.tags()),

    putNote: (note, keep) =>
      store.write(async (writing) => {
        const moment = now();
        const stored = await writing.note(note.id);
        const merged = mergeWrite(stored, { ...note, article: await movedTo(writing, note.article) });
        if (merged !== stored) {
          await writing.putNote(merged);
          await journal(writing, stored, merged, moment);
        }
        if (keep) {
          const id = merged.article;
          if (!(await writing.hasArticle(id))) {
            const analysis = { ...keep.analysis, article: { ...keep.analysis.article, id } };
            await writing.putArticle({ ...keep, analysis, id, created: moment, captured: moment });
          }
          await noteAddresses(writing, keep, id);
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
        await journal(writing, stored, removed, moment);
        return ok(removed);
      }),

    restoreNote: (id) =>
      store.write(async (writing) => {
        const stored = await writing.note(id);
        if (!stored) return fail({ code: "note-missing", detail: id });
        if (isAlive(stored)) return ok(stored);
        const moment = now();
        const restored = { ...stored, deleted: null, modified: moment, revision: stored.revision + 1 };
        await writing.putNote(restored);
        await journal(writing, stored, restored, moment);
        return ok(restored);
      }),

    steps: (article) => store.read((reading) => nextSteps(reading, article)),
    undo: (article, step) => store.write((writing) => turn(writing, article, step, "undo", now())),
    redo: (article, step) => store.write((writing) => turn(writing, article, step, "redo", now())),

    size: () => store.read((reading) => reading.size()),

    library: (article) =>
      store.read(async (reading) => {
        const notes = (await (article === null ? reading.notes() : reading.notesOf(article))).filter(isAlive);
        const wanted = new Set(notes.map((note) => note.article));
        const articles = article === null ? await reading.articles() : [await reading.article(article)];
        const addresses = await (article === null ? reading.addresses() : reading.addressesOf(article));
        return {
          notes,
          articles: articles.filter((each) => each !== undefined).filter(({ id }) => wanted.has(id)),
          addresses: addresses.filter((each) => wanted.has(each.article)),
        };
      }),

    articleIds: (withBin) =>
      store.read(async (reading) => {
        const ids = await reading.idsByTitle();
        const unused = withBin ? new Set() : await reading.binned();
        return ids.filter((id) => !unused.has(id));
      }),

    parts: (articles, withBin) =>
      store.read((reading) => Promise.all(articles.map((article) => partOf(reading, article, withBin)))),

    purge: (until) =>
      store.write(async (writing) => {
        const gone = await writing.binnedUntil(until);
        const ids = new Set(gone.map(({ id }) => id));
        for (const id of ids) await writing.deleteNote(id);
        for (const article of new Set(gone.map((note) => note.article))) await forgetSteps(writing, article, ids);
        for (const step of await writing.stepsUntil(until)) await writing.deleteStep(step);
        for (const article of new Set(gone.map((note) => note.article))) await dropUnused(writing, article);
        return ok(gone.length);
      }),
  };
}

async function partOf(reading: Reading, article: ArticleId, withBin: boolean): Promise<ArticlePart | null> {
  const [stored, all, addresses] = await Promise.all([
    reading.article(article),
    reading.notesOf(article),
    reading.addressesOf(article),
  ]);
  const notes = withBin ? all : all.filter(isAlive);
  return stored && notes.length > 0 ? { stored, notes, addresses } : null;
}

const isAlive = (note: Note): boolean => note.deleted === null;
