/** What goes between a page and the worker that brings its file in. */
import type { Problem, Result } from "../../core/article/result.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import type { PlannedRow } from "../../core/formats/planned-rows.ts";
import type { ImportCounts, ImportMode } from "../../core/notes/import-counts.ts";
import type { ForeseenImport } from "./import-file.ts";

export type ToImportWorker =
  | { readonly kind: "foresee"; readonly file: File }
  | { readonly kind: "commit"; readonly mode: ImportMode; readonly parts: number }
  | { readonly kind: "stop" };

export type FromImportWorker =
  | { readonly kind: "rows"; readonly rows: readonly PlannedRow[]; readonly share: number }
  | { readonly kind: "foreseen"; readonly foreseen: Result<ForeseenImport, Problem | FileProblem> }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "committed"; readonly counts: Result<ImportCounts> };
