/** The ways on where the page in the tab has not been read: the browser must allow it, the site, or the reader. */
import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Problem } from "../../core/article/result.ts";
import { askBackground, askPage } from "../../platform/messenger.ts";
import { requestAllSites } from "../../platform/permissions.ts";
import { writeSettings } from "../../platform/settings.ts";
import { problemSentence } from "../parts/messages.ts";
import type { ToastModel } from "../parts/toast.tsx";
import type { OpenTab } from "./open-tab.ts";

interface GateNeeds {
  readonly tab: ReadonlySignal<OpenTab | null>;
  readonly toast: ToastModel;
  /** The page has begun: it is asked what it says now. */
  readonly ask: () => Promise<void>;
}

export const GateModel = createModel(({ tab, toast, ask }: GateNeeds) => {
  /** Why the last try to annotate this page came to nothing. */
  const problem = signal<Problem | null>(null);

  async function annotate(force: boolean): Promise<void> {
    const id = tab.value?.id;
    if (id === undefined) return;
    const result = await askBackground("tab/run", { tab: id, force });
    problem.value = result.ok ? null : result.error;
    if (result.ok) await ask();
  }

  return {
    problem,

    /**
     * Runs on this tab now; the browser allows it when the icon was clicked here or the site is granted.
     * `force`: even where the reader said never.
     */
    annotate,

    /** Must be called straight from the click, or the browser refuses to ask. */
    async recogniseEverywhere(): Promise<void> {
      const answer = requestAllSites();
      if (!(await answer.catch(() => false))) {
        problem.value = { code: "not-granted", detail: "" };
        return;
      }
      // The permission alone runs nothing: the reader's choice is a setting of its own.
      const written = await writeSettings({ mode: "granted" });
      if (written.ok) await annotate(false);
      else toast.show(problemSentence(written.error));
    },

    /** The page is no article, or could not be read: it is taken for one, or tried again. */
    async annotateAnyway(): Promise<void> {
      const id = tab.value?.id;
      if (id === undefined) return;
      const result = await askPage(id, "page/annotateAnyway", {});
      if (result.ok) await ask();
      else toast.show(problemSentence(result.error));
    },
  };
});
