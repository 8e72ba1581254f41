/**
 * What an export format is: one file each, listed in `formats.ts`.
 *
 * A library may be larger than memory, so a file is written article by article and read the same way.
 */
import type { NoteId } from "../article/brand.ts";
import type { KnownAddress } from "../article/known-address.ts";
import type { Problem, Result } from "../article/result.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import type { NamedType } from "../entities/entity.ts";
import type { EntityRule } from "../entities/entity-rule.ts";
import type { Library } from "../notes/library.ts";
import type { Note, NoteColour, NoteStatus } from "../notes/note.ts";

export type FormatId =
  | "markdown"
  | "html"
  | "json"
  | "w3c"
  | "hypothesis"
  | "obsidian-clipper"
  | "csv"
  | "readwise"
  | "ris"
  | "bibtex"
  | "csl-json"
  | "anki"
  | "timeline-json"
  | "timeline-csv"
  | "calendar";

export interface Format {
  readonly id: FormatId;
  /** Names a sentence in `_locales`. */
  readonly nameKey: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** "article": its target takes a file for one article only, so several articles are several files. */
  readonly holds: "library" | "article";
  /** Null for a format that is only read. */
  readonly writer: ((options: WriteOptions) => Writer) | null;
  /** Null for a format that is only written. */
  readonly read: ((text: string, options: ReadOptions) => Result<FileContent, FileProblem>) | null;
}

/** Writes one file: `opening` once, `article` for each, `closing` once, and the file is what they gave, joined. */
export interface Writer {
  opening(): string;
  article(part: ArticlePart): string;
  closing(): string;
  /** What was left out until now, because the format has no way to say it. */
  omitted(): readonly Omission[];
}

/** One article with what belongs to it. */
export interface ArticlePart {
  readonly stored: StoredArticle;
  /** May hold notes that are in the bin; only lossless formats write those. */
  readonly notes: readonly Note[];
  /** Where else the article is known. */
  readonly addresses: readonly KnownAddress[];
}

export interface Omission {
  /** Names a sentence in `_locales` that takes the count. */
  readonly key: string;
  readonly count: number;
}

export interface WriteOptions {
  /** ISO 8601 moment in UTC. */
  readonly exported: string;
  readonly labels: Labels;
  /** Notes that were looked for in the page and not found; empty when nobody looked. */
  readonly lost: ReadonlySet<NoteId>;
  /** The reader's, for names in every article: what is made to be read applies them before the article's corrections. */
  readonly rules: readonly EntityRule[];
  /** How Markdown lays out an article, when the reader wrote a template; null for our own layout. */
  readonly layout: ArticleLayout | null;
  /** What the whole file will hold, for a heading above it. */
  readonly overview: { readonly articles: number; readonly tags: readonly string[] };
}

/** The text of one article in the file; null when it cannot be made of this one. */
export type ArticleLayout = (part: ArticlePart, options: WriteOptions) => string | null;

/** Headings and short words in the reader's language: core has none of its own. */
export interface Labels {
  /** BCP 47, of the words below. */
  readonly language: string;
  readonly notes: string;
  readonly lostNotes: string;
  readonly pageNote: string;
  readonly showInArticle: string;
  readonly timeline: string;
  readonly exportedWith: string;
  readonly colours: Readonly<Record<NoteColour, string>>;
  readonly statuses: Readonly<Record<NoteStatus, string>>;
  readonly entities: Readonly<Record<NamedType, string>>;
}

export interface ReadOptions {
  /** ISO 8601 moment in UTC, for what the file gives no moment of its own. */
  readonly imported: string;
}

export interface FileContent {
  readonly library: Library;
  /** The reader's rules for names; empty in a format that has none. */
  readonly rules: readonly EntityRule[];
  /** Entries that could not be understood, in the order of the file. The rest of the file is in `library`. */
  readonly broken: readonly FileProblem[];
}

/** Why a file, or an entry of it, cannot be read: the first thing that is wrong, and where. */
export interface FileProblem extends Problem {
  /** From 1; null where only the field is known. */
  readonly line: number | null;
  /** As in "notes[3].created"; null where the file is broken as a whole. */
  readonly field: string | null;
}
