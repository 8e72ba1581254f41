/** From highlight to highlight, in the order of the text and round its ends. */
import type { NoteId } from "../core/article/brand.ts";
import type { PlacedNote } from "../core/article/page-state.ts";
import type { TextSpan } from "../core/article/text-span.ts";
import type { Note } from "../core/notes/note.ts";

export interface Highlight {
  readonly span: TextSpan;
  readonly note: Note;
}

/** In the order of the text, without lost ones and notes on the page as a whole. */
export function highlightsOf(placed: readonly PlacedNote[]): readonly Highlight[] {
  return placed
    .flatMap(({ note, outcome }) =>
      outcome.status === "lost" || note.target.selectors.length === 0 ? [] : [{ note, span: outcome.span }],
    )
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.note.id < b.note.id ? -1 : 1));
}

/** The others too, in the order in which they are come by: for one may stand where nothing is shown. */
export function walkFrom(
  highlights: readonly Highlight[],
  current: NoteId | null,
  /** Where the reader is in the text, when no highlight is current. */
  place: number,
  by: 1 | -1,
): readonly Highlight[] {
  const at = highlights.findIndex(({ note }) => note.id === current);
  const ahead = highlights.findIndex(({ span }) => span.start >= place);
  const below = ahead < 0 ? highlights.length : ahead;
  if (by === 1) {
    const first = at < 0 ? below : at + 1;
    return [...highlights.slice(first), ...highlights.slice(0, first)];
  }
  const last = at < 0 ? below : at;
  return [...highlights.slice(0, last).toReversed(), ...highlights.slice(last).toReversed()];
}
