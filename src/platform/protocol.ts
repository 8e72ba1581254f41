/**
 * Every message, typed: what may be asked of the background, what may be asked of a page, and what is
 * announced to whoever listens. All of it is plain JSON.
 *
 * A question is answered by a `Result`, because error objects do not survive messaging. In private windows the
 * same questions are answered from memory: the messenger tells the background where the asker stands.
 */
import type { Analysis } from "../core/analysis.ts";
import type { Article } from "../core/article/article.ts";
import type { ArticleId, NoteId } from "../core/article/brand.ts";
import type { ArticleHead, KnownAddress } from "../core/article/known-address.ts";
import type { PageState, Wanted } from "../core/article/page-state.ts";
import type { ReadingPosition } from "../core/article/reading-position.ts";
import type { StoredArticle } from "../core/article/stored-article.ts";
import type { TextSpan } from "../core/article/text-span.ts";
import type { Correction } from "../core/corrections/correction.ts";
import type { EntityRule } from "../core/entities/entity-rule.ts";
import type { ArticlePart } from "../core/formats/format.ts";
import type { ImportCounts, ImportMode, ImportOutcome } from "../core/notes/import-counts.ts";
import type { Library } from "../core/notes/library.ts";
import type { Note, NoteColour } from "../core/notes/note.ts";
import type { NoteChange } from "../core/notes/note-change.ts";
import type { StepHead } from "../core/notes/note-step.ts";
import type { TagCount } from "../core/notes/tag-count.ts";
import type { Faults } from "./integrity/check-library.ts";
import type { Wording } from "./wording.ts";

