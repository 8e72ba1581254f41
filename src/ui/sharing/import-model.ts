/** An import on its way: a file is read, what it would do is shown, and then it is done as a whole or left. */
import { computed, createModel, signal } from "@preact/signals";
import type { Problem } from "../../core/article/result.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import { type PlannedOutcome, type PlannedRow, plannedOutcomes } from "../../core/formats/planned-rows.ts";
import type { ImportCounts, ImportMode } from "../../core/notes/import-counts.ts";
import type { Importer, PlannedImport } from "../../platform/importing/importer.ts";
import { inPrivateWindow } from "../../platform/messenger.ts";
import { plural } from "../parts/messages.ts";
import type { ToastModel } from "../parts/toast.tsx";
import { importerFor } from "./importer-for.ts";

export type ImportStage =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly file: string; readonly share: number }
  | { readonly kind: "refused"; readonly file: string; readonly problem: Problem | FileProblem }
  | { readonly kind: "foreseen"; readonly file: string; readonly planned: PlannedImport }
  | { readonly kind: "backing"; readonly file: string; readonly done: number; readonly all: number }
  | { readonly kind: "importing"; readonly file: string; readonly done: number; readonly all: number }
  | { readonly kind: "done" };

/** Of a file: what is drawn more often nobody sees. */
const leastSeen = 0.005;

export const ImportModel = createModel((toast: ToastModel) => {
  const stage = signal<ImportStage>({ kind: "choosing" });
  /** Rows of one outcome alone; null for all. */
  const only = signal<PlannedOutcome | null>(null);
  const mode = signal<ImportMode>("merge");
  /** What replacing everything would do; null until it is known. */
  const replacing = signal<ImportCounts | null>(null);
  /** What is read in private must not be where a backup of it would be. */
  const mayReplace = signal(false);
  let importer: Importer | null = null;

  const rows = computed<readonly PlannedRow[]>(() => (stage.value.kind === "foreseen" ? stage.value.planned.rows : []));
  const counts = computed(() => {
    const found = Object.fromEntries(plannedOutcomes.map((outcome) => [outcome, 0])) as Record<PlannedOutcome, number>;
    for (const { outcome } of rows.value) found[outcome]++;
    return found;
  });
  const shown = computed(() =>
    only.value === null ? rows.value : rows.value.filter(({ outcome }) => outcome === only.value),
  );

  function forget(): void {
    importer?.close();
    importer = null;
  }

  /** Answers false when it could not be made: nothing may be replaced then. */
  async function backUp(file: string): Promise<boolean> {
    const { backUpNow } = await import("../../platform/backups/own-library.ts");
    stage.value = { kind: "backing", file, done: 0, all: 1 };
    const made = await backUpNow("before-restore", (done, all) => {
      stage.value = { kind: "backing", file, done, all };
    });
    if (!made.ok) stage.value = { kind: "refused", file, problem: made.error };
    return made.ok;
  }

  return {
    stage,
    only,
    mayReplace,
    mode,
    replacing,
    counts,
    shown,

    async choose(file: File): Promise<void> {
      forget();
      only.value = null;
      mode.value = "merge";
      replacing.value = null;
      stage.value = { kind: "reading", file: file.name, share: 0 };
      const mine = await importerFor(file);
      forget();
      importer = mine;
      const read = await mine.read((share) => {
        const now = stage.value;
        if (importer !== mine || now.kind !== "reading" || share - now.share < leastSeen) return;
        stage.value = { kind: "reading", file: file.name, share };
      });
      // Another file was chosen, or the dialog was left.
      if (importer !== mine) return;
      mayReplace.value = read.ok && read.value.isWhole && read.value.parts > 0 && !(await inPrivateWindow);
      if (read.ok) stage.value = { kind: "foreseen", file: file.name, planned: read.value };
      else stage.value = { kind: "refused", file: file.name, problem: read.error };
    },

    async chooseMode(chosen: ImportMode): Promise<void> {
      mode.value = chosen;
      const ready = stage.value;
      if (ready.kind !== "foreseen" || chosen === "merge" || !importer) return;
      const told = await importer.replacing();
      if (stage.value !== ready) return;
      if (told.ok) replacing.value = told.value;
      else stage.value = { kind: "refused", file: ready.file, problem: told.error };
    },

    async confirm(): Promise<void> {
      const ready = stage.value;
      const mine = importer;
      if (ready.kind !== "foreseen" || !mine) return;
      if (mode.value === "replace" && !(await backUp(ready.file))) return forget();
      // The dialog was left meanwhile.
      if (importer !== mine) return;
      const { file, planned } = ready;
      stage.value = { kind: "importing", file, done: 0, all: planned.parts };
      const done = await mine.commit(mode.value, (count) => {
        stage.value = { kind: "importing", file, done: count, all: planned.parts };
      });
      forget();
      if (done.ok) {
        stage.value = { kind: "done" };
        toast.show(plural("exportImported", done.value.added + done.value.updated));
      } else if (done.error.code === "cancelled") stage.value = { kind: "choosing" };
      else stage.value = { kind: "refused", file, problem: done.error };
    },

    /** While a file is read, or brought in: nothing has changed then. */
    cancel(): void {
      if (stage.value.kind === "importing") importer?.stop();
      else {
        forget();
        stage.value = { kind: "choosing" };
      }
    },

    /** Nobody waits for it any more. */
    leave: forget,
  };
});

export type ImportModel = InstanceType<typeof ImportModel>;
