/** What is kept on this computer: how much of it, and the way out of it. */
import { createModel, signal } from "@preact/signals";
import { ok, type Result } from "../../core/article/result.ts";
import { askBackground, onAnnouncement } from "../../platform/messenger.ts";
import { problemSentence, t } from "../parts/messages.ts";
import type { ToastModel } from "../parts/toast.tsx";

export interface Stored {
  readonly articles: number;
  readonly notes: number;
  /** Bytes of everything the browser keeps for us; null where it does not tell. */
  readonly bytes: number | null;
}

export const StoreModel = createModel((toast: ToastModel) => {
  /** Null until it has been read. */
  const stored = signal<Result<Stored> | null>(null);

  async function look(): Promise<void> {
    const [size, estimate] = await Promise.all([
      askBackground("library/size", {}),
      navigator.storage.estimate().catch(() => ({ usage: undefined })),
    ]);
    stored.value = size.ok ? ok({ ...size.value, bytes: estimate.usage ?? null }) : size;
  }

  return {
    stored,

    /** Looks now and after every change; returns how to stop. */
    async follow(): Promise<() => void> {
      const stop = onAnnouncement("note/changed", () => void look());
      await look();
      return stop;
    },

    async exportAll(): Promise<void> {
      const { saveBackup } = await import("../sharing/save-backup.ts");
      const saved = await saveBackup();
      toast.show(saved.ok ? t("optionsExported", saved.value) : problemSentence(saved.error));
    },
  };
});

export type StoreModel = InstanceType<typeof StoreModel>;
