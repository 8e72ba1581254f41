/** One search over the whole panel: names, events and notes in which the words stand. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Entity } from "../../../core/entities/entity.ts";
import type { Note } from "../../../core/notes/note.ts";
import type { TextQuoteSelector } from "../../../core/selectors/selector.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { folded } from "../entities/name-match.ts";

interface Searched {
  readonly entities: ReadonlySignal<readonly Entity[]>;
  readonly events: ReadonlySignal<readonly TimelineEvent[]>;
  readonly notes: ReadonlySignal<readonly Note[]>;
}

export const SearchModel = createModel(({ entities, events, notes }: Searched) => {
  const isOpen = signal(false);
  const query = signal("");
  const words = computed(() => folded(query.value).split(/\s+/).filter(Boolean));

  /** What is searched does not change between two keys: it is folded once. */
  const foldedOnce = new WeakMap<object, string>();
  function has<T extends object>(one: T, texts: (one: T) => readonly string[]): boolean {
    const text = foldedOnce.get(one) ?? folded(texts(one).join("\n"));
    foldedOnce.set(one, text);
    return words.value.every((word) => text.includes(word));
  }
  const found = <T extends object>(all: ReadonlySignal<readonly T[]>, texts: (one: T) => readonly string[]) =>
    computed(() => (words.value.length === 0 ? [] : all.value.filter((one) => has(one, texts))));

  const foundEntities = found(entities, ({ name, aliases }) => [name, ...aliases]);
  const foundEvents = found(events, ({ label }) => [label]);
  const foundNotes = found(notes, (note) => [quoteOf(note)?.exact ?? "", note.body, ...note.tags]);

  return {
    isOpen,
    query,
    isAsked: computed(() => words.value.length > 0),
    entities: foundEntities,
    events: foundEvents,
    notes: foundNotes,
    count: computed(() => foundEntities.value.length + foundEvents.value.length + foundNotes.value.length),

    search(typed: string): void {
      query.value = typed;
    },
    open(): void {
      isOpen.value = true;
    },
    /** What was searched for stays, for the next time. */
    close(): void {
      isOpen.value = false;
    },
    /** The article is another one. */
    leave(): void {
      query.value = "";
    },
  };
});

export type SearchModel = InstanceType<typeof SearchModel>;

export const quoteOf = ({ target }: Note): TextQuoteSelector | undefined =>
  target.selectors.find((selector) => selector.type === "TextQuoteSelector");
