/** A fresh note on a stretch of the article. Here, because it needs the clock and chance. */
import type { ArticleId, NoteId } from "../core/article/brand.ts";
import type { TextSpan } from "../core/article/text-span.ts";
import type { Note, NoteColour } from "../core/notes/note.ts";
import { describe } from "../core/selectors/describe.ts";

export interface NotePlace {
  readonly article: ArticleId;
  readonly text: string;
  readonly span: TextSpan;
  /** The address as the reader sees it. */
  readonly source: string;
}

export const targetOn = ({ text, span, source }: Omit<NotePlace, "article">): Note["target"] => ({
  source,
  selectors: describe(text, span),
});

export function newNote({ article, ...place }: NotePlace, colour: NoteColour): Note {
  const now = new Date().toISOString();
  return {
    id: randomUuid() as NoteId,
    article,
    target: targetOn(place),
    motivation: "highlighting",
    colour,
    status: "unchecked",
    body: "",
    tags: [],
    created: now,
    modified: now,
    deleted: null,
    revision: 1,
  };
}

/** RFC 9562 version 4. `crypto.randomUUID` is missing on pages that are not served over https. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
