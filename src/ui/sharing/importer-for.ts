/** How a file comes in: in a private window by way of the background, which alone knows the notes that are made there. */
import { directImporter } from "../../platform/importing/direct-importer.ts";
import type { Importer } from "../../platform/importing/importer.ts";
import { inPrivateWindow } from "../../platform/messenger.ts";
import { stagedImporter } from "./staged-importer.ts";

export const importerFor = async (file: File): Promise<Importer> =>
  (await inPrivateWindow) ? stagedImporter(file) : directImporter(file, newWorker());

const newWorker = (): Worker =>
  new Worker(new URL("../../platform/importing/import-worker.ts", import.meta.url), { type: "module", name: "import" });
