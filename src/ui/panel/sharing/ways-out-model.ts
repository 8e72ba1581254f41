/** The ways out of the panel, each with what is still being typed: to a file, to the clipboard, to a backup. */
import { createModel, type ReadonlySignal } from "@preact/signals";
import type { PageState } from "../../../core/article/page-state.ts";
import { problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { everything, openArticle } from "../../sharing/scope.ts";
import type { SharingModel } from "../../sharing/sharing-model.ts";

interface WaysOutNeeds {
  readonly state: ReadonlySignal<PageState | null>;
  readonly sharing: SharingModel;
  readonly toast: ToastModel;
  /** Stores what is being typed. */
  readonly flush: () => Promise<void>;
}

export const WaysOutModel = createModel(({ state, sharing, toast, flush }: WaysOutNeeds) => ({
  async exportArticle(): Promise<void> {
    await flush();
    if (state.value) sharing.exportFrom(openArticle(state.value), everything);
  },

  /** As Markdown, for pasting. */
  async copyArticle(): Promise<void> {
    await flush();
    if (!state.value) return;
    const { copyMarkdown } = await import("../../sharing/copy-markdown.ts");
    const copied = await copyMarkdown(openArticle(state.value));
    toast.show(copied.ok ? t("exportCopied") : problemSentence(copied.error));
  },

  /** Everything that is stored, as a file. */
  async backUp(): Promise<void> {
    await flush();
    const { saveBackup } = await import("../../sharing/save-backup.ts");
    const saved = await saveBackup();
    toast.show(saved.ok ? t("optionsExported", saved.value) : problemSentence(saved.error));
  },
}));
