/**
 * A copy of the built extension that takes the browser's interface to be read from right to left. The browser itself says so
 * only in languages that few installations have.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Answers the folder of the copy. */
export function mirroredExtension(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), "tidemark-mirrored-"));
  cpSync(built, copy, { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".js")) change(join(copy, path), (text) => text.replaceAll("@@bidi_dir", "mirrored"));
    if (path.endsWith("messages.json")) change(join(copy, path), withDirection);
  }
  return copy;
}

const withDirection = (text: string): string => JSON.stringify({ ...JSON.parse(text), mirrored: { message: "rtl" } });

function change(path: string, by: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = by(text);
  if (changed !== text) writeFileSync(path, changed);
}
