/**
 * Runs in a page of the extension, with its own code: makes a library into a file, brings a file in, and writes
 * everything out again. Files stay in the page.
 */
import { directImporter } from "../../../src/platform/importing/direct-importer.ts";
import { askBackground } from "../../../src/platform/messenger.ts";
import { defaultSettings } from "../../../src/platform/settings-shape.ts";
import { exportOptions, today } from "../../../src/ui/sharing/export-options.ts";
import { formatOf } from "../../../src/ui/sharing/format-groups.ts";
import { everything } from "../../../src/ui/sharing/scope.ts";
import { writeExport } from "../../../src/ui/sharing/write-export.ts";
import { generatedArticle } from "./generated-article.ts";
import { generatedNotes } from "./generated-notes.ts";

export interface Taken {
  readonly milliseconds: number;
  readonly notes: number;
  /** Of the file. */
  readonly bytes: number;
}

export interface LibraryBench {
  generate(articles: number, notesEach: number): Promise<void>;
  takeOut(): Promise<Taken>;
  /** `worker`: path of the import's script in the package. */
  bringIn(worker: string): Promise<Taken & { readonly foreseen: number }>;
  erase(): Promise<void>;
}

let file = new Blob([]);
const format = formatOf("json");

const bench: LibraryBench = {
  async generate(articles, notesEach) {
    const overview = { articles, tags: [] };
    const options = exportOptions(defaultSettings, null);
    const writer = format.writer({ ...options, lost: new Set(), overview });
    const parts: Blob[] = [new Blob([writer.opening()])];
    for (let number = 0; number < articles; number++) {
      const stored = generatedArticle(number);
      const notes = generatedNotes(stored, number, notesEach);
      parts.push(new Blob([writer.article({ stored, notes, addresses: [] })]));
    }
    file = new Blob([...parts, writer.closing()]);
  },

  async takeOut() {
    const start = performance.now();
    const options = exportOptions(defaultSettings, null);
    const [signal, told] = [new AbortController().signal, () => undefined];
    const job = { scope: everything, format, isSplit: false, options, today: today(), signal, told };
    const written = await writeExport(job);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    file = written.value.content;
    return { milliseconds: performance.now() - start, notes: written.value.notes, bytes: file.size };
  },

  async bringIn(worker) {
    const start = performance.now();
    const importer = directImporter(new File([file], "library.json"), new Worker(worker, { type: "module" }));
    const read = await importer.read(() => undefined);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const foreseen = performance.now() - start;
    const done = await importer.commit("merge", () => undefined);
    importer.close();
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return { milliseconds: performance.now() - start, notes: done.value.added, bytes: file.size, foreseen };
  },

  async erase() {
    const done = await askBackground("upkeep/erase", {});
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  },
};

Object.assign(globalThis, { libraryBench: bench });
