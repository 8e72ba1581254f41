/** What is kept on this computer: how much of it, and the way out of it and back in. */
import { createModel, signal } from "@preact/signals";
import { ok, type Problem, type Result } from "../../core/article/result.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import type { Library } from "../../core/notes/library.ts";
import { askBackground, onAnnouncement } from "../../platform/messenger.ts";
import { libraryIn } from "../panel/sharing/article-files.ts";
import { saveBackup } from "../panel/sharing/backup.ts";
import { type Foresight, foresee } from "../panel/sharing/foresight.ts";
import { plural, problemSentence, t } from "../parts/messages.ts";
import type { ToastModel } from "../parts/toast.tsx";

export interface Stored {
  readonly articles: number;
  readonly notes: number;
  /** Bytes of everything the browser keeps for us; null where it does not tell. */
  readonly bytes: number | null;
}

/** Where an import stands. Nothing is written before the reader has seen what it would do. */
export type Import =
  | { readonly stage: "none" | "working" }
  | { readonly stage: "refused"; readonly file: string; readonly problem: Problem | FileProblem }
  | { readonly stage: "foreseen"; readonly file: string; readonly library: Library; readonly foresight: Foresight };

export const StoreModel = createModel((toast: ToastModel) => {
  /** Null until it has been read. */
  const stored = signal<Result<Stored> | null>(null);
  const importing = signal<Import>({ stage: "none" });

  async function look(): Promise<void> {
    const [size, estimate] = await Promise.all([
      askBackground("library/size", {}),
      navigator.storage.estimate().catch(() => ({ usage: undefined })),
    ]);
    stored.value = size.ok ? ok({ ...size.value, bytes: estimate.usage ?? null }) : size;
  }

  return {
    stored,
    importing,

    /** Looks now and after every change; returns how to stop. */
    async follow(): Promise<() => void> {
      const stop = onAnnouncement("note/changed", () => void look());
      await look();
      return stop;
    },

    async exportAll(): Promise<void> {
      const saved = await saveBackup();
      toast.show(saved.ok ? t("optionsExported", saved.value) : problemSentence(saved.error));
    },

    async choose(file: File): Promise<void> {
      importing.value = { stage: "working" };
      const read = libraryIn(file.name, await file.text());
      const foresight = read.ok ? await foresee(read.value) : read;
      if (!read.ok) importing.value = { stage: "refused", file: file.name, problem: read.error };
      else if (!foresight.ok) importing.value = { stage: "refused", file: file.name, problem: foresight.error };
      else importing.value = { stage: "foreseen", file: file.name, library: read.value, foresight: foresight.value };
    },

    async confirm(): Promise<void> {
      const ready = importing.value;
      if (ready.stage !== "foreseen") return;
      importing.value = { stage: "working" };
      const done = await askBackground("library/import", ready.library);
      importing.value = done.ok ? { stage: "none" } : { stage: "refused", file: ready.file, problem: done.error };
      if (!done.ok) return;
      toast.show(plural("optionsImported", done.value.added + done.value.updated));
      await look();
    },

    cancel(): void {
      importing.value = { stage: "none" };
    },
  };
});

export type StoreModel = InstanceType<typeof StoreModel>;