/** Asked of the background, by a page's content script or by one of our own pages. */
export interface BackgroundQuestions {
  "article/analyse": { readonly ask: { readonly article: Article }; readonly answer: Analysis };
  /** Null unless the reader has made a note on it. */
  "article/get": { readonly ask: { readonly id: ArticleId }; readonly answer: StoredArticle | null };
  /** Replaces the kept text, analysis and corrections of an article that is stored; does nothing otherwise. */
  "article/update": {
    readonly ask: { readonly analysis: Analysis; readonly corrections: readonly Correction[] };
    readonly answer: null;
  };
  /** Under which identity this page's notes are kept: its own, unless the article is known from another address. */
  "article/identify": {
    readonly ask: { readonly id: ArticleId; readonly url: string; readonly title: string };
    readonly answer: ArticleId;
  };
  /** Where the reader stopped in a stored article; null for any other. */
  "article/stopped": { readonly ask: { readonly id: ArticleId }; readonly answer: ReadingPosition | null };
  /** The reader has stopped there. Does nothing for an article that is not stored. */
  "article/stop": {
    readonly ask: { readonly id: ArticleId; readonly position: ReadingPosition };
    readonly answer: null;
  };
  /** Articles with notes: all of them, or those of that title. In no particular order. */
  "article/heads": { readonly ask: { readonly title: string | null }; readonly answer: readonly ArticleHead[] };
  /** Where else this article is known. */
  "article/addresses": { readonly ask: { readonly article: ArticleId }; readonly answer: readonly KnownAddress[] };
  /**
   * "This moved": the notes of `from` are on the kept article from now on, and so is whoever opens the old address.
   * Answers how many notes came along; 0 when it was done already.
   */
  "article/move": {
    readonly ask: {
      readonly from: ArticleId;
      readonly keep: { readonly analysis: Analysis; readonly corrections: readonly Correction[] };
    };
    readonly answer: number;
  };
  /** Takes `article/move` back. "address-unknown" when nothing was brought from there. */
  "article/separate": { readonly ask: { readonly address: ArticleId }; readonly answer: null };
  /** Without those in the bin, in no particular order. */
  "note/list": { readonly ask: { readonly article: ArticleId }; readonly answer: readonly Note[] };
  /**
   * Answered only when durable. Idempotent by id. `keep` stores the article along with its first note, in
   * the same transaction. Answers the note as stored (revision counted). `note.revision` is the one the edit
   * started from (1 for a new note): edit the note as last answered, one write at a time. A write that started
   * from an older one than is stored is merged into it (`mergeWrite`), so that no words are lost.
   */
  "note/put": {
    readonly ask: {
      readonly note: Note;
      readonly keep: { readonly analysis: Analysis; readonly corrections: readonly Correction[] } | null;
    };
    readonly answer: Note;
  };
  /** To the bin, where it stays for 30 days. */
  "note/remove": { readonly ask: { readonly id: NoteId }; readonly answer: null };
  /** Back from the bin (undo). "note-missing" when it is gone from there. */
  "note/restore": { readonly ask: { readonly id: NoteId }; readonly answer: Note };
  /** What of this article's notes can be taken back and made again next, also after a reload. */
  "note/steps": {
    readonly ask: { readonly article: ArticleId };
    readonly answer: { readonly undo: StepHead | null; readonly redo: StepHead | null };
  };
  /**
   * Takes back that step of the article, or makes it again. Idempotent. "step-overtaken" when it is not the next
   * one any more. Answers the note as it is then, which may be in the bin.
   */
  "note/undo": { readonly ask: { readonly article: ArticleId; readonly step: number }; readonly answer: Note };
  "note/redo": { readonly ask: { readonly article: ArticleId; readonly step: number }; readonly answer: Note };
  /** All tags of the reader's notes, the most used first. */
  "tag/list": { readonly ask: Record<never, never>; readonly answer: readonly TagCount[] };
  /** Of the language that the reader chose; null when it is the browser's. */
  "wording/read": { readonly ask: Record<never, never>; readonly answer: Wording | null };
  /** How much there is, without reading it. */
  "library/size": {
    readonly ask: Record<never, never>;
    readonly answer: { readonly articles: number; readonly notes: number };
  };
  /** Everything, or one article: what an export needs. */
  "library/read": { readonly ask: { readonly article: ArticleId | null }; readonly answer: Library };
  /** All stored articles, by title; with the bin also those all of whose notes are in it. */
  "library/articles": { readonly ask: { readonly bin: boolean }; readonly answer: readonly ArticleId[] };
  /** One of them, with its notes; null when it has none, or cannot be understood. */
  "library/part": {
    readonly ask: { readonly article: ArticleId; readonly bin: boolean };
    readonly answer: ArticlePart | null;
  };
  /** A page has brought a file into the library: all that is left is to tell of it, and to keep the rules that came along. */
  "import/done": { readonly ask: { readonly rules: readonly EntityRule[] }; readonly answer: null };
  /**
   * Puts parts of a file down, the first of them as number `first`, until all are there: nothing of the library changes.
   * Answers what merging each of their notes would do, in order.
   */
  "import/stage": {
    readonly ask: { readonly session: string; readonly first: number; readonly parts: readonly ArticlePart[] };
    readonly answer: readonly (readonly ImportOutcome[])[];
  };
  /** What `import/commit` would do now. */
  "import/foresee": {
    readonly ask: { readonly session: string; readonly mode: ImportMode };
    readonly answer: ImportCounts;
  };
  /**
   * Brings in all parts of a session, all or nothing, and the rules for names that came along. "import-incomplete" with
   * fewer than `parts` of them, "cancelled" after `import/discard`: nothing has changed then.
   */
  "import/commit": {
    readonly ask: {
      readonly session: string;
      readonly mode: ImportMode;
      readonly parts: number;
      readonly rules: readonly EntityRule[];
    };
    readonly answer: ImportCounts;
  };
  /** Throws away what waits there; stops `import/commit` where it is under way. */
  "import/discard": { readonly ask: { readonly session: string }; readonly answer: null };
  /**
   * One change of many notes, at most `mostAtOnce` of them: of all or of none. Answers those that it changed, each with
   * what takes it back; asked for a second time, there are none.
   */
  "notes/change": {
    readonly ask: { readonly ids: readonly NoteId[]; readonly change: NoteChange };
    readonly answer: readonly { readonly id: NoteId; readonly back: NoteChange }[];
  };
  /** Makes some of the digests that an older version or a damage left to be made. Answers how many are left to do. */
  "digests/prepare": { readonly ask: Record<never, never>; readonly answer: number };
  /**
   * Takes away records that cannot be understood, which were put by before, and what points nowhere; what can be read by
   * then stays. Answers how many.
   */
  "upkeep/mend": { readonly ask: Omit<Faults, "missing">; readonly answer: number };
  /** Everything that is stored, with the bin; backups and settings stay. */
  "upkeep/erase": { readonly ask: Record<never, never>; readonly answer: null };
  /** A new, empty database where the browser cannot open the old one; "library-opens" where it can. */
  "upkeep/renew": { readonly ask: Record<never, never>; readonly answer: null };
  /** Deletes for good what is in the bin. Answers how many notes. */
  "bin/empty": { readonly ask: Record<never, never>; readonly answer: number };
  /**
   * Runs the content script on a tab; needs activeTab or a host permission there ("no-access" without), and not
   * on a site that the reader said "never" to ("site-never"). `force`: annotate anyway, whatever was said.
   */
  "tab/run": { readonly ask: { readonly tab: number; readonly force: boolean }; readonly answer: null };
  /** Puts what articles need beside the content script that asks. "no-access" when the permission is gone. */
  "tab/parts": { readonly ask: Record<never, never>; readonly answer: null };
  /** Opens the panel beside the sender's page, straight from a click there. Only Chrome lets a page's click do it. */
  "panel/open": { readonly ask: Record<never, never>; readonly answer: null };
  /** The practice article is opened or left: what was noted on it is forgotten. */
  "practice/forget": { readonly ask: Record<never, never>; readonly answer: null };
  /** From the content script: what the badge of its tab should say. */
  "tab/status": {
    readonly ask: { readonly stage: PageState["stage"]; readonly entities: number; readonly notes: number };
    readonly answer: null;
  };
}

