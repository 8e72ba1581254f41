/** One look through the library, held against the backups: what it found is remembered. */
import { ok, type Result } from "../../core/article/result.ts";
import type { BackupHead } from "../backups/backup.ts";
import { listBackups } from "../backups/make-backup.ts";
import { lastFull } from "../backups/rolling.ts";
import { readUpkeep, writeUpkeep } from "../backups/upkeep.ts";
import type { Vault } from "../backups/vault.ts";
import type { Connection } from "../database/connection.ts";
import { checkLibrary, type Faults, findingsOf } from "./check-library.ts";
import type { Checkup } from "./checkup.ts";

/** `now`: ISO 8601 moment in UTC. */
export async function checkUp(
  connection: Connection,
  vault: Vault,
  depth: Checkup["depth"],
  now: string,
): Promise<Result<Faults>> {
  const faults = await checkLibrary(connection, depth);
  if (!faults.ok) return faults;
  const lost = await lostSince(connection, vault, now);
  await writeUpkeep({ checkup: { at: now, depth, ...findingsOf(faults.value), lost: lost?.notes ?? null } });
  return ok(faults.value);
}

/**
 * The backup that has more than twice as many notes as there are now, those in the bin counted: what the reader took away
 * is in the bin. Null when nothing is lost, or when the reader said that it is not missed.
 */
export async function lostSince(connection: Connection, vault: Vault, now: string): Promise<BackupHead | null> {
  const [count, heads, { unmissed }] = await Promise.all([
    connection.use((database) => database.count("notes")),
    listBackups(vault),
    readUpkeep(),
  ]);
  if (!count.ok || !heads.ok) return null;
  const present: BackupHead = { made: now, kind: "daily", articles: 0, notes: count.value, bytes: 0 };
  return lastFull([...heads.value.filter(({ made }) => unmissed === null || made > unmissed), present]);
}
