/** What was read out of the article, with the reader's corrections; all of it derived from what the page last said. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { PageState } from "../../core/article/page-state.ts";
import { correctAnalysis } from "../../core/corrections/correct-analysis.ts";

export const ReadingModel = createModel((state: ReadonlySignal<PageState | null>) => {
  const corrected = computed(() => {
    const { analysis: found = null, corrections = [], rules = [] } = state.value ?? {};
    return found && correctAnalysis(found, corrections, rules);
  });
  const analysis = computed(() => corrected.value?.analysis ?? null);
  const article = computed(() => analysis.value?.article ?? null);
  /** Tells languages apart: read once there is an article to be told about. */
  const languages = signal<typeof import("../../core/lang/told-language.ts") | null>(null);

  return {
    corrected,
    analysis,
    article,
    hiddenEntities: computed(() => corrected.value?.hiddenEntities ?? []),
    hiddenEvents: computed(() => corrected.value?.hiddenEvents ?? []),

    /** The article is in no language of ours: only what is safe in any was looked for. */
    isForeign: computed(() => {
      const { language = null, text = "" } = article.value ?? {};
      if (state.value?.stage !== "ready" || text === "" || languages.value === null) return false;
      return languages.value.toldLanguage(language, text) === null;
    }),

    async readLanguages(): Promise<void> {
      languages.value ??= await import("../../core/lang/told-language.ts").catch(() => null);
    },
  };
});
