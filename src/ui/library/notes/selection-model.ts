/** Which notes are selected: by boxes, by Shift over a stretch of the list, or all that the filter leaves. */
import { computed, createModel, signal } from "@preact/signals";
import type { NoteId } from "../../../core/article/brand.ts";

export const SelectionModel = createModel(() => {
  const chosen = signal<ReadonlySet<NoteId>>(new Set());
  /** The row from which Shift reaches to another. */
  const anchor = signal<number | null>(null);

  return {
    chosen,
    anchor,
    count: computed(() => chosen.value.size),

    toggle(id: NoteId, index: number): void {
      const next = new Set(chosen.value);
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
      anchor.value = index;
    },

    /** All of these join; those of the stretch before that are not in it leave. */
    extend(ids: readonly NoteId[], instead: readonly NoteId[] = []): void {
      const next = new Set(chosen.value);
      for (const id of instead) next.delete(id);
      for (const id of ids) next.add(id);
      chosen.value = next;
    },

    all(ids: readonly NoteId[]): void {
      chosen.value = new Set(ids);
    },

    /** What is no longer there is no longer selected. */
    drop(ids: readonly NoteId[]): void {
      const gone = new Set(ids);
      chosen.value = new Set([...chosen.value].filter((id) => !gone.has(id)));
    },

    clear(): void {
      if (chosen.value.size > 0) chosen.value = new Set();
      anchor.value = null;
    },
  };
});

export type SelectionModel = InstanceType<typeof SelectionModel>;
