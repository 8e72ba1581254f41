/** Brings a file into the reader's library from a worker of the page itself; in private windows there is another library. */
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import type { PlannedRow } from "../../core/formats/planned-rows.ts";
import type { ImportCounts } from "../../core/notes/import-counts.ts";
import { askBackground } from "../messenger.ts";
import { leastRoom, storageRoom } from "../storage-room.ts";
import type { ForeseenImport } from "./import-file.ts";
import type { FromImportWorker, ToImportWorker } from "./import-messages.ts";
import type { Importer } from "./importer.ts";

/** In bytes: what a file becomes is longer than itself, with the indexes of the database. */
const roomFor = (bytes: number): number => leastRoom + 2 * bytes;

const cancelled: Problem = { code: "cancelled", detail: "" };

/** `worker` runs import-worker.ts, for this file alone. */
export function directImporter(file: File, worker: Worker): Importer {
  const send = (message: ToImportWorker): void => worker.postMessage(message);
  const rows: PlannedRow[] = [];
  let foreseen: ForeseenImport | null = null;
  let told: (value: number) => void = () => undefined;
  let read: (result: Result<ForeseenImport, Problem | FileProblem>) => void = () => undefined;
  let committed: (result: Result<ImportCounts>) => void = () => undefined;
  /** Why nothing more comes from the worker; it may be so before it was asked for anything. */
  let ended: Result<never> | null = null;
  let isCommitting = false;
  let isClosed = false;

  function end(problem: Problem): void {
    ended = fail(problem);
    read(ended);
    committed(ended);
  }

  worker.addEventListener("message", ({ data }: MessageEvent<FromImportWorker>) => {
    switch (data.kind) {
      case "rows":
        for (const row of data.rows) rows.push(row);
        told(data.share);
        break;
      case "progress":
        told(data.done);
        break;
      case "foreseen":
        read(data.foreseen);
        break;
      case "committed":
        committed(data.counts);
        break;
    }
  });
  // A script that could not even be loaded has no message.
  worker.addEventListener("error", ({ message = "not started" }) => end({ code: "unexpected", detail: message }));

  return {
    async read(hear) {
      const room = await storageRoom();
      if (room && room.left < roomFor(file.size)) return fail({ code: "disk-full", detail: `${room.left} bytes left` });
      if (ended) return ended;
      told = hear;
      const result = await new Promise<Result<ForeseenImport, Problem | FileProblem>>((resolve) => {
        read = resolve;
        send({ kind: "foresee", file });
      });
      if (!result.ok) return result;
      foreseen = result.value;
      const { parts, rules, isWhole } = foreseen;
      return ok({ parts, rules, isWhole, rows });
    },

    replacing: async () => (foreseen ? ok(foreseen.replacing) : fail(cancelled)),

    async commit(mode, hear) {
      if (ended) return ended;
      const { parts, rules } = foreseen ?? { parts: 0, rules: [] };
      told = hear;
      const done = await new Promise<Result<ImportCounts>>((resolve) => {
        committed = resolve;
        isCommitting = true;
        send({ kind: "commit", mode, parts });
      });
      isCommitting = false;
      if (isClosed) worker.terminate();
      // The notes are in, whatever becomes of the rest.
      if (done.ok) await askBackground("import/done", { rules });
      return done;
    },

    stop: () => send({ kind: "stop" }),

    close() {
      isClosed = true;
      // Whether it could still be stopped only the worker knows; what came of it has to be told.
      if (isCommitting) return send({ kind: "stop" });
      worker.terminate();
      end(cancelled);
    },
  };
}
