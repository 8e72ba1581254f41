/** Bringing a backup back: what it would do is shown first, and nothing is written before the reader has agreed. */
import { createModel, signal } from "@preact/signals";
import { fail, ok, type Problem, type Result } from "../../../core/article/result.ts";
import type { EntityRule } from "../../../core/entities/entity-rule.ts";
import type { ImportCounts, ImportMode } from "../../../core/notes/import-counts.ts";
import type { BackupHead } from "../../../platform/backups/backup.ts";
import { backUpNow, ownLibrary } from "../../../platform/backups/own-library.ts";
import { backupList, backupParts } from "../../../platform/backups/read-backup.ts";
import { writeUpkeep } from "../../../platform/backups/upkeep.ts";
import { vault } from "../../../platform/backups/vault.ts";
import { checkUp } from "../../../platform/integrity/check-up.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { writeSettings } from "../../../platform/settings.ts";
import { plural, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { stagerFor } from "../../sharing/stager.ts";

interface Foreseen {
  readonly stage: "foreseen";
  readonly head: BackupHead;
  readonly session: string;
  readonly parts: number;
  readonly rules: readonly EntityRule[];
  readonly counts: Readonly<Record<ImportMode, ImportCounts>>;
  /** Articles of the backup that cannot be read any more; with some, it cannot take the place of everything. */
  readonly damaged: number;
}

export type Restore =
  | { readonly stage: "none" }
  | { readonly stage: "reading" | "working"; readonly head: BackupHead; readonly share: number }
  | { readonly stage: "refused"; readonly head: BackupHead; readonly problem: Problem }
  | Foreseen;

export const RestoreModel = createModel((toast: ToastModel, changed: () => Promise<void>) => {
  const restore = signal<Restore>({ stage: "none" });
  const mode = signal<ImportMode>("merge");
  /** Only the last one that was chosen counts. */
  let session = "";

  async function read(head: BackupHead, mine: string): Promise<Result<Foreseen>> {
    const list = await backupList(vault, head.made);
    if (!list.ok) return list;
    const { entries, rules } = list.value;
    const stager = stagerFor(mine);
    let damaged = 0;
    for (let at = 0; at < entries.length; at += atOnce) {
      if (mine !== session) return fail({ code: "cancelled", detail: mine });
      const some = entries.slice(at, at + atOnce);
      const parts = await backupParts(vault, some);
      if (!parts.ok) return parts;
      for (const [index, part] of parts.value.entries()) {
        const put = part ? await stager.put(part, null, sizeOf(some[index]?.bytes ?? 0)) : ok(damaged++);
        if (!put.ok) return put;
      }
      restore.value = { stage: "reading", head, share: Math.min(1, (at + atOnce) / entries.length) };
    }
    const done = await stager.done();
    if (!done.ok) return done;
    const [merge, replace] = await Promise.all([
      askBackground("import/foresee", { session: mine, mode: "merge" }),
      askBackground("import/foresee", { session: mine, mode: "replace" }),
    ]);
    if (!merge.ok) return merge;
    if (!replace.ok) return replace;
    const counts = { merge: merge.value, replace: replace.value };
    return ok({ stage: "foreseen", head, session: mine, parts: done.value.parts, rules, counts, damaged });
  }

  async function choose(head: BackupHead, wanted: ImportMode = "merge"): Promise<void> {
    await cancel();
    const mine = crypto.randomUUID();
    session = mine;
    mode.value = wanted;
    restore.value = { stage: "reading", head, share: 0 };
    const foreseen = await read(head, mine);
    if (mine !== session) return;
    restore.value = foreseen.ok ? foreseen.value : { stage: "refused", head, problem: foreseen.error };
    if (!foreseen.ok) await askBackground("import/discard", { session: mine });
  }

  async function cancel(): Promise<void> {
    const left = session;
    session = "";
    restore.value = { stage: "none" };
    if (left !== "") await askBackground("import/discard", { session: left });
  }

  async function bringIn({ head, session, parts, rules }: Foreseen): Promise<Result<ImportCounts>> {
    const safety = await backUpNow("before-restore", (done, of) => {
      restore.value = { stage: "working", head, share: done / of };
    });
    if (!safety.ok) return safety;
    const isReplacing = mode.value === "replace";
    const done = await askBackground("import/commit", {
      session,
      mode: mode.value,
      parts,
      rules: isReplacing ? [] : rules,
    });
    if (!done.ok) return done;
    if (isReplacing) await writeSettings({ entityRules: rules });
    // What the reader did not want back is not missed; what there is now is.
    await writeUpkeep({ unmissed: new Date().toISOString() });
    await backUpNow("daily");
    await checkUp(ownLibrary, vault, "quick", new Date().toISOString());
    const { value: kept } = safety;
    toast.show(
      plural("backupRestored", done.value.added + done.value.updated),
      kept && { label: t("backupTakeBack"), run: () => void choose(kept, "replace") },
    );
    return done;
  }

  return {
    restore,
    mode,
    choose,
    cancel,

    async confirm(): Promise<void> {
      const ready = restore.value;
      if (ready.stage !== "foreseen") return;
      const { head } = ready;
      restore.value = { stage: "working", head, share: 0 };
      const done = await bringIn(ready);
      // What is staged is gone once it is brought in.
      if (done.ok) session = "";
      restore.value = done.ok ? { stage: "none" } : { stage: "refused", head, problem: done.error };
      await changed();
    },
  };
});

export type RestoreModel = InstanceType<typeof RestoreModel>;

/** Articles of a backup that are unpacked together. */
const atOnce = 10;

/** About how long a part is as JSON, of its size compressed. */
const sizeOf = (bytes: number): number => bytes * 8;
