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

export type Edits = Partial<Pick<Note, "body" | "colour" | "status" | "tags" | "target">>;

export type SaveStage =
  | { readonly stage: "quiet" | "waiting" | "saving" | "saved" }
  | { readonly stage: "failed"; readonly problem: Problem };

/** After the last key stroke, in milliseconds. */
const pauseBeforeSaving = 400;

export const NoteEditor = createModel(
  (first: Note, put: (note: Note) => Promise<Result<Note>>, drafts: () => DraftStore) => {
    const stored = signal(first);
    /** The writing that the present edits started from: the background merges them with what came after it. */
    let base = first.revision;
    const edits = signal<Edits>({});
    const save = signal<SaveStage>({ stage: "quiet" });
    /** Why the last try came to nothing; stays while the next one is under way, so that what stands there does too. */
    const failure = signal<Problem | null>(null);
    const shown = computed<Note>(() => ({ ...stored.value, ...edits.value }));
    const isUnsaved = computed(() => Object.keys(edits.value).length > 0);

    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: Promise<void> | null = null;

    async function store(): Promise<void> {
      while (isUnsaved.peek()) {
        const sent = shown.peek();
        save.value = { stage: "saving" };
        const result = await put({
          ...sent,
          revision: base,
          motivation: sent.body === "" ? "highlighting" : "commenting",
          modified: new Date().toISOString(),
        });
        if (!result.ok) {
          save.value = { stage: "failed", problem: result.error };
          failure.value = result.error;
          return;
        }
        base = result.value.revision;
        stored.value = later(stored.peek(), result.value);
        edits.value = typedSince(edits.peek(), sent, result.value);
        keepDraft();
      }
      save.value = { stage: "saved" };
      failure.value = null;
    }

    function keepDraft(): void {
      const { body } = edits.peek();
      drafts().write(first.id, body === undefined ? null : { body, revision: base });
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
      if (!isUnsaved.peek()) base = stored.peek().revision;
      edits.value = { ...edits.peek(), ...changed };
      save.value = { stage: "waiting" };
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(flush, pauseBeforeSaving);
    };

    const draft = drafts().read(first.id);
    if (draft?.body === first.body) {
      drafts().write(first.id, null);
    } else if (draft) {
      edit({ body: draft.body });
      base = draft.revision;
      soon();
    }

    return {
      shown,
      save,
      failure,
      isUnsaved,
      write(body: string): void {
        edit({ body });
        keepDraft();
        soon();
      },
      async choose(changed: Omit<Edits, "body">): Promise<void> {
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
function typedSince(now: Edits, sent: Note, answered: Note): Edits {
  const since: Edits = Object.fromEntries(
    Object.entries(now).filter(([field, value]) => sent[field as keyof Edits] !== value),
  );
  return since.body === undefined ? since : { ...since, body: withOthersWords(since.body, sent.body, answered.body) };
}

/** The background may have put words beside ours that were written elsewhere: they stay beside what ours became. */
function withOthersWords(ours: string, sent: string, answered: string): string {
  if (answered.startsWith(sent)) return ours + answered.slice(sent.length);
  if (answered.endsWith(sent)) return answered.slice(0, answered.length - sent.length) + ours;
  return `${ours}\n\n${answered}`;
}
