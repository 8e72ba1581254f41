/** The Notes tab: this article's notes in reading order, each with its editor; new, removed and restored ones. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { ArticleId, NoteId } from "../../../core/article/brand.ts";
import type { PageState, PlacedNote } from "../../../core/article/page-state.ts";
import type { Result } from "../../../core/article/result.ts";
import type { Note, NoteColour } from "../../../core/notes/note.ts";
import type { TagCount } from "../../../core/notes/tag-count.ts";
import { noteTarget } from "../../../core/shapes/library-shapes.ts";
import { askBackground } from "../../../platform/messenger.ts";
import type { Settings } from "../../../platform/settings-shape.ts";
import type { ColourNames } from "../../parts/colour-name.ts";
import { problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { draftStore, noDrafts } from "./draft-store.ts";
import type { MarkdownView } from "./markdown/markdown-view.tsx";
import { NoteEditor } from "./note-editor.ts";
import { NoteFilterModel } from "./note-filter-model.ts";

/** A note as a card: what the page says of its place, and the reader's hand on it. */
export interface NoteCard {
  readonly placed: PlacedNote;
  readonly editor: NoteEditor;
}

/** Asks the page for its selection, as the place of a note on that article. */
type AskSelected = (article: ArticleId) => Promise<Result<Note["target"]>>;

type State = ReadonlySignal<PageState | null>;

