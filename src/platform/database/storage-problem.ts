/** What a failure of the browser's storage means to the reader. */
import type { Problem } from "../../core/article/result.ts";
import { isRoomGone, storageRoom } from "../storage-room.ts";

const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: "disk-full",
  // The database was written by a later version of Tidemark.
  VersionError: "storage-newer",
};

export function storageProblem(error: unknown): Problem {
  const code = error instanceof Error ? codes[error.name] : undefined;
  return { code: code ?? "storage-failed", detail: String(error) };
}

/**
 * The same, after a look at the disk where the error does not say: in Chrome, which has no quota for us, a full disk
 * is a "DataError: Failed to write blobs" or an "UnknownError: Internal error opening backing store".
 */
export async function examinedProblem(error: unknown): Promise<Problem> {
  const problem = storageProblem(error);
  if (problem.code !== "storage-failed") return problem;
  const room = await storageRoom();
  return room && isRoomGone(room) ? { ...problem, code: "disk-full" } : problem;
}
