/**
 * Takes away what a check found: records that cannot be understood, which were put by before, and what points nowhere.
 * Each is looked at again in the transaction that takes it away; what can be read by then stays.
 */
import { fail, type Result } from "../../core/article/result.ts";
import type { Connection } from "../database/connection.ts";
import { readArticle, readNote } from "../database/stored-records.ts";
import { mayWrite } from "../storage-room.ts";
import type { Faults } from "./check-library.ts";

/** Answers how many records went or are made anew. `now` in milliseconds. */
export async function mendLibrary(
  connection: Connection,
  faults: Omit<Faults, "missing">,
  now: number,
): Promise<Result<number>> {
  if (!(await mayWrite())) return fail({ code: "disk-full", detail: "not begun" });
  return connection.use(async (database) => {
    const names = ["notes", "articles", "steps", "addresses", "digests", "versions"] as const;
    const transaction = database.transaction(names, "readwrite", { durability: "strict" });
    const [notes, articles] = [transaction.objectStore("notes"), transaction.objectStore("articles")];
    const [steps, addresses] = [transaction.objectStore("steps"), transaction.objectStore("addresses")];
    let gone = 0;
    const stale = new Set(faults.digests);
    for (const id of faults.notes) {
      if (readNote(await notes.get(id))) continue;
      await notes.delete(id);
      gone++;
    }
    for (const id of faults.articles) {
      if (readArticle(await articles.get(id))) continue;
      await articles.delete(id);
      stale.add(id);
      gone++;
    }
    for (const { article, number } of faults.steps) {
      const step = await steps.get([article, number]);
      if (step && (await notes.getKey(step.note)) !== undefined) continue;
      await steps.delete([article, number]);
      gone++;
    }
    for (const address of faults.addresses) {
      const known = await addresses.get(address);
      if (known && (await articles.getKey(known.article)) !== undefined) continue;
      await addresses.delete(address);
      gone++;
    }
    const [digests, versions] = [transaction.objectStore("digests"), transaction.objectStore("versions")];
    for (const id of stale) {
      // It is made again by whoever needs it next, of an article that is there.
      await digests.delete(id);
      const before = await versions.get(id);
      await versions.put({ article: id, version: Math.max((before?.version ?? 0) + 1, now), form: 0 });
    }
    await transaction.done;
    return gone + faults.digests.length;
  });
}
