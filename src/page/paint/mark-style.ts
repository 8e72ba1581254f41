/**
 * The ways in which a stretch of the article can be marked, and the order in which they lie over each other.
 *
 * Each is one name in `CSS.highlights`, and the page can read those names and their ranges: a name says
 * what kind of thing is marked and never which.
 */
import { type EntityType, entityTypes } from "../../core/entities/entity.ts";
import { type NoteColour, noteColours } from "../../core/notes/note.ts";

/** "moved": laid over the colour of a note that was found in another place or wording. */
export type MarkStyle = EntityType | "date" | NoteColour | "moved";

/** What shows the reader the place that was jumped to, for a moment. */
type Flash = "flash" | "flash-fading";

/** Lowest first. Notes are backgrounds and lie under the underlines, so that both are seen. */
const layers: readonly (MarkStyle | Flash)[] = [
  ...noteColours,
  "date",
  ...entityTypes,
  "moved",
  "flash-fading",
  "flash",
];

export const highlightName = (style: MarkStyle | Flash): string => `tidemark-${style}`;

export const layerOf = (style: MarkStyle | Flash): number => layers.indexOf(style);