/** Notes in one `notes/change`: what a message waits for. */
export const mostAtOnce = 500;

/** What content scripts may not ask: everything that reaches beyond the page they are on. */
export const ownPageQuestions = [
  "library/size",
  "library/read",
  "library/articles",
  "library/part",
  "import/done",
  "import/stage",
  "import/foresee",
  "import/commit",
  "import/discard",
  "notes/change",
  "digests/prepare",
  "upkeep/mend",
  "upkeep/erase",
  "upkeep/renew",
  "bin/empty",
  "tab/run",
  "article/heads",
  "article/addresses",
  "article/move",
  "article/separate",
  "note/steps",
  "note/undo",
  "note/redo",
  "tag/list",
  "practice/forget",
] as const satisfies readonly (keyof BackgroundQuestions)[];

/** Asked of the content script in a tab, by the background or by one of our own pages. */
export interface PageQuestions {
  "page/describe": { readonly ask: Record<never, never>; readonly answer: PageState };
  /** Scrolls to a span and lights it up for a moment. */
  "page/goTo": { readonly ask: { readonly span: TextSpan }; readonly answer: null };
  "page/annotateAnyway": { readonly ask: Record<never, never>; readonly answer: null };
  /** Shows or hides all marks; null turns the present state round. */
  "page/showMarks": { readonly ask: { readonly shown: boolean | null }; readonly answer: null };
  /** Goes to the next highlight or the one before, round the ends; "not-here" when there is none. */
  "page/stepHighlight": { readonly ask: { readonly by: 1 | -1 }; readonly answer: null };
  /** By keyboard: the card of the name at the selection, of the highlight last gone to, or of the first one in view. */
  "page/showCard": { readonly ask: Record<never, never>; readonly answer: null };
  /** Highlights the selection. Null when nothing in the article is selected; colour null is the last used. */
  "page/highlight": { readonly ask: { readonly colour: NoteColour | null }; readonly answer: Note | null };
  /** Highlights the selection and opens the field for a note on it. False when nothing in the article is selected. */
  "page/note": { readonly ask: Record<never, never>; readonly answer: boolean };
  /**
   * The selection, described as the place of a note on that article. "nothing-selected" when there is none, and
   * "not-here" when the page shows another article.
   */
  "page/selected": { readonly ask: { readonly article: ArticleId }; readonly answer: Note["target"] };
  /** What the reader wants to see in the panel; told once, then null. */
  "page/wanted": { readonly ask: Record<never, never>; readonly answer: Wanted | null };
  "page/correct": { readonly ask: { readonly correction: Correction }; readonly answer: null };
  /** The permission is gone or the site is on the never-list: take everything off the page at once. */
  "page/leave": { readonly ask: Record<never, never>; readonly answer: null };
}

/** Told to every page of ours and every content script; nobody answers. */
export interface Announcements {
  /** Something that `page/describe` answers has changed in the sender's tab (in which: `sender.tab`). */
  "page/changed": { readonly progressOnly: boolean; readonly progress: number };
  /** The reader wants to see something of the sender's page in the panel: `page/wanted` tells what. */
  "page/wants": Record<never, never>;
  /** Notes of these articles were written, removed or restored; null: all may have changed. */
  "note/changed": { readonly articles: readonly ArticleId[] | null };
  /** How many parts of a session are brought in so far; not certain before `import/commit` is answered. */
  "import/progress": { readonly session: string; readonly done: number };
  /** What was known as one of these may be known as another now: whoever shows one asks again. */
  "article/moved": { readonly articles: readonly ArticleId[] };
}
