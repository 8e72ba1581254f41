/** What a failure of the browser's storage means to the reader. */
import type { Problem } from "../../core/article/result.ts";

const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: "disk-full",
  // The database was written by a later version of Tidemark.
  VersionError: "storage-newer",
};

export function storageProblem(error: unknown): Problem {
  const code = error instanceof Error ? codes[error.name] : undefined;
  return { code: code ?? "storage-failed", detail: String(error) };
}
