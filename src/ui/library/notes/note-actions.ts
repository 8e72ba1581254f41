/** What a reader can do with notes of the library, one or many: each with the way back. */
import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { NoteId } from "../../../core/article/brand.ts";
import type { Note, NoteColour, NoteStatus } from "../../../core/notes/note.ts";
import type { NoteChange } from "../../../core/notes/note-change.ts";
import type { TagCount } from "../../../core/notes/tag-count.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { mostAtOnce } from "../../../platform/protocol.ts";
import type { MarkdownView } from "../../panel/notes/markdown/markdown-view.tsx";
import { plural, problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { openNote } from "./open-note.ts";

/** One change, of these notes. */
interface Step {
  readonly ids: readonly NoteId[];
  readonly change: NoteChange;
}

export const NoteActionsModel = createModel((toast: ToastModel) => {
  /** Draws notes that hold Markdown; null until it is loaded. */
  const markdown = signal<typeof MarkdownView | null>(null);
  const tags = signal<readonly TagCount[]>([]);
  /** The note whose tags are to be edited next. */
  const wantsTags = signal<NoteId | null>(null);
  /** The note whose words are being written. */
  const writing = signal<Note | null>(null);
  /** How far a change of many notes is; null while none is under way. */
  const progress = signal<{ readonly done: number; readonly of: number } | null>(null);

  /** What takes it back; what was made before something failed stays made, and can be taken back too. */
  async function make(steps: readonly Step[]): Promise<readonly Step[]> {
    const parts = steps.flatMap(({ ids, change }) => slices(ids).map((some) => ({ ids: some, change })));
    const of = parts.reduce((sum, { ids }) => sum + ids.length, 0);
    const back: Back[] = [];
    let done = 0;
    for (const part of parts) {
      if (parts.length > 1) progress.value = { done, of };
      const made = await askBackground("notes/change", part);
      if (!made.ok) {
        toast.show(problemSentence(made.error));
        break;
      }
      back.push(...made.value);
      done += part.ids.length;
    }
    progress.value = null;
    return done === of ? grouped(back) : [...grouped(back), failure];
  }

  /** Says what was done, and offers the way back. */
  async function does(steps: readonly Step[], news: (count: number) => string): Promise<boolean> {
    const back = await make(steps);
    if (back.includes(failure)) return false;
    const count = new Set(back.flatMap(({ ids }) => ids)).size;
    toast.show(news(count), count === 0 ? null : { label: t("noteUndo"), run: () => void undo(back) });
    return true;
  }

  async function undo(back: readonly Step[]): Promise<void> {
    if (!(await make(back)).includes(failure)) toast.say(t("libraryUndone"));
  }

  return {
    markdown: markdown as ReadonlySignal<typeof MarkdownView | null>,
    tags,
    wantsTags,
    writing,
    progress,

    open(note: Note): void {
      void openNote(note);
    },

    write(note: Note): void {
      writing.value = note;
    },

    editTags(note: Note): void {
      wantsTags.value = note.id;
    },

    /** What is drawn as plain text until then. */
    async readMarkdown(): Promise<void> {
      if (markdown.value !== null) return;
      const loaded = await import("../../panel/notes/markdown/markdown-view.tsx").catch(() => null);
      if (loaded) markdown.value = loaded.MarkdownView;
    },

    async lookUpTags(): Promise<void> {
      const heard = await askBackground("tag/list", {});
      if (heard.ok) tags.value = heard.value;
    },

    setColour: (ids: readonly NoteId[], colour: NoteColour) =>
      does([{ ids, change: { kind: "colour", colour } }], (count) => plural("libraryChanged", count)),

    setStatus: (ids: readonly NoteId[], status: NoteStatus) =>
      does([{ ids, change: { kind: "status", status } }], (count) => plural("libraryChanged", count)),

    addTags: (ids: readonly NoteId[], added: readonly string[]) =>
      does(
        added.map((tag) => ({ ids, change: { kind: "add-tag", tag } })),
        (count) => plural("libraryTagged", count, added.map((tag) => `#${tag}`).join(", ")),
      ),

    removeTag: (ids: readonly NoteId[], tag: string) =>
      does([{ ids, change: { kind: "remove-tag", tag } }], (count) => plural("libraryUntagged", count, `#${tag}`)),

    remove: (ids: readonly NoteId[]) =>
      does([{ ids, change: { kind: "remove" } }], (count) => plural("libraryRemoved", count)),

    restore: (ids: readonly NoteId[]) =>
      does([{ ids, change: { kind: "restore" } }], (count) => plural("libraryRestored", count)),
  };
});

export type NoteActions = InstanceType<typeof NoteActionsModel>;

type Back = { readonly id: NoteId; readonly back: NoteChange };

/** Stands for the part that was not made. */
const failure: Step = { ids: [], change: { kind: "restore" } };

function slices(ids: readonly NoteId[]): readonly (readonly NoteId[])[] {
  const parts: (readonly NoteId[])[] = [];
  for (let at = 0; at < ids.length; at += mostAtOnce) parts.push(ids.slice(at, at + mostAtOnce));
  return parts;
}

/** Notes that are taken back alike, together; what was made last, first. */
function grouped(all: readonly Back[]): readonly Step[] {
  const groups = new Map<string, { readonly ids: NoteId[]; readonly change: NoteChange }>();
  for (const { id, back } of all.toReversed()) {
    const key = JSON.stringify(back);
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { ids: [id], change: back });
  }
  return [...groups.values()];
}
