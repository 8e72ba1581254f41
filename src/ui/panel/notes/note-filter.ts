/** Which notes are shown: those of some status, of some colours, with a tag, or in which some words stand. */
import type { Note, NoteColour, NoteStatus } from "../../../core/notes/note.ts";
import { folded } from "../entities/name-match.ts";

export interface NoteFilter {
  /** In the quote, the reader's own words or a tag; "" is any. */
  readonly words: string;
  /** None is any. */
  readonly statuses: ReadonlySet<NoteStatus>;
  readonly colours: ReadonlySet<NoteColour>;
  /** Null is any. */
  readonly tag: string | null;
}

export const noNoteFilter: NoteFilter = { words: "", statuses: new Set(), colours: new Set(), tag: null };

/** Takes the filter once, to be asked about many notes. */
export function noteMatcher({ words, statuses, colours, tag }: NoteFilter): (note: Note) => boolean {
  const wanted = folded(words.trim());
  return (note) =>
    (statuses.size === 0 || statuses.has(note.status)) &&
    (colours.size === 0 || colours.has(note.colour)) &&
    (tag === null || note.tags.includes(tag)) &&
    (wanted === "" || texts(note).some((text) => folded(text).includes(wanted)));
}

const texts = ({ target, body, tags }: Note): readonly string[] => [
  ...target.selectors.flatMap((selector) => (selector.type === "TextQuoteSelector" ? [selector.exact] : [])),
  body,
  ...tags,
];
