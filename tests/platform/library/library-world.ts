/** A library on disk with an engine over it, as the page has them. */
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import type { Result } from "../../../src/core/article/result.ts";
import type { Correction } from "../../../src/core/corrections/correction.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { connectTo } from "../../../src/platform/database/connection.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { noteRepository } from "../../../src/platform/database/note-repository.ts";
import { prepareDigests } from "../../../src/platform/database/prepare-digests.ts";
import { type Engine, engine } from "../../../src/platform/library/engine.ts";
import { indexStore } from "../../../src/platform/library/index-store.ts";
import {
  type LibraryFilter,
  type LibraryQuestions,
  type LibraryStatus,
  noFilter,
} from "../../../src/platform/library/library-protocol.ts";
import { minute, noteId, sampleAnalysis, sampleNote } from "../samples.ts";

export async function valueIn<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

let count = 0;

export function libraryWorld(name = `library-${count++}`) {
  const library = connectTo(name, migrations);
  const index = indexStore(`${name}-search`);
  let clock = 20;
  const notes = noteRepository(indexedStore(library), () => minute(clock));
  const told: LibraryStatus[] = [];
  let changes = 0;

  return {
    ...{ name, library, index, notes, told },
    changes: () => changes,
    later: () => clock++,

    open(): Engine {
      return engine({
        library,
        index,
        prepare: () => prepareDigests(library, 1),
        tellStatus: (status) => void told.push(status),
        tellChanged: () => void changes++,
      });
    },

    async put(id: string, change: Partial<Note> = {}, corrections: readonly Correction[] = []): Promise<void> {
      const note = sampleNote({ id: noteId(id), ...change });
      const analysis = sampleAnalysis(note.article);
      await valueIn(notes.putNote(note, { analysis, corrections }));
    },
  };
}

export async function answerOf<K extends keyof LibraryQuestions>(
  opened: Engine,
  question: K,
  ask: LibraryQuestions[K]["ask"],
): Promise<LibraryQuestions[K]["answer"]> {
  return valueIn(opened.answer(question, ask));
}

export const everything = { first: 0, count: 1000 };

export const foundNotes = async (opened: Engine, filter: Partial<LibraryFilter> = {}): Promise<readonly NoteId[]> =>
  (
    await answerOf(opened, "notes", { filter: { ...noFilter, ...filter }, order: "newest", slice: everything })
  ).rows.map(({ note }) => note.id);

export const foundArticles = async (
  opened: Engine,
  filter: Partial<LibraryFilter> = {},
): Promise<readonly ArticleId[]> =>
  (
    await answerOf(opened, "articles", { filter: { ...noFilter, ...filter }, order: "newest", slice: everything })
  ).rows.map(({ id }) => id);
