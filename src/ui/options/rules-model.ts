/** The reader's rules for names: what is always hidden, and what is always called otherwise. */
import { computed, createModel } from "@preact/signals";
import type { Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import { dropRule, restoreRules } from "../../platform/entity-rules.ts";
import { writeSettings } from "../../platform/settings.ts";
import { plural, problemSentence, t, uiLanguage } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";
import type { ToastModel } from "../parts/toast.tsx";

export const RulesModel = createModel((reach: ReachModel, toast: ToastModel) => {
  const kept = computed<readonly EntityRule[]>(() => reach.settings.value?.entityRules ?? []);
  const listed = computed(() => {
    const { compare } = new Intl.Collator(uiLanguage(), { numeric: true });
    return kept.value.toSorted((a, b) => compare(a.name, b.name));
  });

  function tell(written: Result<null>, text: string, removed: readonly EntityRule[]): void {
    if (written.ok) toast.show(text, { label: t("noteUndo"), run: () => void restoreRules(removed) });
    else toast.show(problemSentence(written.error));
  }

  return {
    /** By name. */
    listed,

    async remove(rule: EntityRule): Promise<void> {
      tell(await dropRule(rule), t("panelRuleGone", rule.name), [rule]);
    },

    async removeAll(): Promise<void> {
      const all = kept.value;
      tell(await writeSettings({ entityRules: [] }), plural("optionsRulesRemoved", all.length), all);
    },
  };
});

export type RulesModel = InstanceType<typeof RulesModel>;
