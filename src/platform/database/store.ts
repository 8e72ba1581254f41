/**
 * What a note repository stands on: records in transactions. One store is on disk (IndexedDB), the other in
 * memory for private windows; everything that is decided about notes is written once, above them.
 */
import type { Analysis } from "../../core/analysis.ts";
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { ArticleHead, KnownAddress } from "../../core/article/known-address.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import type { Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { Correction } from "../../core/corrections/correction.ts";
import type { Note } from "../../core/notes/note.ts";
import type { NoteStep } from "../../core/notes/note-step.ts";
import type { TagCount } from "../../core/notes/tag-count.ts";
import type { Staged } from "./staged.ts";

/** An article as a page knows it, before it is stored. */
export interface Kept {
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
}

interface StoredNames {
  readonly notes: readonly NoteId[];
  readonly articles: readonly ArticleId[];
  readonly addresses: readonly ArticleId[];
}

/** Notes in the bin are among all that are read. */
export interface Reading {
  note(id: NoteId): Promise<Note | undefined>;
  notesOf(article: ArticleId): Promise<readonly Note[]>;
  notes(): Promise<readonly Note[]>;
  /** Of all notes that are not in the bin, without reading them. */
  aliveIds(): Promise<readonly NoteId[]>;
  /** Of all that there is, without reading it; null when there are more notes than that. */
  names(mostNotes: number): Promise<StoredNames | null>;
  /** Of notes that are not in the bin, without reading them all. */
  tags(): Promise<readonly TagCount[]>;
  /** In the bin since this ISO 8601 moment or longer. */
  binnedUntil(moment: string): Promise<readonly Note[]>;
  article(id: ArticleId): Promise<StoredArticle | undefined>;
  hasArticle(id: ArticleId): Promise<boolean>;
  articles(): Promise<readonly StoredArticle[]>;
  /** Without the bin, and without articles all of whose notes are in it. */
  size(): Promise<{ readonly articles: number; readonly notes: number }>;
  /** Of all articles, by title, address and moment of capture, each by code units, without reading them. */
  idsByTitle(): Promise<readonly ArticleId[]>;
  /** Articles all of whose notes are in the bin, without reading others. */
  binned(): Promise<ReadonlySet<ArticleId>>;
  /** Of all articles, without reading their texts; or of those with that title. Notes in the bin are not counted. */
  heads(title: string | null): Promise<readonly ArticleHead[]>;
  addresses(): Promise<readonly KnownAddress[]>;
  address(address: ArticleId): Promise<KnownAddress | undefined>;
  addressesOf(article: ArticleId): Promise<readonly KnownAddress[]>;
  /** Where the reader stopped in it. */
  position(article: ArticleId): Promise<ReadingPosition | undefined>;
  /** In their order. */
  stepsOf(article: ArticleId): Promise<readonly NoteStep[]>;
  /** Last written at this ISO 8601 moment or before. */
  stepsUntil(moment: string): Promise<readonly NoteStep[]>;
  /** What waits to be brought in, by the session of its import and its place there. */
  staged(session: string, number: number): Promise<Staged | undefined>;
}

interface NoteWrite {
  /** As it is stored; undefined for one that is not. */
  readonly before: Note | undefined;
  readonly after: Note;
}

export interface Writing extends Reading {
  putNote(note: Note): Promise<void>;
  /** The same, cheaper for many, by one who has read what is stored under their ids. */
  putNotes(changes: readonly NoteWrite[]): Promise<void>;
  deleteNote(id: NoteId): Promise<void>;
  putArticle(article: StoredArticle): Promise<void>;
  deleteArticle(id: ArticleId): Promise<void>;
  putAddress(address: KnownAddress): Promise<void>;
  deleteAddress(address: ArticleId): Promise<void>;
  putPosition(article: ArticleId, position: ReadingPosition): Promise<void>;
  deletePosition(article: ArticleId): Promise<void>;
  putStep(step: NoteStep): Promise<void>;
  deleteStep(step: NoteStep): Promise<void>;
  putStaged(session: string, number: number, staged: Staged): Promise<void>;
  /** All that waits for one session; null: for any. */
  deleteStaged(session: string | null): Promise<void>;
}

/**
 * `work` may wait for nothing but its own reads and writes, or IndexedDB ends the transaction under it; and it
 * may run twice, when the connection was lost the first time.
 */
export interface Store {
  read<T>(work: (reading: Reading) => Promise<T>): Promise<Result<T>>;
  /** All or nothing, one after the other; nothing is written when `work` answers with a problem. Durable once answered. */
  write<T>(work: (writing: Writing) => Promise<Result<T>>): Promise<Result<T>>;
}
