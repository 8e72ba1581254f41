/** A reader's highlight, comment or page note. The words are the W3C Web Annotation model's. */
import type { ArticleId, NoteId } from "../article/brand.ts";
import type { Selector } from "../selectors/selector.ts";

export const noteColours = ["yellow", "green", "blue", "pink", "orange", "purple"] as const;
export type NoteColour = (typeof noteColours)[number];

/** Of a name that the reader gives to a colour, in UTF-16 code units. */
export const longestColourName = 40;

/** What the reader has found out about the passage: a fact-checker's three words. */
export const noteStatuses = ["unchecked", "checked", "disputed"] as const;
export type NoteStatus = (typeof noteStatuses)[number];

export interface Note {
  readonly id: NoteId;
  readonly article: ArticleId;
  readonly target: {
    /** The address on which the note was made, as the reader saw it. */
    readonly source: string;
    /** Empty for a note on the page as a whole. */
    readonly selectors: readonly Selector[];
  };
  /** "commenting" once there is a body, "highlighting" without. */
  readonly motivation: "highlighting" | "commenting";
  readonly colour: NoteColour;
  readonly status: NoteStatus;
  /** The reader's own words, Markdown; "" when there are none. */
  readonly body: string;
  readonly tags: readonly string[];
  /** ISO 8601 moments in UTC. */
  readonly created: string;
  readonly modified: string;
  /** When it was put in the bin; null while it is not there. */
  readonly deleted: string | null;
  /** Counts the writes, from 1: a stale write is seen by it. */
  readonly revision: number;
}

/** A note as it may have been stored: notes had no status at first. */
export type StoredNote = Omit<Note, "status"> & Partial<Pick<Note, "status">>;
