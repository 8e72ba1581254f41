/** What a reader changes about entities: in this article as corrections, in every article as rules. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { EntityId } from "../../../core/article/brand.ts";
import type { PageState } from "../../../core/article/page-state.ts";
import type { Result } from "../../../core/article/result.ts";
import type { CorrectedAnalysis } from "../../../core/corrections/correct-analysis.ts";
import type { Correction } from "../../../core/corrections/correction.ts";
import { splitId } from "../../../core/entities/corrected.ts";
import { longestOwnName, type Piece } from "../../../core/entities/correction.ts";
import { type Entity, namedTypes } from "../../../core/entities/entity.ts";
import { type EntityRule, ruledBy, ruleKey } from "../../../core/entities/entity-rule.ts";
import { isUnsorted } from "../../../core/entities/unsorted.ts";
import { oneLine } from "../../../core/text/one-line.ts";
import { dropRule, keepRule } from "../../../platform/entity-rules.ts";
import { problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import type { EntityEditor } from "./entity-editor.tsx";

/** Which editor is open in which row. */
export interface Editing {
  readonly entity: EntityId;
  readonly what: "rename" | "merge" | "split";
}

interface EditingNeeds {
  readonly state: ReadonlySignal<PageState | null>;
  readonly corrected: ReadonlySignal<CorrectedAnalysis | null>;
  readonly toast: ToastModel;
  /** Answers when the page is shown with it. */
  readonly correct: (correction: Correction) => Promise<void>;
  /** Opens an entity's row. */
  readonly reveal: (id: EntityId) => void;
}

export const EditingModel = createModel(({ state, corrected, toast, correct, reveal }: EditingNeeds) => {
  const editing = signal<Editing | null>(null);
  /** Loaded when it is first asked for. */
  const editor = signal<typeof EntityEditor | null>(null);
  /** The entity whose row is to take the focus if nothing else has it: it may have moved in the list. */
  const wanted = signal<EntityId | null>(null);

  const found = computed(() => new Map(state.value?.analysis?.entities.map((entity) => [entity.id, entity])));
  const rules = computed(() => new Map(state.value?.rules.map((rule) => [ruleKey(rule), rule])));

  /** What a rule for it would be told by: of what the engine found, and never in private windows, which leave no trace. */
  function told(id: EntityId): Pick<EntityRule, "name" | "type"> | null {
    const entity = found.value.get(id);
    return entity && state.value?.isPrivate === false ? ruledBy(entity) : null;
  }

  /** The rule that holds for it now. */
  function ruleOf(id: EntityId): EntityRule | null {
    const entity = found.value.get(id);
    const by = entity ? ruledBy(entity) : null;
    return by && (rules.value.get(ruleKey(by)) ?? null);
  }

  /** What "always call it so" would say; null where the article calls it so, or the rule says so already. */
  function callingRule(entity: Entity): Extract<EntityRule, { readonly kind: "call" }> | null {
    const by = told(entity.id);
    if (by === null) return null;
    const as = isUnsorted(entity) ? null : (namedTypes.find((type) => type === entity.type) ?? null);
    if (by.name === entity.name && by.type === as) return null;
    const now = ruleOf(entity.id);
    const isSaid = now?.kind === "call" && now.called === entity.name && now.as === as;
    return isSaid ? null : { ...by, kind: "call", called: entity.name, as };
  }

  async function tell(written: Promise<Result<null>>, text: string, undo: () => void): Promise<void> {
    const answer = await written;
    if (answer.ok) toast.show(text, { label: t("noteUndo"), run: undo });
    else toast.show(problemSentence(answer.error));
  }

  /** To be undone to the rule that held before, or to none; `alsoUndo` with it. */
  function setRule(rule: EntityRule, text: string, alsoUndo?: () => void): Promise<void> {
    const before = rules.value.get(ruleKey(rule)) ?? null;
    return tell(keepRule(rule), text, () => {
      void (before ? keepRule(before) : dropRule(rule));
      alsoUndo?.();
    });
  }

  async function settle(id: EntityId, correction: Correction): Promise<void> {
    editing.value = null;
    await correct(correction);
    wanted.value = id;
  }

  return {
    editing,
    editor,
    wanted,
    ruleOf,
    callingRule,
    canRule: (id: EntityId): boolean => told(id) !== null,

    async begin(entity: EntityId, what: Editing["what"]): Promise<void> {
      editing.value = { entity, what };
      if (editor.value) return;
      const loaded = await import("./entity-editor.tsx").catch(() => null);
      if (loaded) editor.value = loaded.EntityEditor;
      else toast.show(problemSentence({ code: "unexpected", detail: "entity-editor" }));
    },
    end(): void {
      editing.value = null;
    },

    /** Nothing typed: as the text calls it. */
    async rename({ id, name: shown }: Entity, typed: string): Promise<void> {
      const name = oneLine(typed, longestOwnName);
      editing.value = null;
      const isRenamed = corrected.value?.applied.some((each) => each.kind === "rename" && each.entity === id) ?? false;
      if (name === null ? isRenamed : name !== shown) await settle(id, { kind: "rename", entity: id, name });
    },

    retype: (id: EntityId, type: (typeof namedTypes)[number]): Promise<void> =>
      settle(id, { kind: "retype", entity: id, type }),

    async merge(id: EntityId, into: EntityId): Promise<void> {
      editing.value = null;
      await correct({ kind: "merge", entity: id, into, name: null });
      reveal(into);
    },

    async split(id: EntityId, [{ form, span }, ...also]: readonly [Piece, ...Piece[]]): Promise<void> {
      editing.value = null;
      await correct({ kind: "split", entity: id, form, span, also });
      reveal(splitId(id, { form, span }));
    },

    async hideEverywhere({ id, name }: Entity): Promise<void> {
      const by = told(id);
      if (by === null) return;
      // What was said about this article is heard after the rules.
      const isShown = corrected.value?.applied.some((each) => each.kind === "show" && each.entity === id) ?? false;
      if (isShown) await correct({ kind: "hide", entity: id });
      const showAgain = isShown ? () => void correct({ kind: "show", entity: id }) : undefined;
      await setRule({ ...by, kind: "hide" }, t("panelHiddenEverywhere", name), showAgain);
    },

    async callEverywhere(entity: Entity): Promise<void> {
      const rule = callingRule(entity);
      if (rule) await setRule(rule, t("panelCalledEverywhere", rule.called));
    },

    async forgetRule(id: EntityId): Promise<void> {
      const rule = ruleOf(id);
      if (rule) await tell(dropRule(rule), t("panelRuleGone", rule.name), () => void keepRule(rule));
    },
  };
});

export type EditingModel = InstanceType<typeof EditingModel>;
