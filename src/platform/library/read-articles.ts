/** Reads what the engine works on out of the library's database; nothing is written. */
import type { IDBPDatabase } from "idb";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import { type ArticleDigest, digestForm, digestOf } from "../../core/library/article-digest.ts";
import type { ReadArticle } from "../../core/library/segment.ts";
import type { Note } from "../../core/notes/note.ts";
import type { Schema } from "../database/schema.ts";
import { readArticle, readNote, readNotes } from "../database/stored-records.ts";

type Database = IDBPDatabase<Schema>;

/** By article, how often it or a note on it was written; 0 for one that was not counted yet. */
export async function readVersions(database: Database): Promise<ReadonlyMap<ArticleId, number>> {
  const transaction = database.transaction(["articles", "versions"]);
  const [ids, counted] = await Promise.all([
    transaction.objectStore("articles").getAllKeys(),
    transaction.objectStore("versions").getAll(),
  ]);
  return new Map([
    ...ids.map((id) => [id, 0] as const),
    ...counted.map(({ article, version }) => [article, version] as const),
  ]);
}

/** Each with the version that it has now, all in one transaction. */
export async function readArticles(database: Database, ids: readonly ArticleId[]): Promise<readonly ReadArticle[]> {
  const transaction = database.transaction(["articles", "versions", "digests", "notes"]);
  const [digests, versions] = [transaction.objectStore("digests"), transaction.objectStore("versions")];
  const notes = transaction.objectStore("notes").index("article");
  return Promise.all(
    ids.map(async (id): Promise<ReadArticle> => {
      const [stored, counted, written] = await Promise.all([digests.get(id), versions.get(id), notes.getAll(id)]);
      const isPresent = stored?.form === digestForm;
      const article = isPresent ? undefined : readArticle(await transaction.objectStore("articles").get(id));
      const digest = isPresent ? stored : article ? digestOf(article) : null;
      return { id, version: counted?.version ?? 0, digest, notes: readNotes(written) };
    }),
  );
}

/** In the same order; undefined for what is gone by now. */
export async function readNotesOf(database: Database, ids: readonly NoteId[]): Promise<readonly (Note | undefined)[]> {
  const notes = database.transaction("notes").store;
  return Promise.all(ids.map(async (id) => readNote(await notes.get(id))));
}

export async function readPositions(
  database: Database,
  ids: readonly ArticleId[],
): Promise<readonly (ReadingPosition | undefined)[]> {
  const positions = database.transaction("positions").store;
  return Promise.all(
    ids.map(async (id) => {
      const stored = await positions.get(id);
      return stored && { offset: stored.offset, progress: stored.progress, at: stored.at };
    }),
  );
}

/** Articles in one reading: a whole library of digests is not wanted in memory at once. */
const atOnce = 200;

/** In the same order, without those of which there is none. */
export async function* readDigests(database: Database, ids: readonly ArticleId[]): AsyncGenerator<ArticleDigest> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const digests = database.transaction("digests").store;
    const some = await Promise.all(ids.slice(from, from + atOnce).map((id) => digests.get(id)));
    for (const digest of some) if (digest?.form === digestForm) yield digest;
  }
}
