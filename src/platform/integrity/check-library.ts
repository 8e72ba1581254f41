/** Looks through the library for what cannot be read or points nowhere, a slice at a time; changes nothing. */
import type { IDBPDatabase } from "idb";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { Result } from "../../core/article/result.ts";
import { digestForm } from "../../core/library/article-digest.ts";
import type { Connection } from "../database/connection.ts";
import type { Schema } from "../database/schema.ts";
import { readArticle, readNote } from "../database/stored-records.ts";
import type { Checkup, Findings } from "./checkup.ts";

/** The keys of all that is wrong. */
export interface Faults {
  readonly notes: readonly NoteId[];
  readonly articles: readonly ArticleId[];
  readonly missing: readonly ArticleId[];
  readonly steps: readonly { readonly article: ArticleId; readonly number: number }[];
  readonly addresses: readonly ArticleId[];
  /** Of articles that are gone, or missing although they were made. */
  readonly digests: readonly ArticleId[];
}

type Database = IDBPDatabase<Schema>;
type StoreName = "notes" | "articles" | "steps" | "addresses";

const slice = 200;

/** "quick" leaves the texts of articles unread: a record without title, address and moment is seen all the same. */
export function checkLibrary(connection: Connection, depth: Checkup["depth"]): Promise<Result<Faults>> {
  return connection.use(async (database) => {
    const ids = new Set<string>();
    const noted = new Set<ArticleId>();
    const notes: NoteId[] = [];
    await forEachRecord(database, "notes", slice, (key, record) => {
      const note = readNote(record);
      if (!note) return void notes.push(key as NoteId);
      ids.add(note.id);
      noted.add(note.article);
    });
    const stored = new Set(await database.getAllKeys("articles"));
    const articles = await (depth === "full" ? unreadable(database) : headless(database, stored));
    const steps: Faults["steps"][number][] = [];
    await forEachRecord(database, "steps", slice, (key, record) => {
      const note = (record as { readonly note?: unknown } | undefined)?.note;
      if (ids.has(String(note))) return;
      const [article, number] = key as [ArticleId, number];
      steps.push({ article, number });
    });
    const addresses: ArticleId[] = [];
    await forEachRecord(database, "addresses", slice, (key, record) => {
      const article = (record as { readonly article?: unknown } | undefined)?.article;
      if (!stored.has(article as ArticleId)) addresses.push(key as ArticleId);
    });
    const missing = [...noted].filter((id) => !stored.has(id));
    const digests = await wrongDigests(database, stored, new Set(articles));
    return { notes, articles, missing, steps, addresses, digests };
  });
}

export const findingsOf = ({ notes, articles, missing, steps, addresses, digests }: Faults): Findings => ({
  unreadableNotes: notes.length,
  unreadableArticles: articles.length,
  missingArticles: missing.length,
  looseEnds: steps.length + addresses.length + digests.length,
});

async function wrongDigests(
  database: Database,
  stored: ReadonlySet<ArticleId>,
  unreadable: ReadonlySet<ArticleId>,
): Promise<readonly ArticleId[]> {
  const there = await database.getAllKeys("digests");
  const made = (await database.getAll("versions")).filter(({ form }) => form === digestForm);
  const known = new Set(there);
  const lost = made
    .map(({ article }) => article)
    .filter((id) => !known.has(id) && stored.has(id) && !unreadable.has(id));
  return [...there.filter((id) => !stored.has(id)), ...lost];
}

async function unreadable(database: Database): Promise<readonly ArticleId[]> {
  const found: ArticleId[] = [];
  // One at a time: a text may be long.
  await forEachRecord(database, "articles", 1, (key, record) => {
    if (!readArticle(record)) found.push(key as ArticleId);
  });
  return found;
}

async function headless(database: Database, stored: ReadonlySet<ArticleId>): Promise<readonly ArticleId[]> {
  const headed = new Set<ArticleId>();
  const index = database.transaction("articles").store.index("head");
  for (let at = await index.openKeyCursor(); at; at = await at.continue()) headed.add(at.primaryKey);
  return [...stored].filter((id) => !headed.has(id));
}

/** `record` is undefined where the browser itself cannot read it. */
async function forEachRecord(
  database: Database,
  store: StoreName,
  size: number,
  look: (key: IDBValidKey, record: unknown) => void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const keys: readonly IDBValidKey[] = await database.getAllKeys(store, range, size);
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined) return;
    const records = await readSlice(database, store, IDBKeyRange.bound(first, last), keys);
    for (const [at, key] of keys.entries()) look(key, records[at]);
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** One that the browser cannot read fails the whole slice: then each is read by itself. */
async function readSlice(
  database: Database,
  store: StoreName,
  range: IDBKeyRange,
  keys: readonly IDBValidKey[],
): Promise<readonly unknown[]> {
  try {
    const records = await database.getAll(store, range);
    // Something was written between the two readings.
    if (records.length === keys.length) return records;
  } catch {
    // Read one by one below.
  }
  const records: unknown[] = [];
  for (const key of keys) records.push(await database.get(store, key as never).catch(() => undefined));
  return records;
}
