/** The filter of the Notes tab: what was chosen, what there is to choose from, and which notes are left. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { type Note, type NoteColour, type NoteStatus, noteColours, noteStatuses } from "../../../core/notes/note.ts";
import { countTags } from "../../../core/notes/tag-count.ts";
import { toggled } from "../../parts/toggled.ts";
import { noNoteFilter, noteMatcher } from "./note-filter.ts";

export const NoteFilterModel = createModel((notes: ReadonlySignal<readonly Note[]>) => {
  const chosen = signal(noNoteFilter);
  const isOpen = signal(false);

  /** What was chosen stays on offer when no note has it any more, or the list would grow under the reader's hands. */
  const offered = <T>(all: readonly T[], of: (note: Note) => T, taken: () => ReadonlySet<T>) =>
    computed(() => {
      const here = new Set([...notes.value.map(of), ...taken()]);
      return all.filter((one) => here.has(one));
    });
  const statuses = offered<NoteStatus>(
    noteStatuses,
    ({ status }) => status,
    () => chosen.value.statuses,
  );
  const colours = offered<NoteColour>(
    noteColours,
    ({ colour }) => colour,
    () => chosen.value.colours,
  );
  const tags = computed(() => {
    const counts = countTags(notes.value);
    const { tag } = chosen.value;
    return tag === null || counts.some((one) => one.tag === tag) ? counts : [...counts, { tag, notes: 0 }];
  });
  const isFiltered = computed(() => {
    const { words, statuses, colours, tag } = chosen.value;
    return words.trim() !== "" || statuses.size + colours.size > 0 || tag !== null;
  });

  return {
    chosen,
    isOpen,
    statuses,
    colours,
    tags,
    isFiltered,
    matches: computed(() => noteMatcher(chosen.value)),

    search(words: string): void {
      chosen.value = { ...chosen.value, words };
    },
    toggleStatus(status: NoteStatus): void {
      chosen.value = { ...chosen.value, statuses: toggled(chosen.value.statuses, status) };
    },
    toggleColour(colour: NoteColour): void {
      chosen.value = { ...chosen.value, colours: toggled(chosen.value.colours, colour) };
    },
    /** Notes with that tag alone; null: with any or none. */
    only(tag: string | null): void {
      chosen.value = { ...chosen.value, tag };
    },
    clear(): void {
      chosen.value = noNoteFilter;
    },
  };
});

export type NoteFilterModel = InstanceType<typeof NoteFilterModel>;
