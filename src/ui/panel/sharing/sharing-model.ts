/** Taking the article and its notes out, and bringing notes in. */
import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { PageState, PlacedNote } from "../../../core/article/page-state.ts";
import { fail, ok, type Problem, type Result } from "../../../core/article/result.ts";
import type { FileProblem } from "../../../core/formats/format.ts";
import type { Library } from "../../../core/notes/library.ts";
import { askBackground } from "../../../platform/messenger.ts";
import type { ColourNames } from "../../parts/colour-name.ts";
import { plural, problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { type ArticleFile, fileOf, libraryIn, type WrittenFormat, writtenFormats } from "./article-files.ts";
import { download } from "./download.ts";
import { type Foresight, foresee } from "./foresight.ts";
import { libraryOf } from "./library-of.ts";

/** Where an import stands. Nothing is written before the reader has seen what it would do. */
export type Import =
  | { readonly stage: "choosing" | "reading" | "importing" }
  | { readonly stage: "refused"; readonly file: string; readonly problem: Problem | FileProblem }
  | { readonly stage: "foreseen"; readonly file: string; readonly library: Library; readonly foresight: Foresight };

export const SharingModel = createModel(
  (
    state: ReadonlySignal<PageState | null>,
    toast: ToastModel,
    flush: () => Promise<void>,
    colourNames: ReadonlySignal<ColourNames>,
  ) => {
    const current = signal<Import | null>(null);

    /** With what is still being typed. */
    async function file(format: WrittenFormat): Promise<Result<ArticleFile>> {
      await flush();
      const page = state.value;
      if (page === null) return fail({ code: "unexpected", detail: "no article" });
      const library = await libraryOf(page);
      const lost = new Set(page.notes.filter(isLost).map(({ note }) => note.id));
      if (!library.ok) return library;
      return ok(fileOf(format, library.value, { lost, rules: page.rules, names: colourNames.peek() }));
    }

    return {
      /** The import under way; null while its dialog is closed. */
      current,

      async exportAs(format: WrittenFormat): Promise<void> {
        const made = await file(format);
        if (!made.ok) return toast.show(problemSentence(made.error));
        download(made.value);
        toast.show(t("exportDone", made.value.name));
      },

      /** For pasting: what the first format writes. */
      async copy(): Promise<void> {
        const [format] = writtenFormats;
        if (!format) return;
        const made = await file(format);
        if (!made.ok) return toast.show(problemSentence(made.error));
        await navigator.clipboard.writeText(made.value.text);
        toast.show(t("exportCopied"));
      },

      open(): void {
        current.value = { stage: "choosing" };
      },

      close(): void {
        current.value = null;
      },

      async choose(chosen: File): Promise<void> {
        current.value = { stage: "reading" };
        const read = libraryIn(chosen.name, await chosen.text());
        const foresight = read.ok ? await foresee(read.value) : read;
        // Closed meanwhile.
        if (current.value === null) return;
        const named = { file: chosen.name };
        if (!read.ok) current.value = { stage: "refused", ...named, problem: read.error };
        else if (!foresight.ok) current.value = { stage: "refused", ...named, problem: foresight.error };
        else current.value = { stage: "foreseen", ...named, library: read.value, foresight: foresight.value };
      },

      async confirm(): Promise<void> {
        const ready = current.value;
        if (ready?.stage !== "foreseen") return;
        current.value = { stage: "importing" };
        const done = await askBackground("library/import", ready.library);
        current.value = done.ok ? null : { stage: "refused", file: ready.file, problem: done.error };
        if (done.ok) toast.show(plural("exportImported", done.value.added + done.value.updated));
      },
    };
  },
);

export type SharingModel = InstanceType<typeof SharingModel>;

/** A note on the page as a whole has no place to lose. */
const isLost = ({ note, outcome }: PlacedNote): boolean =>
  outcome.status === "lost" && note.target.selectors.length > 0;
