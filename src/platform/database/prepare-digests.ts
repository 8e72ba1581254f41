/**
 * Makes the digests and versions that are missing, a few at a time, so that it may be stopped anywhere and go on
 * another day: for articles of an older version of us, and for what a damaged database has lost.
 */
import type { IDBPDatabase } from "idb";
import type { ArticleId } from "../../core/article/brand.ts";
import { fail, type Result } from "../../core/article/result.ts";
import { digestForm, digestOf } from "../../core/library/article-digest.ts";
import { mayWrite } from "../storage-room.ts";
import type { Connection } from "./connection.ts";
import type { Schema } from "./schema.ts";
import { readArticle } from "./stored-records.ts";

/** Articles with their texts; what a message waits for. */
const atOnce = 20;

/** Answers how many articles are left to do. `now` in milliseconds. */
export async function prepareDigests(connection: Connection, now: number): Promise<Result<number>> {
  if (!(await mayWrite())) return fail({ code: "disk-full", detail: "not begun" });
  return connection.use(async (database) => {
    const missing = await withoutDigest(database);
    for (const id of missing.slice(0, atOnce)) await prepare(database, id, now);
    const left = Math.max(0, missing.length - atOnce);
    if (left === 0) for (const id of await uncounted(database)) await prepare(database, id, now);
    return left;
  });
}

/** Articles that are stored. */
async function withoutDigest(database: IDBPDatabase<Schema>): Promise<readonly ArticleId[]> {
  const [ids, counted] = await Promise.all([database.getAllKeys("articles"), database.getAll("versions")]);
  const done = new Set(counted.filter(({ form }) => form === digestForm).map(({ article }) => article));
  return ids.filter((id) => !done.has(id));
}

/** Articles of which there are only notes, and those not counted: written before there were counts. */
async function uncounted(database: IDBPDatabase<Schema>): Promise<readonly ArticleId[]> {
  const counted = new Set(await database.getAllKeys("versions"));
  const found: ArticleId[] = [];
  const index = database.transaction("notes").store.index("article");
  // One step for each article, however many notes it has.
  for (let at = await index.openKeyCursor(null, "nextunique"); at; at = await at.continue()) {
    if (!counted.has(at.key)) found.push(at.key);
  }
  return found;
}

/** How many articles there are to do, as far as can be told at once: of notes alone only while nothing is counted. */
export async function unprepared(database: IDBPDatabase<Schema>): Promise<number> {
  const missing = (await withoutDigest(database)).length;
  if (missing > 0 || (await database.count("versions")) > 0) return missing;
  return Math.min(1, await database.count("notes"));
}

/** An article that cannot be understood has no digest: its notes are shown without it. */
async function prepare(database: IDBPDatabase<Schema>, id: ArticleId, now: number): Promise<void> {
  const transaction = database.transaction(["articles", "digests", "versions"], "readwrite");
  const [digests, versions] = [transaction.objectStore("digests"), transaction.objectStore("versions")];
  const stored = readArticle(await transaction.objectStore("articles").get(id));
  const before = await versions.get(id);
  if (stored) await digests.put(digestOf(stored));
  else await digests.delete(id);
  await versions.put({ article: id, version: Math.max((before?.version ?? 0) + 1, now), form: digestForm });
  await transaction.done;
}
