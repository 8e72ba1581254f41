/** What bringing notes in from a file does to the notes that are here. */

/**
 * "merge": only a later note replaces one that is here. "replace": the file takes the place of everything, and notes that
 * are not in it go to the bin.
 */
export const importModes = ["merge", "replace"] as const;
export type ImportMode = (typeof importModes)[number];

export type ImportOutcome = "added" | "updated" | "unchanged";

/** Of notes. */
export interface ImportCounts extends Readonly<Record<ImportOutcome, number>> {
  /** Into the bin, because the file does not hold them: when it replaces everything. */
  readonly removed: number;
}
