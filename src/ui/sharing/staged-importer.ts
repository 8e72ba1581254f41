/**
 * Reads a file in the page and puts its articles down in the background, where they wait: nothing of the library changes
 * before the reader has seen what would be done.
 */
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import { fileEntries } from "../../platform/importing/file-entries.ts";
import type { Importer, PlannedImport } from "../../platform/importing/importer.ts";
import { loadedFile } from "../../platform/importing/source-file.ts";
import { askBackground, onAnnouncement } from "../../platform/messenger.ts";
import { stagerFor } from "./stager.ts";

/** In bytes: it is in memory as a whole, and what becomes of it is kept there too. */
const largest = 100_000_000;

const cancelled = fail<Problem>({ code: "cancelled", detail: "" });

export function stagedImporter(file: File): Importer {
  const session = crypto.randomUUID();
  let planned: PlannedImport | null = null;
  let isClosed = false;

  async function read(told: (share: number) => void): Promise<Result<PlannedImport, Problem | FileProblem>> {
    if (file.size > largest) return fail({ code: "file-too-large", detail: `${file.size} bytes` });
    const entries = fileEntries(await loadedFile(file), new Date().toISOString());
    const stager = stagerFor(session);
    let broken = 0;
    for (;;) {
      const next = entries.next();
      if (isClosed) return cancelled;
      if (next.done) {
        if (!next.value.ok) return next.value;
        const { rules, isLossless } = next.value.value;
        const done = await stager.done();
        return done.ok ? ok({ ...done.value, rules, isWhole: isLossless && broken === 0 }) : done;
      }
      const entry = next.value;
      if (entry.kind === "broken") {
        stager.refuse(entry.problem);
        broken++;
        continue;
      }
      const put = await stager.put(entry.part, entry.line, entry.size);
      if (!put.ok) return put;
      told(entry.share);
    }
  }

  const discard = () => askBackground("import/discard", { session });

  return {
    async read(told) {
      // The file may have been moved or changed since it was chosen.
      const result = await read(told).catch((error) => fail({ code: "file-unreadable", detail: String(error) }));
      if (isClosed) return cancelled;
      if (!result.ok) await discard();
      else planned = result.value;
      return result;
    },

    replacing: () => askBackground("import/foresee", { session, mode: "replace" }),

    async commit(mode, told) {
      const { parts, rules } = planned ?? { parts: 0, rules: [] };
      const stop = onAnnouncement("import/progress", ({ session: of, done }) => of === session && told(done));
      const done = await askBackground("import/commit", { session, mode, parts, rules });
      stop();
      return done;
    },

    stop: () => void discard(),

    close() {
      isClosed = true;
      void discard();
    },
  };
}
