/** Records that cannot be understood are put by, as they are, before anything is mended; a later version may read them. */
import { ok, type Result } from "../../core/article/result.ts";
import type { Vault } from "../backups/vault.ts";
import type { Connection } from "../database/connection.ts";
import type { Faults } from "./check-library.ts";

export interface PutBy {
  readonly store: "notes" | "articles";
  readonly key: string;
  /** Null where the browser itself cannot read it. */
  readonly record: unknown;
}

/** Durable once answered. `now`: ISO 8601 moment in UTC. */
export async function putBy(
  connection: Connection,
  vault: Vault,
  { notes, articles }: Pick<Faults, "notes" | "articles">,
  now: string,
): Promise<Result<readonly PutBy[]>> {
  const read = await connection.use(async (database) => {
    const records: PutBy[] = [];
    for (const key of notes) {
      records.push({ store: "notes", key, record: await database.get("notes", key).catch(() => null) });
    }
    for (const key of articles) {
      records.push({ store: "articles", key, record: await database.get("articles", key).catch(() => null) });
    }
    return records;
  });
  if (!read.ok || read.value.length === 0) return read;
  const kept = await vault(async (database) => {
    const transaction = database.transaction("quarantine", "readwrite", { durability: "strict" });
    for (const { store, key, record } of read.value) await transaction.store.put(record, [now, store, key]);
    await transaction.done;
  });
  return kept.ok ? ok(read.value) : kept;
}

/** What the reader saves: JSON, one record a line. */
export function quarantineText(records: readonly PutBy[], now: string): string {
  const lines = records.map((each) => JSON.stringify(each));
  return `{"format":"tidemark-unreadable","put-by":${JSON.stringify(now)},"records":[\n${lines.join(",\n")}\n]}\n`;
}
