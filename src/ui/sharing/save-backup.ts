/** Everything that is stored, with the bin, in one file that can be brought back; when it was saved is remembered. */
import { ok, type Result } from "../../core/article/result.ts";
import { tidemarkJson } from "../../core/formats/tidemark-json.ts";
import { writeUpkeep } from "../../platform/backups/upkeep.ts";
import { readSettings } from "../../platform/settings.ts";
import { labels } from "./labels.ts";
import { saveFile } from "./save-file.ts";
import { everything } from "./scope.ts";
import { type ExportedFile, type WrittenFormat, writeExport } from "./write-export.ts";

interface Saving {
  readonly signal?: AbortSignal;
  readonly told?: (done: number, all: number) => void;
}

/** Answers the file's name. */
export async function saveBackup({ signal, told }: Saving = {}): Promise<Result<string>> {
  const { entityRules: rules, colourNames } = await readSettings();
  const written = await writeExport({
    scope: everything,
    format: tidemarkJson as WrittenFormat,
    isSplit: false,
    options: { exported: new Date().toISOString(), labels: labels(colourNames), rules, layout: null },
    today: today(),
    signal: signal ?? new AbortController().signal,
    told: told ?? (() => undefined),
  });
  if (!written.ok) return written;
  // One article alone would name the file.
  const name = `tidemark-${today()}.json`;
  saveFile(name, written.value.content);
  await rememberSaved({ ...written.value, name });
  return ok(name);
}

/** For whoever saves all of it as a file that can be brought back: the reader need not be reminded. */
export const rememberSaved = ({ name, notes }: Pick<ExportedFile, "name" | "notes">): Promise<void> =>
  writeUpkeep({ savedFile: { name, at: new Date().toISOString(), notes }, putOff: null });

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
