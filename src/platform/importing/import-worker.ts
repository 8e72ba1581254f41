/** The worker that reads a chosen file and brings it in: one file, and then it is closed. */
import type { PlannedRow } from "../../core/formats/planned-rows.ts";
import type { CommitOptions } from "../database/bring-in.ts";
import { connectTo } from "../database/connection.ts";
import { indexedStore } from "../database/indexed-store.ts";
import { migrations } from "../database/migrations.ts";
import { forReader } from "../turns.ts";
import { foresee, importFile } from "./import-file.ts";
import type { FromImportWorker, ToImportWorker } from "./import-messages.ts";
import { chosenFile, type SourceFile } from "./source-file.ts";

const page = globalThis as unknown as DedicatedWorkerGlobalScope;
const tell = (message: FromImportWorker): void => page.postMessage(message);

const store = indexedStore(connectTo("tidemark", migrations));
/** What the file gives no date is dated so, in both readings. */
const imported = new Date().toISOString();
/** In articles: what is told more often nobody sees. */
const toldEvery = 10;

let file: SourceFile | null = null;
let isStopped = false;

async function look(file: SourceFile): Promise<void> {
  const told = (rows: readonly PlannedRow[], share: number) => tell({ kind: "rows", rows, share });
  tell({ kind: "foreseen", foreseen: await forReader(() => foresee(store, file, imported, told)) });
}

async function commit({ mode, parts }: Extract<ToImportWorker, { readonly kind: "commit" }>): Promise<void> {
  const source = file;
  if (!source) return;
  const moments = { imported, now: new Date().toISOString() };
  const options: CommitOptions = {
    mode,
    parts,
    told: (done) => void (done % toldEvery === 0 && tell({ kind: "progress", done })),
    isCancelled: () => isStopped,
  };
  tell({ kind: "committed", counts: await forReader(() => importFile(store, source, moments, options)) });
}

page.addEventListener("message", ({ data }: MessageEvent<ToImportWorker>) => {
  switch (data.kind) {
    case "foresee":
      file = chosenFile(data.file);
      void look(file);
      break;
    case "commit":
      void commit(data);
      break;
    case "stop":
      isStopped = true;
      break;
  }
});
