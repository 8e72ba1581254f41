/** What an export format is: one file each, listed in `formats.ts`. */
import type { NoteId } from "../article/brand.ts";
import type { Problem, Result } from "../article/result.ts";
import type { NamedType } from "../entities/entity.ts";
import type { Library } from "../notes/library.ts";
import type { NoteColour, NoteStatus } from "../notes/note.ts";

export interface Format {
  readonly id: "markdown" | "json";
  /** Names a sentence in `_locales`. */
  readonly nameKey: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(library: Library, options: WriteOptions): string;
  /** Null for a format that is only written. */
  readonly read: ((text: string) => Result<Library, FileProblem>) | null;
}

export interface WriteOptions {
  /** ISO 8601 moment in UTC. */
  readonly exported: string;
  readonly labels: Labels;
  /** Notes that were looked for in the page and not found; empty when nobody looked. */
  readonly lost: ReadonlySet<NoteId>;
}

/** Headings and short words in the reader's language: core has none of its own. */
export interface Labels {
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

/** Why a file cannot be read: the first thing that is wrong, and where. */
export interface FileProblem extends Problem {
  /** From 1; null where only the field is known. */
  readonly line: number | null;
  /** As in "notes[3].created"; null where the file is broken as a whole. */
  readonly field: string | null;
}
