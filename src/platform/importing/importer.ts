/** One file on its way into the library. */
import type { Problem, Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import type { PlannedRow } from "../../core/formats/planned-rows.ts";
import type { ImportCounts, ImportMode } from "../../core/notes/import-counts.ts";

export interface PlannedImport {
  /** Articles that can be brought in. */
  readonly parts: number;
  readonly rules: readonly EntityRule[];
  /** It holds all that a library is made of, and so may take the place of one. */
  readonly isWhole: boolean;
  /** What merging would do, in the order of the file. */
  readonly rows: readonly PlannedRow[];
}

export interface Importer {
  /** Changes nothing. `told`: how much of the file is read, 0 to 1. */
  read(told: (share: number) => void): Promise<Result<PlannedImport, Problem | FileProblem>>;
  /** What taking the place of everything would do. After `read`. */
  replacing(): Promise<Result<ImportCounts>>;
  /**
   * Brings in what was read, all or nothing, and the rules for names that came along. `told`: how many articles are done.
   * "cancelled" after `stop`: nothing has changed then.
   */
  commit(mode: ImportMode, told: (done: number) => void): Promise<Result<ImportCounts>>;
  /** Stops `commit`, where it can still be stopped. */
  stop(): void;
  /** Throws away what was made ready. What is being read is "cancelled". */
  close(): void;
}
