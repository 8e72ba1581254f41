import type { Migration } from "../migrations.ts";

/** Notes in one reading. */
const slice = 500;

/**
 * How many notes have each tag is counted as they are written: to count the entries of an index took seconds in a large
 * library, and the index itself a sixth of the time in which one is brought in.
 */
export const tagCounts: Migration = async (database, transaction) => {
  const notes = transaction.objectStore("notes");
  const counts = new Map<string, number>();
  for (let after: IDBKeyRange | null = null; ; ) {
    const some: readonly StoredThen[] = await notes.getAll(after, slice);
    for (const tag of some.flatMap(aliveTags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const last = some.at(-1);
    if (!last || some.length < slice) break;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
  notes.deleteIndex("tags");
  const tags = database.createObjectStore("tags", { keyPath: "tag" });
  for (const [tag, count] of counts) await tags.put({ tag, notes: count });
};

interface StoredThen {
  readonly id: IDBValidKey;
  readonly tags?: unknown;
  readonly deleted?: unknown;
}

/** None of a record that is spoilt. */
const aliveTags = ({ tags, deleted }: StoredThen): readonly string[] =>
  deleted === null && Array.isArray(tags) ? [...new Set(tags.filter((tag) => typeof tag === "string"))] : [];
