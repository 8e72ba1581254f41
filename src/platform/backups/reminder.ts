/** When the reader is reminded that nothing was saved as a file for a long time. */
import type { SavedFile } from "./upkeep.ts";

const day = 24 * 60 * 60 * 1000;

/** Days since a file was saved, and notes since then, from which on it is said. */
const longDays = 30;
const manyNotes = 20;

/** For how long "not now" holds, in days. */
const quietDays = 7;

interface Habits {
  readonly savedFile: SavedFile | null;
  /** ISO 8601 moment: where no file was ever saved, the time counts from the first change that was noticed. */
  readonly firstChange: string | null;
  /** ISO 8601 moment of the reader's "not now". */
  readonly putOff: string | null;
}

/** `notes`: how many there are now, without the bin. */
export function isReminderDue({ savedFile, firstChange, putOff }: Habits, notes: number, now: string): boolean {
  const since = savedFile?.at ?? firstChange;
  if (since === null || daysBetween(since, now) < longDays) return false;
  if (notes - (savedFile?.notes ?? 0) < manyNotes) return false;
  return putOff === null || daysBetween(putOff, now) >= quietDays;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;