export const NotesModel = createModel((state: State, toast: ToastModel, askSelected: AskSelected) => {
  const cards = signal<readonly NoteCard[]>([]);
  const drafts = draftStore();
  const newColour = signal<NoteColour>("yellow");
  const colourNames = signal<ColourNames>({});
  const removed = signal<ReadonlySet<NoteId>>(new Set());
  /** The note whose text should take the focus when it appears. */
  const awaited = signal<NoteId | null>(null);

  /** The note whose card should take the focus when it appears. */
  const called = signal<NoteId | null>(null);
  /** The note that holds the focus. */
  const held = signal<NoteId | null>(null);
  /** Draws Markdown, once it is loaded. */
  const markdown = signal<typeof MarkdownView | null>(null);

  /** The note that was given a new place, until the page has placed it. */
  let attached: NoteId | null = null;

  const here = computed(() =>
    cards.value.filter(
      ({ placed: { note } }) => note.article === state.value?.analysis?.article.id && !removed.value.has(note.id),
    ),
  );
  const filter = new NoteFilterModel(computed(() => here.value.map(({ editor }) => editor.shown.value)));
  /** The article that the filter was chosen on. */
  let filtered: ArticleId | null = null;
  /** What the filter leaves; a note that the reader is at stays, whatever becomes of it meanwhile. */
  const shown = computed(() => {
    const { value: matches } = filter.matches;
    return here.value.filter(
      ({ placed: { note }, editor }) =>
        matches(editor.shown.value) || [held.value, awaited.value, called.value].includes(note.id),
    );
  });
  const onPage = computed(() => shown.value.filter(({ placed }) => isOnPage(placed)));
  const inText = computed(() => shown.value.filter(({ placed }) => !isOnPage(placed) && !isLost(placed)));
  const lost = computed(() => shown.value.filter(({ placed }) => !isOnPage(placed) && isLost(placed)));
  /** In all the reader's notes, as far as they were asked for. */
  const tagsElsewhere = signal<readonly TagCount[]>([]);
  const tags = computed(() => {
    const elsewhere = new Set(tagsElsewhere.value.map(({ tag }) => tag));
    const here = filter.tags.value.filter(({ tag }) => !elsewhere.has(tag));
    return [...tagsElsewhere.value, ...here];
  });

  /** Of whatever article: what could not be stored, and is kept here until it is. */
  const unsaved = computed(() => cards.value.filter(({ editor }) => editor.failure.value !== null));

  const store = () => (state.peek()?.isPrivate === false ? drafts : noDrafts);
  const put = (note: Note) => askBackground("note/put", { note, keep: null });

  async function restore(id: NoteId): Promise<void> {
    const result = await askBackground("note/restore", { id });
    if (!result.ok) return toast.show(problemSentence(result.error), { label: t("noteUndo"), run: () => restore(id) });
    removed.value = new Set([...removed.value].filter((other) => other !== id));
    awaited.value = id;
    toast.say(t("noteRestored"));
  }

  return {
    here,
    filter,
    shown,
    onPage,
    inText,
    lost,
    tags,
    awaited,
    called,
    colourNames,
    unsaved,
    /** What was typed when the panel was closed; to be waited for before the first page is heard. */
    recall: drafts.recall,
    markdown,

    /** When they cannot be read, the tags of this article are still offered. */
    async lookUpTags(): Promise<void> {
      const answer = await askBackground("tag/list", {});
      if (answer.ok) tagsElsewhere.value = answer.value;
    },

    /** Until it is there, and if it cannot be loaded, a body is shown as it was typed. */
    async readMarkdown(): Promise<void> {
      const loaded = await import("./markdown/markdown-view.tsx").catch(() => null);
      if (loaded) markdown.value = loaded.MarkdownView;
    },

    /**
     * Takes over what the page says now. A note that it no longer has keeps its card as long as it holds text
     * that could not be stored.
     */
    hear(): void {
      const placed = state.value?.notes ?? [];
      const article = state.value?.analysis?.article.id;
      if (article !== undefined && article !== filtered) {
        filter.clear();
        filtered = article;
      }
      const old = new Map(cards.value.map((card) => [card.placed.note.id, card]));
      const now = placed.map((one) => {
        const known = old.get(one.note.id);
        // The same card is not drawn again: of a thousand notes one has changed.
        if (known && isSame(known.placed, one)) return known;
        const editor = known?.editor ?? new NoteEditor(one.note, put, store);
        editor.hear(one.note);
        return { placed: one, editor };
      });
      const ids = new Set(placed.map(({ note }) => note.id));
      const kept = cards.value.filter(({ placed: { note }, editor }) => !ids.has(note.id) && editor.isUnsaved.value);
      cards.value = [...now, ...kept];
      // The card now stands elsewhere in the list: the focus goes along.
      if (placed.some((one) => one.note.id === attached && !isLost(one))) {
        awaited.value = attached;
        attached = null;
      }
      // What the page has let go of may come back.
      removed.value = new Set([...removed.value].filter((id) => ids.has(id)));
    },

    /** Stores what is typed and not yet stored, at once. */
    async flush(): Promise<void> {
      await Promise.all(cards.value.map(({ editor }) => editor.flush()));
    },

    async addOnPage(): Promise<void> {
      const { analysis, corrections = [], url } = state.value ?? {};
      if (!analysis || url === undefined) return;
      const now = new Date().toISOString();
      const note: Note = {
        id: crypto.randomUUID() as NoteId,
        article: analysis.article.id,
        target: { source: url, selectors: [] },
        motivation: "highlighting",
        colour: newColour.value,
        status: "unchecked",
        body: "",
        tags: [],
        created: now,
        modified: now,
        deleted: null,
        revision: 1,
      };
      awaited.value = note.id;
      const result = await askBackground("note/put", { note, keep: { analysis, corrections } });
      if (!result.ok) toast.show(problemSentence(result.error));
    },

    /** To the bin, with a way back. What was typed last goes with it; while it cannot be stored, the note stays. */
    async remove({ placed, editor }: NoteCard): Promise<void> {
      const { id } = placed.note;
      await editor.flush();
      if (editor.isUnsaved.value) return;
      const result = await askBackground("note/remove", { id });
      if (!result.ok) return toast.show(problemSentence(result.error));
      removed.value = new Set([...removed.value, id]);
      toast.show(t("noteRemoved"), { label: t("noteUndo"), run: () => restore(id) });
    },

    /** The page's selection becomes the place of a note that has lost its own; with a way back. */
    async attach({ placed: { note }, editor }: NoteCard): Promise<void> {
      const selected = await askSelected(note.article);
      if (!selected.ok) return toast.show(problemSentence(selected.error));
      const target = noteTarget(selected.value);
      if (!target.ok) return toast.show(problemSentence({ code: target.error.code, detail: target.error.field }));
      const former = editor.shown.peek().target;
      attached = note.id;
      await editor.choose({ target: target.value });
      // The card says why.
      if (editor.isUnsaved.peek()) return;
      toast.show(t("noteAttached"), { label: t("noteUndo"), run: () => void editor.choose({ target: former }) });
    },

    /** The colour that new notes get, which is the one last used; and what the reader calls each. */
    adopt({ lastColour, colourNames: names }: Pick<Settings, "lastColour" | "colourNames">): void {
      newColour.value = lastColour;
      colourNames.value = names;
    },

    /** The focus goes into the note's field, behind its last word. */
    write(id: NoteId): void {
      awaited.value = id;
    },

    /** Null: it has come. */
    call(id: NoteId | null): void {
      called.value = id;
    },

    /** Null: the focus has left the notes. */
    hold(id: NoteId | null): void {
      held.value = id;
    },

    arrived(): void {
      awaited.value = null;
    },
  };
});

export type NotesModel = InstanceType<typeof NotesModel>;

/** A note that was written anew counts a revision more, or was written at another time. */
const isSame = (a: PlacedNote, b: PlacedNote): boolean =>
  a.note.revision === b.note.revision &&
  a.note.modified === b.note.modified &&
  a.note.article === b.note.article &&
  JSON.stringify(a.outcome) === JSON.stringify(b.outcome);

const isOnPage = ({ note }: PlacedNote): boolean => note.target.selectors.length === 0;
const isLost = ({ outcome }: PlacedNote): boolean => outcome.status === "lost";
