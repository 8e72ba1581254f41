/** The library as our pages read it, for backups and checks. */

import type { Result } from "../../core/article/result.ts";
import { connectTo } from "../database/connection.ts";
import { migrations } from "../database/migrations.ts";
import { readSettings } from "../settings.ts";
import type { BackupHead, BackupKind } from "./backup.ts";
import { librarySource } from "./library-source.ts";
import { makeBackup } from "./make-backup.ts";
import { vault } from "./vault.ts";

export const ownLibrary = connectTo("tidemark", migrations);

/** Null when there is nothing to keep. */
export async function backUpNow(
  kind: BackupKind,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Result<BackupHead | null>> {
  const { entityRules: rules } = await readSettings();
  return makeBackup(librarySource(ownLibrary), vault, { kind, now: new Date().toISOString(), rules, progress });
}
