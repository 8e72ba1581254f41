/** Which backups are kept, and when the next one is due. */
import type { BackupHead } from "./backup.ts";

const day = 24 * 60 * 60 * 1000;

/** Days of which the last backup is kept. */
const days = 7;
/** Of those that the reader asked for, and of those that were made before a restoring, a repair, an erasing. */
const copies = 3;
/** How long the last full one outlives a library that shrank to less than half. */
const mourning = 30 * day;

/** Also when the last one is from the future, after a clock was set back. */
export function isDue(heads: readonly BackupHead[], now: string): boolean {
  const last = newestOf(heads.filter(isRolling));
  const age = last ? Date.parse(now) - Date.parse(last.made) : Number.POSITIVE_INFINITY;
  return age >= day || age < 0;
}

export const newestOf = (heads: readonly BackupHead[]): BackupHead | null =>
  heads.reduce<BackupHead | null>((newest, head) => (newest && newest.made > head.made ? newest : head), null);

/** Those that the others make superfluous. */
export function superfluous(heads: readonly BackupHead[]): readonly BackupHead[] {
  const sorted = heads.toSorted((a, b) => (a.made < b.made ? 1 : -1));
  const kept = new Set([
    ...lastOfEachDay(sorted.filter(({ kind }) => kind === "daily")).slice(0, days),
    ...sorted.filter(({ kind }) => kind === "asked").slice(0, copies),
    ...sorted.filter((head) => !isRolling(head)).slice(0, copies),
  ]);
  const full = lastFull(heads);
  return sorted.filter((head) => !kept.has(head) && head !== full);
}

/**
 * The last backup with more than twice as many notes as the newest one: what there was before a loss that may not
 * have been noticed yet. Null when there is none, or when it is long ago.
 */
export function lastFull(heads: readonly BackupHead[]): BackupHead | null {
  const newest = newestOf(heads);
  if (!newest) return null;
  return newestOf(
    heads.filter(
      ({ made, notes }) => notes > 2 * newest.notes && Date.parse(newest.made) - Date.parse(made) < mourning,
    ),
  );
}

/** Not for safety only. */
export const isRolling = ({ kind }: BackupHead): boolean => kind === "daily" || kind === "asked";

/** `sorted`: the newest first. */
const lastOfEachDay = (sorted: readonly BackupHead[]): readonly BackupHead[] =>
  sorted.filter(({ made }, at) => sorted[at - 1]?.made.slice(0, 10) !== made.slice(0, 10));
