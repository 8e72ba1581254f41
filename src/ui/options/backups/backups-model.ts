/** Backups as the options show them: those that Tidemark keeps by itself, and the file that was saved last. */
import { createModel, signal } from "@preact/signals";
import { ok, type Problem, type Result } from "../../../core/article/result.ts";
import type { BackupHead } from "../../../platform/backups/backup.ts";
import { eraseBackups, listBackups } from "../../../platform/backups/make-backup.ts";
import { backUpNow } from "../../../platform/backups/own-library.ts";
import { onUpkeepChanged, readUpkeep, type SavedFile, writeUpkeep } from "../../../platform/backups/upkeep.ts";
import { vault } from "../../../platform/backups/vault.ts";
import { askBackground, inPrivateWindow } from "../../../platform/messenger.ts";
import { plural, problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { saveBackup } from "../../sharing/save-backup.ts";
import { CheckModel } from "./check-model.ts";
import { RestoreModel } from "./restore-model.ts";

/** What is under way, how far. */
export interface Busy {
  readonly what: "backing" | "saving" | "erasing";
  /** 0 to 1. */
  readonly share: number;
}

export const BackupsModel = createModel((toast: ToastModel) => {
  /** The newest first; null until they have been read. */
  const heads = signal<Result<readonly BackupHead[]> | null>(null);
  const savedFile = signal<SavedFile | null>(null);
  const busy = signal<Busy | null>(null);
  /** In a private window nothing is stored, and nothing of what is stored elsewhere is shown. */
  const isPrivate = signal(false);
  const restoring = new RestoreModel(toast, look);
  const checking = new CheckModel(toast, look);

  async function look(): Promise<void> {
    const [listed, upkeep] = await Promise.all([listBackups(vault), readUpkeep()]);
    heads.value = listed;
    savedFile.value = upkeep.savedFile;
    checking.hear(upkeep.checkup);
  }

  async function doing<T>(what: Busy["what"], work: (told: (done: number, of: number) => void) => Promise<Result<T>>) {
    if (busy.value) return null;
    busy.value = { what, share: 0 };
    const done = await work((done, of) => {
      busy.value = { what, share: of === 0 ? 0 : done / of };
    });
    busy.value = null;
    if (!done.ok) toast.show(problemSentence(done.error));
    await look();
    return done.ok ? done : null;
  }

  return {
    heads,
    savedFile,
    busy,
    isPrivate,
    restoring,
    checking,

    /** Looks now and after every change; returns how to stop. */
    async follow(): Promise<() => void> {
      isPrivate.value = await inPrivateWindow;
      if (isPrivate.value) return () => undefined;
      const stop = onUpkeepChanged(() => void look());
      await Promise.all([look(), checking.tryOpening()]);
      return stop;
    },

    async backUp(): Promise<void> {
      const made = await doing("backing", (told) => backUpNow("asked", told));
      if (made) toast.show(made.value ? plural("backupMade", made.value.notes) : t("backupNothing"));
    },

    async saveFile(): Promise<void> {
      const size = await askBackground("library/size", {});
      if (size.ok && size.value.articles + size.value.notes === 0) return toast.show(t("backupNothing"));
      const saved = await doing("saving", (told) => saveBackup({ told }));
      if (saved) toast.show(t("optionsExported", saved.value));
    },

    /** All notes and articles, and the backups too where the reader wants it; else with one more backup before. */
    async erase(withBackups: boolean): Promise<void> {
      const erased = await doing("erasing", async (told): Promise<Result<unknown, Problem>> => {
        const kept = withBackups ? ok(null) : await backUpNow("before-erasing", told);
        if (!kept.ok) return kept;
        const gone = await askBackground("upkeep/erase", {});
        if (!gone.ok) return gone;
        const now = new Date().toISOString();
        await writeUpkeep({ unmissed: now, firstChange: now, savedFile: null });
        return withBackups ? eraseBackups(vault) : ok(null);
      });
      if (erased) toast.show(t("backupErased"));
      await checking.check("quick");
    },
  };
});

export type BackupsModel = InstanceType<typeof BackupsModel>;
