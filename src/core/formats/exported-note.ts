/** A note for targets that know nothing of highlights: what was marked, what was thought, and where it stands. */
import type { NoteId } from "../article/brand.ts";
import type { WriteOptions } from "./format.ts";
import { passageLink, quoteOf } from "./passage-link.ts";
import type { ShownPart } from "./shown-part.ts";
import { onOneLine, visible } from "./visible-text.ts";
import { webLink } from "./web-link.ts";

export interface ExportedNote {
  readonly id: NoteId;
  /** "" for a note on the page as a whole. */
  readonly quote: string;
  /** The reader's own Markdown. */
  readonly body: string;
  /** In the reader's language; "" while it is unchecked. */
  readonly status: string;
  /** To the passage, or to the page when the passage was not found again; null when it is none of the web's. */
  readonly link: string | null;
  readonly tags: readonly string[];
}

export function exportedNotes({ analysis, notes }: ShownPart, { labels, lost }: WriteOptions): readonly ExportedNote[] {
  return notes.map((note) => ({
    id: note.id,
    quote: visible(quoteOf(note)?.exact ?? "").trim(),
    body: visible(note.body).trim(),
    status: note.status === "unchecked" ? "" : labels.statuses[note.status],
    link: webLink(lost.has(note.id) ? note.target.source : passageLink(note, analysis.article)),
    tags: note.tags,
  }));
}

/** On one line, for fields whose line breaks are lost or mean something. Never begins like a field of its own. */
export const noteLine = ({ quote, body, status, link }: ExportedNote): string =>
  [
    "•",
    quote === "" ? "" : `“${onOneLine(quote)}”`,
    onOneLine(body),
    status === "" ? "" : `(${onOneLine(status)})`,
    link ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");
