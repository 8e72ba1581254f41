/**
 * One note under the reader's hands: what was changed and not yet stored, and how the storing goes.
 *
 * An edit counts as stored only when the background has answered that it is durable. Until then it is kept
 * here, whatever arrives meanwhile; and in `DraftStore`, so that closing the panel loses nothing either.
 */
import { computed, createModel, signal } from "@preact/signals";
import type { Problem, Result } from "../../../core/article/result.ts";
import type { Note } from "../../../core/notes/note.ts";
import type { DraftStore } from "./draft-store.ts";

export type Edits = Partial<Pick<Note, "body" | "colour" | "tags">>;

export type SaveStage =
  | { readonly stage: "quiet" | "waiting" | "saving" | "saved" }
  | { readonly stage: "failed"; readonly problem: Problem };

/** After the last key stroke, in milliseconds. */
const pauseBeforeSaving = 400;

export const NoteEditor = createModel(
  (first: Note, put: (note: Note) => Promise<Result<Note>>, drafts: () => DraftStore) => {
    const stored = signal(first);
    const edits = signal<Edits>({});
    const save = signal<SaveStage>({ stage: "quiet" });
    const shown = computed<Note>(() => ({ ...stored.value, ...edits.value }));
    const isUnsaved = computed(() => Object.keys(edits.value).length > 0);

    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: Promise<void> | null = null;

    async function store(): Promise<void> {
      while (isUnsaved.peek()) {
        const sent = edits.peek();
        save.value = { stage: "saving" };
        const note = shown.peek();
        const result = await put({
          ...note,
          motivation: note.body === "" ? "highlighting" : "commenting",
          modified: new Date().toISOString(),
        });
        if (!result.ok) {
          save.value = { stage: "failed", problem: result.error };
          return;
        }
        stored.value = later(stored.peek(), result.value);
        edits.value = withoutStored(edits.peek(), sent);
        drafts().write(first.id, edits.peek().body ?? null);
      }
      save.value = { stage: "saved" };
    }

    /** One write at a time, in the order typed. */
    async function flush(): Promise<void> {
      clearTimeout(timer);
      running ??= store().finally(() => {
        running = null;
      });
      await running;
    }

    const edit = (changed: Edits): void => {
      edits.value = { ...edits.peek(), ...changed };
      save.value = { stage: "waiting" };
    };

    const draft = drafts().read(first.id);
    if (draft !== null && draft !== first.body) {
      edit({ body: draft });
      timer = setTimeout(flush, pauseBeforeSaving);
    }

    return {
      shown,
      save,
      isUnsaved,
      write(body: string): void {
        edit({ body });
        drafts().write(first.id, body);
        clearTimeout(timer);
        timer = setTimeout(flush, pauseBeforeSaving);
      },
      async choose(changed: Pick<Edits, "colour" | "tags">): Promise<void> {
        edit(changed);
        await flush();
      },
      flush: async (): Promise<void> => {
        if (isUnsaved.peek()) await flush();
      },
      /** The page has heard of a newer writing; what the reader has typed since stays. */
      hear(note: Note): void {
        stored.value = later(stored.peek(), note);
      },
    };
  },
);

export type NoteEditor = InstanceType<typeof NoteEditor>;

const later = (a: Note, b: Note): Note => (b.revision > a.revision ? b : a);

/** What was changed again while the rest was being stored. */
function withoutStored(now: Edits, sent: Edits): Edits {
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => sent[field as keyof Edits] !== value));
}
